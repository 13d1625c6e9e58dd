import type { PublicationKind } from '../../../model/publication.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { SearchKind } from '../../../record/tables/search-tables.ts';
import type { Candidate } from './find-candidates.ts';
import type { Compound } from './find-compounds.ts';
import { findHitWords } from './find-hit-words.ts';
import { makeSnippet } from './make-snippet.ts';
import { type EntryText, readEntries } from './read-entries.ts';
import type { WidenedTerm } from './widen-terms.ts';

export type SearchHit = {
  readonly kind: SearchKind;
  readonly organisationId: string;
  readonly publication: string;
  readonly publicationTitle: string;
  readonly publicationKind: PublicationKind;
  readonly year: number | null;
  /** The slug of the chapter, a piece of its address. */
  readonly chapter: string;
  readonly code: string | null;
  /** Of the chapter. */
  readonly title: string;
  readonly anchor: string | null;
  /** Of a finding its key, of a commitment the slug of its thread; null of what has no page of its own. */
  readonly slug: string | null;
  /** Higher is better; comparable between organisations. */
  readonly rank: number;
  /** Of an indicator its name, of a finding what it is called, of a commitment its words; null for other hits. */
  readonly name: string | null;
  /** The part of the text that shows best why it was found, each hit between `hitMarks`. Empty for a chapter's title. */
  readonly snippet: string;
};

/** Around a hit in a snippet: private-use characters, which are taken out of the text itself. */
export const hitMarks = { start: '\uE000', end: '\uE001' } as const;

const longestRead = 30_000;

function markSnippet(text: string, weightOf: (word: string) => number): string {
  const pieces = makeSnippet(text.replaceAll(/[\uE000\uE001]/g, ' '), weightOf);
  return pieces.map((piece) => (piece.isHit ? `${hitMarks.start}${piece.text}${hitMarks.end}` : piece.text)).join('');
}

/** What an entry is called, and the part of its text that shows best why it was found. */
function sayEntry(
  kind: SearchKind,
  text: string,
  weightOf: (word: string) => number,
): Pick<SearchHit, 'name' | 'snippet'> {
  if (kind === 'chapter' || kind === 'passage') return { name: null, snippet: markSnippet(text, weightOf) };
  if (kind === 'commitment') return { name: text, snippet: markSnippet(text, weightOf) };
  const [name = '', sentence = ''] = text.split('\n', 2);
  // A finding says it in its sentence; the figures of an indicator say little without its name.
  return { name, snippet: markSnippet(kind === 'finding' ? sentence : text, weightOf) };
}

/** What a reader sees of these candidates, by their ids. One that is not there any more is left out. */
export async function presentHits(
  tx: ReadDb,
  organisationId: string,
  { terms, compounds }: { readonly terms: readonly WidenedTerm[]; readonly compounds: readonly Compound[] },
  shown: readonly Candidate[],
): Promise<ReadonlyMap<string, SearchHit>> {
  const entries = await readEntries(tx, organisationId, shown, longestRead);
  const pairs = shown.flatMap((candidate): (readonly [Candidate, EntryText])[] => {
    const entry = entries.get(candidate.entryId);
    return entry === undefined ? [] : [[candidate, entry]];
  });
  const texts = pairs.map(([, { text }]) => text);
  const weightOf = await findHitWords(tx, terms, compounds, texts);
  return new Map(
    pairs.map(([{ entryId, kind, publicationKind, year, score }, entry]) => [
      entryId,
      {
        ...sayEntry(kind, entry.text, weightOf),
        kind,
        organisationId,
        publication: entry.publication,
        publicationTitle: entry.publicationTitle,
        publicationKind,
        year,
        chapter: entry.chapter,
        code: entry.code,
        title: entry.title,
        anchor: entry.anchor,
        slug: entry.slug,
        rank: score,
      },
    ]),
  );
}
