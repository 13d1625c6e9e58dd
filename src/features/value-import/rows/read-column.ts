import type { DraftFigure } from '../../../drafting/item.ts';
import { plainLine } from '../../../model/text/plain.ts';
import { anyValue, attributeHeads, roleWords } from '../../../recognition/lexicon/column-words.data.ts';
import { type NamedColumn, namedColumns } from './named-columns.data.ts';

/** What a column of a file with values has. */
export type Column =
  | { readonly kind: NamedColumn | 'name' }
  | { readonly kind: 'value'; readonly role: DraftFigure['role'] | null; readonly year: number | null };

const yearIn = /(?<!\d)(?:19|20|21)\d\d(?!\d)/g;

/** What the head of a column says, by the words that documents have there; null for one that is left alone ("eenheid"). Two years in one say nothing. */
export function readColumn(head: string): Column | null {
  const text = plainLine(head).trim();
  const named = namedColumns.find(([words]) => words.test(text));
  if (named !== undefined) return { kind: named[1] };
  const years = [...text.matchAll(yearIn)].map(([year]) => Number(year));
  if (years.length > 1) return null;
  const rest = text.replaceAll(yearIn, ' ').replaceAll(/\s+/g, ' ').trim();
  if (rest === '' ? years.length === 1 : anyValue.test(rest))
    return { kind: 'value', role: null, year: years[0] ?? null };
  const role = roleOf(rest);
  if (role !== null) return { kind: 'value', role, year: years[0] ?? null };
  return attributeHeads.some(([words, kind]) => kind === 'name' && words.test(text)) ? { kind: 'name' } : null;
}

/** The role that words say; null where they say none that a draft has. */
export function roleOf(words: string): DraftFigure['role'] | null {
  const role = roleWords.find(([pattern]) => pattern.test(plainLine(words)))?.[1] ?? null;
  return role === 'other' ? null : role;
}
