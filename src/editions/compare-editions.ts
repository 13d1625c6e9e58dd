import type { OfficialStatus } from '../model/statement.ts';
import type { EditionAmount, EditionChapter, EditionContent, EditionIndicator } from './edition-content.ts';
import { printBlock } from './print-block.ts';

type ChapterName = { readonly slug: string; readonly code: string | null; readonly title: string };

/** What a chapter states, by sort; the names are those of the parts of a chapter. */
export type StatementSort =
  | 'title'
  | 'passages'
  | 'commitments'
  | 'accounts'
  | 'indicators'
  | 'amounts'
  | 'references'
  | 'mentions';

/** What came and what went of one sort in one chapter, each statement as one line of text. */
type Change = {
  readonly sort: StatementSort;
  readonly gone: readonly string[];
  readonly added: readonly string[];
};

export type EditionComparison = {
  readonly gone: readonly ChapterName[];
  readonly added: readonly ChapterName[];
  readonly changed: readonly (ChapterName & { readonly changes: readonly Change[] })[];
};

function printIndicator(indicator: EditionIndicator): string[] {
  const { name, unit, source, frequency, footnote } = indicator;
  const about = [name, unit, frequency, source, footnote].filter((part) => part !== null).join(' · ');
  return [
    about,
    ...indicator.figures.map(
      ({ column, raw, footnote: mark }) => `${name} · ${column}: ${raw}${mark === null ? '' : ` (${mark})`}`,
    ),
  ];
}

function printAmount({ label, column, raw }: EditionAmount): string {
  return `${label} · ${column}: ${raw}`;
}

/** A text with how it stands by its document, and how that is measured, where it says so. */
function printStanding(text: string, status: OfficialStatus | undefined, measured: string): string {
  return [text, status?.light ?? '', status?.reason ?? '', measured].filter((part) => part !== '').join(' · ');
}

/** Every statement of a chapter as lines; two chapters that print alike state alike. */
function printChapter(chapter: EditionChapter): { readonly [sort in StatementSort]: readonly string[] } {
  return {
    title: [[chapter.code, chapter.title].filter((part) => part !== null).join(' ')],
    passages: chapter.passages.flatMap(({ heading, blocks }) => [
      ...(heading === null ? [] : [heading]),
      ...blocks.flatMap(printBlock),
    ]),
    commitments: chapter.commitments.map(({ text, status, measure }) =>
      printStanding(text, status, measure === undefined ? '' : Object.values(measure).join(' ')),
    ),
    accounts: chapter.accounts.map(({ heading, text, status }) =>
      printStanding([heading, text].filter((part) => part !== null).join(': '), status, ''),
    ),
    indicators: chapter.indicators.flatMap(printIndicator),
    amounts: chapter.amounts.map(printAmount),
    references: chapter.references.map(({ text }) => text),
    mentions: chapter.mentions.map(({ name }) => name),
  };
}

/** The lines of `from` that `other` has not, each as often as it is missing there. */
function missingIn(other: readonly string[], from: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return from.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

const sorts: readonly StatementSort[] = [
  'title',
  'passages',
  'commitments',
  'accounts',
  'indicators',
  'amounts',
  'references',
  'mentions',
];

function compareChapters(before: EditionChapter, after: EditionChapter): Change[] {
  const [old, now] = [printChapter(before), printChapter(after)];
  return sorts
    .map((sort) => ({ sort, gone: missingIn(now[sort], old[sort]), added: missingIn(old[sort], now[sort]) }))
    .filter(({ gone, added }) => gone.length + added.length > 0);
}

function nameOf({ slug, code, title }: EditionChapter): ChapterName {
  return { slug, code, title };
}

/**
 * What one edition of a publication states that the other doesn't. Chapters are the same by their slug. A move of a statement inside its
 * chapter, a better reading of the same text, or another place in the tree is no change here, though it gives another hash.
 */
export function compareEditions(before: EditionContent, after: EditionContent): EditionComparison {
  const [old, now] = [before, after].map(({ chapters }) => new Map(chapters.map((chapter) => [chapter.slug, chapter])));
  return {
    gone: before.chapters.filter(({ slug }) => now?.has(slug) === false).map(nameOf),
    added: after.chapters.filter(({ slug }) => old?.has(slug) === false).map(nameOf),
    changed: after.chapters.flatMap((chapter) => {
      const earlier = old?.get(chapter.slug);
      const changes = earlier === undefined ? [] : compareChapters(earlier, chapter);
      return changes.length === 0 ? [] : [{ ...nameOf(chapter), changes }];
    }),
  };
}
