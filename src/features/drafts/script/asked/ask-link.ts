import type { Editor } from '@tiptap/core';
import { isSafeLink } from '../../../../drafting/text/safe-link.ts';
import { askInDialog, fieldOf } from './ask-in-dialog.ts';
import type { EditorWords } from './tool.ts';

/** Asks where a link leads to, and lays it on what is selected; where nothing is, on words that are asked too. */
export async function askLink(editor: Editor, { ask }: EditorWords): Promise<void> {
  const t = ask.link;
  const isThere = editor.isActive('link');
  if (isThere) editor.commands.extendMarkRange('link');
  const needsText = editor.state.selection.empty;
  const dialog = askInDialog({ ...t, cancel: ask.cancel, remove: isThere ? t.remove : null });
  const address = inputOf(String(editor.getAttributes('link')['href'] ?? ''));
  address.inputMode = 'url';
  const words = inputOf('');
  dialog.add(
    ...fieldOf(address, 'vraag-adres', t.label),
    ...(needsText ? fieldOf(words, 'vraag-woorden', t.text) : []),
  );
  let href = '';
  const came = await dialog.open(() => {
    href = addressOf(address.value);
    if (isSafeLink(href)) return true;
    dialog.tell(t.fault);
    address.focus();
    return false;
  });
  editor.view.focus();
  const chain = editor.chain();
  if (came === 'removed') chain.extendMarkRange('link').unsetMark('link').run();
  else if (came === 'left') return;
  else if (needsText) {
    const text = words.value.trim() || href;
    chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run();
  } else chain.setMark('link', { href }).run();
}

function inputOf(value: string): HTMLInputElement {
  const input = document.createElement('input');
  input.className = 'utrecht-textbox utrecht-textbox--html-input';
  input.autocomplete = 'off';
  input.value = value;
  return input;
}

/** As people write one: "www.cbs.nl" is an address of the web. */
function addressOf(written: string): string {
  const text = written.trim();
  if (/^[\w.-]+@[\w-]+\.[\w.]+$/.test(text)) return `mailto:${text}`;
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(text) ? `https://${text}` : text;
}
