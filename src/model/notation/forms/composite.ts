import type { NotationSaying } from '../notation-facts.ts';
import type { Part } from '../value.ts';
import type { Marks } from './marks.ts';
import { readQuantity } from './quantity.ts';

/** More parts than any cell has that people read. */
const mostParts = 20;
const labelShape = /^\p{L}[\p{L}\p{M}\d .&’'/-]{0,59}$/u;

export type ReadParts = { readonly parts: readonly Part[]; readonly settled: readonly NotationSaying[] };

/**
 * Reads what stands between the brackets of a composite value: "14.4%", "9.4% Hanze, 22.6% RUG", "Hanze 9,4%; RUG 22,6%".
 * Null when one of the parts is no number, or only a year.
 */
export function readParts(text: string, marks?: Marks): ReadParts | null {
  const pieces = text.split(/;|, | en | and /);
  if (pieces.length > mostParts) return null;
  const parts: Part[] = [];
  const settled: NotationSaying[] = [];
  for (const piece of pieces) {
    const read = readPart(piece.trim().replace(/^(?:(?:waarvan|of which) |= ?)/i, ''), marks);
    if (read === null) return null;
    parts.push(read.part);
    settled.push(...read.settled);
  }
  return { parts, settled };
}

function readPart(text: string, marks?: Marks): { part: Part; settled: readonly NotationSaying[] } | null {
  const labelFirst = /^(\p{L}[^:;()]*?)(?: ?: ?| )([^\p{L} ][^ ]*(?: ?%)?)$/u.exec(text);
  const label = labelFirst?.[1];
  const quantity = readQuantity(labelFirst?.[2] ?? text, marks);
  if (quantity === null) return null;
  const { number, percent, settled } = quantity;
  // "gegevens t/m Q3 2023": the year of a remark
  if (label !== undefined && /^(?:19|20)\d\d$/.test(labelFirst?.[2] ?? '')) return null;
  if (label !== undefined)
    return quantity.rest === '' && isLabel(label) ? { part: { number, percent, label }, settled } : null;
  if (quantity.rest === '')
    return /^(?:19|20)\d\d$/.test(text) ? null : { part: { number, percent, label: null }, settled };
  return isLabel(quantity.rest) ? { part: { number, percent, label: quantity.rest }, settled } : null;
}

/** A label is a name, no part of the number itself (after "1 " it must still be there as a whole) and no second part. */
function isLabel(text: string): boolean {
  return labelShape.test(text) && !/(?:^| )(?:en|and) /i.test(text) && readQuantity(`1 ${text}`)?.rest === text;
}
