import { cellOf, type Line } from './line.ts';
import { isValueKind, kindOf } from './line-kind.ts';

/** A line that says what it is: "Streefwaarde 2017: 4". */
export type Pair = { readonly line: Line; readonly label: string; readonly value: string };

const longestPair = 120;
const longestLabel = 60;

/** The label and the value of a line; null where nothing that can be a value stands behind its colon. */
export function readPair(line: Line): Pair | null {
  if (line.text.length > longestPair) return null;
  const colon = line.text.indexOf(': ');
  if (colon < 1 || colon > longestLabel) return null;
  const label = line.text.slice(0, colon);
  const value = line.text.slice(colon + 2).trim();
  return value === '' || !/\p{L}{2}/u.test(label) ? null : { line, label, value };
}

/** Whether the value of a pair is a number or a mark for one: "Bron: CBS" has none. */
export function isMeasured({ value }: Pair): boolean {
  const kind = kindOf(value);
  return isValueKind(kind) || kind === 'word';
}

/** The two cells of a pair. */
export function cellsOfPair({ line, label, value }: Pair) {
  return [cellOf(line, label), cellOf(line, value)] as const;
}
