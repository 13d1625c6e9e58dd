import { sql } from 'kysely';
import { countEdits } from '../../../model/text/count-edits.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { SearchText } from './search-text.ts';

const fewestLetters = 4;
const mostLookedAt = 12;

type Similar = { readonly typed: string; readonly word: string; readonly likeness: number };

/**
 * What a reader may have meant who typed words that occur nowhere: the text with each of those replaced by the word that is nearest to it, at
 * most one letter in four away. Null where there is none.
 */
export async function suggestText(tx: ReadDb, text: SearchText): Promise<string | null> {
  const typed = text.terms.flatMap((term) => (term.kind === 'phrase' ? term.words : [term.word]));
  const words = typed.filter((word) => word.length >= fewestLetters && /^\p{L}+$/u.test(word));
  if (words.length === 0) return null;
  const { rows } = await sql<Similar>`select typed, word, likeness from find_similar_words(
    array(select w from unnest(${words}::text[]) as w where not exists (select from search_word s where s.word = w)), ${mostLookedAt})`.execute(
    tx,
  );
  const nearest = new Map<string, { word: string; edits: number }>();
  for (const { typed: unknown, word } of rows) {
    const edits = countEdits(unknown, word);
    if (edits > Math.max(1, Math.floor(unknown.length / 4)) || edits >= (nearest.get(unknown)?.edits ?? 99)) continue;
    nearest.set(unknown, { word, edits });
  }
  if (nearest.size === 0) return null;
  const write = (word: string) => nearest.get(word)?.word ?? word;
  const parts = text.terms.map((term) =>
    term.kind === 'phrase' ? `"${term.words.map(write).join(' ')}"` : write(term.word),
  );
  return parts.join(' ');
}
