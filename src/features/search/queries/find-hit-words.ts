import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Compound } from './find-compounds.ts';
import { locateWords } from './locate-words.ts';
import { pluralForms } from './plural-forms.ts';
import type { WidenedTerm } from './widen-terms.ts';

/**
 * Which words of some texts are hits, and how much each tells: 1 as typed, less for another form, a longer word, or a compound. The server's
 * stemmer says which words are forms of one.
 */
export async function findHitWords(
  tx: ReadDb,
  terms: readonly WidenedTerm[],
  compounds: readonly Compound[],
  texts: readonly string[],
): Promise<(word: string) => number> {
  const weights = new Map<string, number>();
  const raise = (key: string, weight: number) => weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  const words = [...new Set(texts.flatMap((text) => locateWords(text).map(({ word }) => word)))];
  const { rows } = await sql<{ word: string; lexeme: string | null }>`
    select word, (ts_lexize('dutch_stem', unaccent(word)))[1] as lexeme from unnest(${words}::text[]) as word`.execute(
    tx,
  );
  const byLexeme = new Map<string, number>();
  for (const lexeme of compounds.flatMap(({ lexemes }) => lexemes)) byLexeme.set(lexeme, 0.6);
  for (const { exact } of terms) {
    for (const lexeme of exact) byLexeme.set(lexeme, 0.9);
  }
  const begins = terms.flatMap((term) => term.begins);
  const telling = new Set<string>();
  for (const { word, lexeme } of rows) {
    if (lexeme === null) continue;
    telling.add(word);
    raise(word, byLexeme.get(lexeme) ?? 0);
    if (begins.some((begin) => word.startsWith(begin))) raise(word, 0.7);
  }
  for (const { term, exact } of terms) {
    if (term.kind === 'phrase') for (const word of term.words) raise(word, telling.has(word) ? 1 : 0);
    else if (exact.length > 0)
      for (const word of [term.word, ...pluralForms(term.word)]) raise(word, word === term.word ? 1 : 0.9);
  }
  return (word) => weights.get(word) ?? 0;
}
