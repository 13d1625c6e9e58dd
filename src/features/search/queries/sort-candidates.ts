import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Candidate } from './find-candidates.ts';
import { readEntries } from './read-entries.ts';
import type { SearchText } from './search-text.ts';
import { holdsPhrases, weighText } from './weigh-text.ts';

/** How many of the best are weighed by their text too, which takes time. */
const mostReadThrough = 60;
const longestPhraseText = 100_000;

/**
 * Weighs the best by their text too. Where something was typed between quotes all are, and what doesn't have that word for word goes.
 */
export async function sortCandidates(
  tx: ReadDb,
  organisationId: string,
  text: SearchText,
  found: readonly Candidate[],
): Promise<Candidate[]> {
  const hasPhrase = text.terms.some(({ kind }) => kind === 'phrase');
  const readThrough = found.slice(0, hasPhrase ? found.length : mostReadThrough);
  const entries = await readEntries(tx, organisationId, readThrough, hasPhrase ? longestPhraseText : 10_000);
  const weighed = readThrough.flatMap((candidate): Candidate[] => {
    const entry = entries.get(candidate.entryId);
    if (entry === undefined || !holdsPhrases(text.terms, entry.title, entry.text)) return [];
    const isTitled = candidate.kind === 'chapter';
    const weight = weighText(text.terms, { title: entry.title, text: entry.text, isTitled });
    const isChapterMeant = isTitled && text.terms.some((term) => term.kind === 'code' && term.key === entry.codeKey);
    return [{ ...candidate, score: candidate.score + weight + (isChapterMeant ? 5 : 0) }];
  });
  return [...weighed.sort((left, right) => right.score - left.score), ...found.slice(readThrough.length)];
}
