import type { Said } from '../finding.ts';
import { count } from './count.ts';

/** So many rows of a table are named in a message; all are quoted. */
export const mostNamed = 12;

/** What is said of rows of one table, each in a sentence of its own: of a long table the first, and how many more there are. */
export function sayRows(rows: readonly Said[]): readonly Said[] {
  const more = rows.length - mostNamed;
  if (more <= 0) return rows;
  const rest = { nl: `En nog ${count(more, 'rij', 'rijen')}.`, en: `And ${count(more, 'more row', 'more rows')}.` };
  return [...rows.slice(0, mostNamed), rest];
}
