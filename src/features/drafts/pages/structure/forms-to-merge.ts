import type { DraftItem, Identified } from '../../../../drafting/item.ts';
import { above } from '../../../../drafting/structure/rows.ts';
import { arrangeWords } from '../../../../words/drafts/arrange-words.data.ts';
import { type AboutPiece, goesOn } from './about-piece.ts';
import { makeForm } from './form-maker.ts';
import { nameOfPiece } from './name-of-piece.ts';
import type { FormView } from './structure-view.ts';

/** Puts a piece together with another: first which, then how that will be. */
export function formsToMerge(about: AboutPiece): readonly FormView[] {
  const { chosen, loaded, context } = about;
  const others = othersOf(about);
  const t = arrangeWords[context.voice.language];
  if (others.length === 0) return [];
  const options = others.map(({ id, item }) => ({ value: id, text: nameOfPiece(item, loaded, context) }));
  const choose: FormView = {
    ...{ key: 'choose', ...t.forms.choose, lead: null, hidden: [], method: 'get', isOpen: false, told: null },
    fields: [{ sort: 'choice', name: 'samen', label: t.other, value: chosen ?? '', options }],
  };
  const other = others.find(({ id }) => id === (about.refusal?.fields.one('ander') || chosen));
  return other === undefined ? [choose] : [formToMerge(about, other.id), choose];
}

/** Chapters of the whole document, but those that it stands in; else what stands in the same chapter. */
function othersOf({ loaded, outline, piece }: AboutPiece): readonly Identified[] {
  const { item } = piece;
  if (item.kind === 'money') return [];
  if (item.kind === 'chapter') {
    const over = new Set<string>();
    for (let at = outline.chapters.find(({ id }) => id === piece.id) ?? null; at !== null; at = at.parent)
      over.add(at.id);
    return outline.chapters.filter(({ id }) => !over.has(id));
  }
  return loaded.items.filter(
    (one) =>
      one.id !== piece.id &&
      one.item.kind === item.kind &&
      above(one.item) === above(item) &&
      !('ended' in one.item && one.item.ended !== null),
  );
}

function formToMerge({ piece, loaded, context, refusal }: AboutPiece, otherId: string): FormView {
  const { item } = piece;
  const other = loaded.items.find(({ id }) => id === otherId) ?? piece;
  const t = arrangeWords[context.voice.language];
  const name = nameOfPiece(other.item, loaded, context);
  const asksReason = goesOn(piece, loaded) || goesOn(other, loaded);
  const known = 'origin' in item ? item.origin.reason : null;
  const text = togetherOf(item, other.item);
  return makeForm(
    {
      ...{ act: 'merge', ...t.forms.merge, isOpen: true, seen: [piece, other], hidden: [['ander', other.id]] },
      lead: item.kind === 'money' ? null : t.leads.merge[item.kind](name),
      fields: ({ area }) => [
        ...(text === null ? [] : [area('tekst', t.text, text)]),
        ...(asksReason ? [area('reden', t.reason, known)] : []),
      ],
    },
    refusal,
  );
}

/** What two say together, to begin with; null where nothing is to be written. */
function togetherOf(item: DraftItem, other: DraftItem): string | null {
  if (item.kind === 'commitment' && other.kind === 'commitment') return `${item.text} ${other.text}`;
  if (item.kind !== 'account' || other.kind !== 'account') return null;
  return [item.text, other.text].filter((text) => text.trim() !== '').join('\n\n');
}
