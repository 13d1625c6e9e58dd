import type { Editor } from '@tiptap/core';
import { askInDialog, fieldOf } from './ask-in-dialog.ts';
import type { EditorWords } from './tool.ts';

/** As much as a footnote may have (`rich-text-schema.ts`). */
const mostCharacters = 2_000;

/** Asks the text of a footnote: of the one that is selected, else of a new one where the cursor is. */
export async function askFootnote(editor: Editor, { ask }: EditorWords): Promise<void> {
  const t = ask.footnote;
  const isThere = editor.isActive('footnote');
  const dialog = askInDialog({ ...t, cancel: ask.cancel, remove: isThere ? t.remove : null });
  const field = document.createElement('textarea');
  field.className = 'utrecht-textarea utrecht-textbox';
  field.rows = 4;
  field.maxLength = mostCharacters;
  field.value = isThere ? String(editor.getAttributes('footnote')['text'] ?? '') : '';
  dialog.add(...fieldOf(field, 'vraag-noot', t.label));
  const textOf = () => field.value.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  const came = await dialog.open(() => {
    if (textOf() !== '') return true;
    dialog.tell(t.fault);
    field.focus();
    return false;
  });
  editor.view.focus();
  const chain = editor.chain();
  if (came === 'removed') chain.deleteSelection().run();
  else if (came === 'left') return;
  else if (isThere) chain.updateAttributes('footnote', { text: textOf() }).run();
  else
    chain
      .setTextSelection(editor.state.selection.to)
      .insertContent({ type: 'footnote', attrs: { text: textOf() } })
      .run();
}
