import type { Editor } from '@tiptap/core';
import { printLivePiece } from '../../../../drafting/text/live-tokens.ts';
import type { Shown } from '../text/live-pieces.ts';
import { askInDialog, fieldOf } from './ask-in-dialog.ts';
import { type Choice, fetchInsertable, narrowChoices } from './choices.ts';
import type { Insertable } from './insertable.ts';
import type { EditorWords } from './tool.ts';

export type PiecesGiven = { readonly pieces: string; readonly shown: Shown; readonly words: EditorWords };

/** Asks which figure, or which chapter, and puts it in where the cursor is. What it stands for is fetched when it is asked, so it is as it is now. */
export async function askPiece(
  editor: Editor,
  kind: 'figure' | 'chapter',
  { pieces, shown, words: { ask } }: PiecesGiven,
): Promise<void> {
  const t = ask[kind];
  const dialog = askInDialog({ ...t, cancel: ask.cancel, remove: null });
  const find = document.createElement('input');
  find.className = 'utrecht-textbox utrecht-textbox--html-input';
  find.type = 'search';
  find.autocomplete = 'off';
  const list = document.createElement('select');
  list.className = 'ds-ask__list';
  list.size = 8;
  dialog.add(...fieldOf(find, 'vraag-zoek', t.find), ...fieldOf(list, 'vraag-lijst', t.list));
  let choices: readonly Choice[] = [];
  const show = () => {
    const found = narrowChoices(choices, find.value);
    list.replaceChildren(...optionsOf(found));
    dialog.tell(found.length === 0 && choices.length > 0 ? ask.none : '');
  };
  find.addEventListener('input', show);
  find.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.selectedIndex = Math.max(0, list.selectedIndex);
    list.focus();
  });
  list.addEventListener('dblclick', () => dialog.form.requestSubmit());
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // Else the same key would press the button that has the focus once this is closed.
    event.preventDefault();
    dialog.form.requestSubmit();
  });
  const opened = dialog.open(() => {
    if (list.value !== '') return true;
    dialog.tell(ask.choose);
    return false;
  });
  const insertable = await fetchInsertable(pieces);
  if (insertable === null) dialog.tell(ask.unreachable);
  else {
    choices = choicesOf(kind, insertable, ask.empty);
    show();
  }
  const came = await opened;
  const chosen = choices.find(({ token }) => token === list.value);
  editor.view.focus();
  if (came !== 'sent' || chosen === undefined) return;
  shown.set(chosen.token, chosen.shown);
  editor.commands.insertContent({ type: chosen.piece.type, attrs: { ...chosen.piece.attrs } });
}

function choicesOf(kind: 'figure' | 'chapter', { figures, chapters }: Insertable, empty: string): readonly Choice[] {
  if (kind === 'chapter')
    return chapters.map(({ item, name }): Choice => {
      const piece = { type: 'chapter', attrs: { item } } as const;
      return { piece, token: printLivePiece(piece), group: null, name, shown: name };
    });
  return figures.map(({ item, role, year, name, chapter, shown }): Choice => {
    const piece = { type: 'figure', attrs: { item, role, year } } as const;
    const now = { name: `${name}: ${shown ?? empty}`, shown: shown ?? '[?]' };
    return { piece, token: printLivePiece(piece), group: chapter, ...now };
  });
}

/** In groups by the chapters that they stand in. */
function optionsOf(choices: readonly Choice[]): readonly HTMLElement[] {
  const made: HTMLElement[] = [];
  let group: HTMLOptGroupElement | null = null;
  for (const { token, name, group: label } of choices) {
    const option = new Option(name, token);
    if (label === null) made.push(option);
    else {
      if (group === null || group.label !== label) {
        group = document.createElement('optgroup');
        group.label = label;
        made.push(group);
      }
      group.append(option);
    }
  }
  return made;
}
