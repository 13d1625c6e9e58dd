import { Editor, getSchema, type JSONContent } from '@tiptap/core';
import { printMarkdown } from '../../../../drafting/text/print-markdown.ts';
import type { RichText } from '../../../../drafting/text/rich-text.ts';
import { editorWords } from '../../../../words/drafts/editor-words.data.ts';
import type { Language } from '../../../../words/numerals.ts';
import { askingTools } from '../asked/asking-tools.ts';
import { cleanPasted } from '../pasted/clean-pasted.ts';
import type { TextEditor } from '../saving/written-piece.ts';
import { docOfText } from '../text/doc-of-text.ts';
import { textExtensions } from '../text/extensions.ts';
import { textOfDoc } from '../text/text-of-doc.ts';
import { hearKeys } from './hear-keys.ts';
import { makeToolbars } from './toolbar.ts';

export type Asked = {
  readonly language: Language;
  /** What stands in the field now, and what its live pieces stand for. */
  readonly text: RichText;
  readonly live: Readonly<Record<string, string>>;
  /** Where the figures and chapters are asked that can be put in. */
  readonly pieces: string;
};

/**
 * Opens an editor in the place of a field. The field stays and has the same text, in the small Markdown that is written where there is no script: so
 * saving is the same with and without.
 * @returns null where the text is none that the editor can show whole: then the field is left as it is
 */
export function openEditor(area: HTMLTextAreaElement, { language, text, live, pieces }: Asked): TextEditor | null {
  const t = editorWords[language];
  const shown = new Map(Object.entries(live));
  const extensions = textExtensions(shown, t.note);
  const content = docOfText(text);
  const schema = getSchema(extensions);
  const isWhole = (json: JSONContent) => {
    try {
      schema.nodeFromJSON(json).check();
      return true;
    } catch {
      return false;
    }
  };
  if (!isWhole(content)) return null;
  const frame = document.createElement('div');
  frame.className = 'ds-editor';
  const hint = document.createElement('p');
  hint.id = `${area.getAttribute('aria-labelledby') ?? ''}-toetsen`;
  hint.className = 'ds-editor__hint ds-small ds-soft';
  hint.textContent = t.hint;
  const editor = new Editor({
    element: frame,
    extensions,
    content,
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'ds-editor__text ds-prose',
        role: 'textbox',
        'aria-multiline': 'true',
        // As of the field: what is written is Dutch, whatever the interface speaks.
        ...(area.lang !== '' && { lang: area.lang }),
        'aria-labelledby': area.getAttribute('aria-labelledby') ?? '',
        'aria-describedby': [area.getAttribute('aria-describedby'), hint.id].filter((id) => id !== null).join(' '),
      },
      transformPastedHTML: cleanPasted,
    },
    onUpdate: () => {
      area.value = printMarkdown(textOfDoc(editor.state.doc));
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
  });
  // Where there is little room the buttons wait for this, and then stay.
  frame.addEventListener('focusin', () => frame.setAttribute('data-tools', 'open'), { once: true });
  area.hidden = true;
  area.after(frame);
  const asking = askingTools(editor, { pieces, shown, words: t });
  const toolbars = makeToolbars(editor, Object.values(asking), t);
  frame.prepend(toolbars.above);
  frame.append(hint, toolbars.below);
  hearKeys(editor, { frame, toolbars, asking, leave: () => leaveText(area) });
  return {
    text: () => textOfDoc(editor.state.doc),
    put: (other) => {
      const json = docOfText(other);
      return isWhole(json) && editor.commands.setContent(json, { emitUpdate: true });
    },
    close: () => {
      editor.destroy();
      frame.remove();
      area.hidden = false;
    },
  };
}

/** To the button that saves, which comes after the text. */
function leaveText({ form }: HTMLTextAreaElement): void {
  form?.querySelector<HTMLElement>('button[type=submit]')?.focus();
}
