import type { GatheredPublication } from '../../recognition/gather/gathered.ts';
import type { DraftItem, Identified, MoneyItem } from '../item.ts';
import { fitLine } from './fit-line.ts';
import { isLoose, looseTitle, textsOfLoose } from './loose-lines.ts';
import { passagesOf } from './passages-of.ts';
import { statementsOf } from './statements-of.ts';
import type { Untaken } from './untaken.ts';

/** A document that began outside, as pieces of a draft. */
export type TakenIn = {
  readonly items: readonly Identified[];
  /** In the order of the document. */
  readonly untaken: readonly Untaken[];
};

const longestTitle = 300;
const longestCode = 40;

/**
 * What was read of a document as pieces of a draft: its tree, its texts, and each thing that it states as a piece of its own. Nothing goes on from anything
 * yet. What can't be a piece stays in the text, and is told; lines of no chapter stand in one of
 * their own, after the others.
 * @param from the file that it was read from
 * @param newId makes the id of a piece
 */
export function piecesOfPublication(
  { chapters, notes }: Pick<GatheredPublication, 'chapters' | 'notes'>,
  from: MoneyItem['from'],
  newId: () => string,
): TakenIn {
  const items: Identified[] = [];
  const untaken: Untaken[] = [];
  const add = (item: DraftItem): string => {
    const id = newId();
    items.push({ id, item });
    return id;
  };
  const ids = new Map<string, string>();
  const places = new Map<string | null, number>();
  for (const chapter of chapters) {
    const parent = chapter.parent === null ? null : (ids.get(chapter.parent) ?? null);
    const place = places.get(parent) ?? 0;
    places.set(parent, place + 1);
    const title = fitLine(chapter.title, longestTitle);
    // A code that is as long as a sentence is none.
    const code =
      chapter.code !== null && chapter.code.length <= longestCode ? fitLine(chapter.code, longestCode) : null;
    const { level } = chapter;
    const id = add({
      ...{ kind: 'chapter', parent, place, code: code === '' ? null : code, title: title || chapter.slug, level },
      ...{ origin: { from: [], reason: null }, ended: null },
    });
    ids.set(chapter.slug, id);
    const tell = (why: Untaken['why'], text: string) => untaken.push({ why, text, chapter: title });
    if (title.length < chapter.title.trim().length) tell('cut', chapter.title);
    if (chapter.code !== null && code === null) tell('cut', chapter.code);
    const stated = statementsOf(chapter, { id, from, tell });
    for (const item of passagesOf(chapter, { id, stated, tell })) add(item);
    for (const item of stated) add(item);
  }
  const left = items.length === 0 ? [] : notes.filter(isLoose);
  if (left.length > 0) {
    const place = places.get(null) ?? 0;
    const origin = { from: [], reason: null };
    const id = add({
      kind: 'chapter',
      parent: null,
      place,
      code: null,
      title: looseTitle,
      level: 'other',
      origin,
      ended: null,
    });
    for (const [at, text] of textsOfLoose(left).entries())
      add({ kind: 'passage', chapter: id, place: at, question: 'other', heading: null, text });
    for (const { text } of left) untaken.push({ why: 'loose', text, chapter: looseTitle });
  }
  return { items, untaken };
}
