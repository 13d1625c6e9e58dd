import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { WidenedTerm } from './widen-terms.ts';

/** A word of the organisation's texts that has a term as a later part: `programmabegroting` for `begroting`. */
export type Compound = { readonly term: WidenedTerm; readonly word: string; readonly lexemes: readonly string[] };

const shortestPart = 4;
/** Each is a look-up of its own. */
const mostCompounds = 32;

/** Looks up the compounds of all terms, the shortest words first. */
export async function findCompounds(tx: ReadDb, terms: readonly WidenedTerm[]): Promise<readonly Compound[]> {
  const parts = new Set(terms.flatMap(({ begins }) => begins.filter((part) => part.length >= shortestPart)));
  if (parts.size === 0) return [];
  const { rows } = await sql<{ part: string; word: string; lexemes: string[] }>`
    select part, word, ts_lexize('dutch_stem', unaccent(word)) as lexemes from find_compounds(${[...parts]}::text[], ${Math.ceil(mostCompounds / parts.size)})`.execute(
    tx,
  );
  return rows.flatMap(({ part, word, lexemes }) =>
    terms.filter(({ begins }) => begins.includes(part)).map((term) => ({ term, word, lexemes })),
  );
}
