import type { Said } from '../finding.ts';
import { count } from './count.ts';

/** So many rows of a table are named in a message, and quoted; the chapter shows all. */
export const mostNamed = 12;

/** What is said of rows of one table, each in a sentence of its own: of a long table the first, and how many more there are. */
export function sayRows(rows: readonly Said[]): readonly Said[] {
  const more = rows.length - mostNamed;
  if (more <= 0) return rows;
  const rest = {
    nl: `En nog ${count(more, 'rij', 'rijen')}; die ${more === 1 ? 'staat' : 'staan'} in de tabel zelf.`,
    en: `And ${count(more, 'more row', 'more rows')}; the table itself has ${more === 1 ? 'it' : 'them'}.`,
  };
  return [...rows.slice(0, mostNamed), rest];
}
