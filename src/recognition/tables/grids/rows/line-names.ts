import type { Cell } from '../../../../model/block.ts';
import type { AttributeKind } from '../../../lexicon/column-words.data.ts';
import { looksLikeUnit } from '../../forms/cell-form.ts';
import { sideOf } from '../../heads/money-side.ts';
import { readHead } from '../../heads/read-head.ts';
import { isCodeText } from '../line-kind.ts';
import type { ValueLine } from './line-values.ts';

/**
 * What stands before the values of a line: whether names begin with a number, and whether they end in units: in those of the list, or in
 * any word, where a head over them says so.
 */
export type Front = { readonly isNumbered: boolean; readonly units: 'none' | 'known' | 'told' };

/** The ways to part the names below one of these heads: without units and with. Numbers are parted where a head tells them and the rows have them. */
export function frontsBelow(heads: readonly string[], rows: readonly ValueLine[]): readonly Front[] {
  const numbered = rows.filter(({ name }) => isCodeText(partAt(name, 1)[0]) && name.includes(' ')).length;
  const isNumbered = numbered * 2 > rows.length && heads.some((head) => tells(head, 0, 'number'));
  const isTold = heads.some((head) => tells(head, -1, 'unit'));
  return (['none', isTold ? 'told' : 'known'] as const).map((units) => ({ isNumbered, units }));
}

/** "1 Projecten aantal" as a number, a name and a unit; null where no unit ends it. Where a head says that one does, its last word will do. */
export function partName(name: string, { isNumbered, units }: Front): readonly string[] | null {
  if (isNumbered) {
    const [number, own] = partAt(name, 1);
    const isCode = own !== '' && isCodeText(number);
    const named = partName(isCode ? own : name, { isNumbered: false, units });
    return named === null ? null : [isCode ? number : '', ...named];
  }
  return units === 'none' ? [name] : partUnit(name, units === 'told');
}

/** The head over numbers, names and units was one: its first word is over the numbers and its last one over the units. */
export function partHead(head: Cell | null, { isNumbered, units }: Front): readonly (Cell | null)[] {
  const text = head?.text ?? '';
  const [number, rest] = isNumbered && tells(text, 0, 'number') ? partAt(text, 1) : ['', text];
  const words = rest.split(' ');
  const [name, unit] = units === 'none' || words.length < 2 ? [rest, ''] : partAt(rest, words.length - 1);
  return [...(isNumbered ? [number] : []), name, ...(units === 'none' ? [] : [unit])].map((part) =>
    head === null ? null : { ...head, text: part },
  );
}

/** A text alone in its line stands where the names do. */
export function aloneIn({ isNumbered, units }: Front, cell: Cell): readonly (Cell | null)[] {
  return [...(isNumbered ? [null] : []), cell, ...(units === 'none' ? [] : [null])];
}

/** "Nr. Indicator" tells numbers at 0, "Omschrijving Eenheid" units at -1. */
function tells(head: string, at: number, attribute: AttributeKind): boolean {
  const words = head.split(' ');
  const meaning = readHead(words.at(at) ?? '', { publicationYear: null, organisation: null });
  return words.length > 1 && meaning.type === 'attribute' && meaning.attribute === attribute;
}

function partUnit(name: string, isTold: boolean): readonly [string, string] | null {
  const words = name.split(' ');
  for (let from = 1; from < words.length; from += 1) {
    if (looksLikeUnit(words.slice(from).join(' '))) return partAt(name, from);
  }
  if (isTold && sideOf(name) !== null) return [name, ''];
  return isTold && words.length > 1 ? partAt(name, words.length - 1) : null;
}

/** A text parted behind so many words. */
function partAt(text: string, count: number): readonly [string, string] {
  const words = text.split(' ');
  return [words.slice(0, count).join(' '), words.slice(count).join(' ')];
}
