import { compareBy } from '../commitments/commitment-features.ts';
import { threadCommitments } from '../commitments/thread-commitments.ts';
import { Disposals } from '../disposal.ts';
import { ChapterContents } from '../fields/chapter-contents.ts';
import { FieldIndex } from '../fields/field-index.ts';
import { threadFields } from '../fields/thread-fields.ts';
import type { OpenThread } from '../grow/open-thread.ts';
import { SettledSteps } from '../grow/settled-steps.ts';
import { type ChapterIndex, indexStatements } from '../index-statements.ts';
import { threadIndicators } from '../indicators/thread-indicators.ts';
import { listStatements } from '../list-statements.ts';
import { placeKey, type StatedPublication } from '../stated.ts';
import type { AccountStatement, CommitmentStatement, Statement } from '../statement.ts';
import { Weighings } from '../weighing/weighings.ts';
import { listedRarities } from '../words/rarities.ts';
import { Vocabulary } from '../words/vocabulary.ts';
import { mendedWordings } from './mended-wordings.ts';
import { sameWordings } from './same-wordings.ts';

/** Two wordings of different editions of a publication; both are a `placeKey` there. */
type Match = { readonly before: string; readonly after: string; readonly score: number };

export type Matches = {
  /** They are one statement. */
  readonly same: readonly Match[];
  /** They may be: a person has to say. */
  readonly unsure: readonly Match[];
};

/** What is less sure than this waits for a person: a statement that takes the place of another would have its rulings too. */
export const sure = 0.9;

/**
 * Finds what of a new edition words the same statement as what of the edition before, by the evidence by which threads hold publications
 * together: first the chapters, then what stands in them. What says the same in the same chapter needs no evidence. Pure.
 */
export function matchEditions(before: StatedPublication, after: StatedPublication): Matches {
  const editions = [nameEach(before, 'before'), nameEach(after, 'after')] as const;
  const indexed = editions.map(indexStatements);
  const steps = listStatements(indexed);
  const vocabulary = new Vocabulary(listedRarities);
  const confirmed = [...sameWordings(indexed[0] ?? [], indexed[1] ?? [])];
  const judging = {
    disposals: new Disposals(
      confirmed.map(({ from, to }) => ({ from, to, ruling: 'confirmed' as const, reason: '', decision: null })),
    ),
    weighings: new Weighings(),
    settled: new SettledSteps(),
  };
  const openFields = threadFields(steps.chapters, vocabulary, new ChapterContents(vocabulary), judging);
  const fields = new FieldIndex(openFields);
  const threads: readonly OpenThread<Statement>[] = [
    ...openFields,
    ...threadIndicators(steps.indicators, fields, vocabulary, judging),
    ...[steps.commitments, indexed.map(accountsAsCommitments)].flatMap((own) =>
      threadCommitments(own, compareBy(own, vocabulary), fields, judging),
    ),
  ];
  const links = threads.flatMap((thread) => thread.links).filter(({ kind }) => kind !== 'split' && kind !== 'merged');
  const isSure = ({ score }: { readonly score: number }) => score >= sure;
  const matched = new Set(links.filter(isSure).flatMap(({ from, to }) => [from, to]));
  const mended = pairChapters(links.filter(isSure), indexed).flatMap((pair) => [
    ...mendedWordings(pair, (key) => matched.has(key)),
  ]);
  const found = new Set(mended.flatMap(({ from, to }) => [from, to]));
  const matches = [...links.filter(({ from, to }) => !found.has(from) && !found.has(to)), ...mended].map(
    ({ from, to, score }) => ({ before: placeOf(from), after: placeOf(to), score }),
  );
  return { same: matches.filter(isSure), unsure: matches.filter((match) => !isSure(match)) };
}

/** The chapters of both editions that are one. */
function pairChapters(
  links: readonly { readonly from: string; readonly to: string }[],
  [before = [], after = []]: readonly (readonly ChapterIndex[])[],
): (readonly [ChapterIndex, ChapterIndex])[] {
  const earlier = new Map(before.map((chapter) => [chapter.statement.key, chapter]));
  const later = new Map(after.map((chapter) => [chapter.statement.key, chapter]));
  return links.flatMap(({ from, to }) => {
    const [then, now] = [earlier.get(from), later.get(to)];
    return then === undefined || now === undefined ? [] : [[then, now] as const];
  });
}

/** Both editions name their statements alike; here each needs names of its own. */
function nameEach(publication: StatedPublication, edition: 'before' | 'after'): StatedPublication {
  const ids = new Map<string, string>();
  for (const { slug, indicators, commitments, accounts } of publication.chapters) {
    const places = [
      placeKey(slug, 'chapter', 0),
      ...indicators.map((_, at) => placeKey(slug, 'indicator', at)),
      ...commitments.map((_, at) => placeKey(slug, 'commitment', at)),
      ...accounts.map((_, at) => placeKey(slug, 'account', at)),
    ];
    for (const place of places) ids.set(place, `${edition} ${place}`);
  }
  return { ...publication, ids };
}

function placeOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

/** What was done is compared as what will be: by its words, names and numbers. */
function accountsAsCommitments(chapters: readonly ChapterIndex[]): CommitmentStatement[] {
  return chapters.flatMap(({ accounts }) => accounts.map(asCommitment));
}

function asCommitment({ account, ...statement }: AccountStatement): CommitmentStatement {
  return { ...statement, kind: 'commitment', commitment: { question: account.question, text: account.text } };
}
