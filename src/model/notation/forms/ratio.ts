import type { Marks } from './marks.ts';
import type { Parsed } from './parsed.ts';
import { readQuantity } from './quantity.ts';

/** Reads a ratio of two plain numbers: "1:8,5", "1 : 8.5", "1 op 8". */
export function readRatio(text: string, marks?: Marks): Parsed | null {
  if (!/^[\d.,]/.test(text)) return null;
  const left = readQuantity(text, marks);
  const between = left === null ? null : /^(?::|op(?: de)? ) ?(?=[\d.,])/i.exec(left.rest);
  if (left === null || between === null || left.percent) return null;
  const right = readQuantity(left.rest.slice(between[0].length), marks);
  if (right === null || right.rest !== '' || right.percent) return null;
  return {
    value: { type: 'ratio', left: left.number, right: right.number },
    settled: [...left.settled, ...right.settled],
  };
}
