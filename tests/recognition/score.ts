import type { LabelledFigure, LabelledReading } from './labelled-page.ts';
import { pairChapters } from './pair-chapters.ts';
import { printMeaning } from './print-meaning.ts';

/** "Provincie Utrecht" and "Utrecht" name the same publisher to a reader of its page. */
const bodyKind = /^(gemeente|provincie|waterschap|hoogheemraadschap|regio)\s+/i;

export const measuredKinds = [
  'kind',
  'year',
  'organisation',
  'chapters',
  'questions',
  'commitments',
  'accounts',
  'figures',
  'footnotes',
  'amounts',
  'standings',
  'references',
] as const;
export type MeasuredKind = (typeof measuredKinds)[number];

/** How well one kind of statement was recognised. `missed` and `extra` tell what is wrong, each with the page in front. */
export type Score = {
  readonly right: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
};

/**
 * Compares what was read in a page with its labels. White space, case, a closing mark of a sentence and a bullet before a name make no
 * difference. What a chapter is called is counted with the chapters, and not once more with all that it states.
 */
export function scorePage(page: string, expected: LabelledReading, read: LabelledReading): Record<MeasuredKind, Score> {
  const paired = callAsLabelled(expected, read);
  const scoreKind = (kind: MeasuredKind) => {
    const reading = kind === 'chapters' ? read : paired;
    return compare(page, statements[kind](expected), limitTo(kind, expected, statements[kind](reading)));
  };
  return {
    kind: scoreKind('kind'),
    year: scoreKind('year'),
    organisation: scoreKind('organisation'),
    chapters: scoreKind('chapters'),
    questions: scoreKind('questions'),
    commitments: scoreKind('commitments'),
    accounts: scoreKind('accounts'),
    figures: scoreKind('figures'),
    footnotes: scoreKind('footnotes'),
    amounts: scoreKind('amounts'),
    standings: scoreKind('standings'),
    references: scoreKind('references'),
  };
}

export function addScores(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((sum, { right }) => sum + right, 0),
    missed: scores.flatMap(({ missed }) => missed),
    extra: scores.flatMap(({ extra }) => extra),
  };
}

/** Precision, recall and their harmonic mean (F1), between 0 and 1; null where there was nothing to find and nothing was found. */
export function rate({ right, missed, extra }: Score): { precision: number; recall: number; f1: number } | null {
  if (right + missed.length + extra.length === 0) return null;
  const precision = right === 0 ? 0 : right / (right + extra.length);
  const recall = right === 0 ? 0 : right / (right + missed.length);
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function compare(page: string, expected: readonly string[], read: readonly string[]): Score {
  const open = [...expected];
  const extra: string[] = [];
  for (const statement of read) {
    const at = open.indexOf(statement);
    if (at === -1) extra.push(`${page}: ${statement}`);
    else open.splice(at, 1);
  }
  return { right: expected.length - open.length, missed: open.map((statement) => `${page}: ${statement}`), extra };
}

/** A label that gives no standing does not say that there is none: then any is right. */
function limitTo(kind: MeasuredKind, expected: LabelledReading, read: readonly string[]): readonly string[] {
  if (kind !== 'standings') return read;
  const told = new Set(statements.standings(expected).map(withoutStanding));
  return read.filter((statement) => told.has(withoutStanding(statement)));
}

function withoutStanding(statement: string): string {
  return statement.slice(0, statement.lastIndexOf(' | '));
}

type Chapter = LabelledReading['chapters'][number];

/** The reading with the code and the title that its label gives to each chapter that it has. */
function callAsLabelled(expected: LabelledReading, read: LabelledReading): LabelledReading {
  const pairs = pairChapters(expected.chapters, read.chapters);
  const chapters = read.chapters.map((chapter) => {
    const label = pairs.get(chapter) ?? chapter;
    return { ...chapter, code: label.code, title: label.title };
  });
  return { ...read, chapters };
}

/** What is compared of each kind, one string for a statement. */
const statements: Record<MeasuredKind, (reading: LabelledReading) => readonly string[]> = {
  kind: ({ publication }) => [publication.kind],
  year: ({ publication }) => [String(publication.year)],
  organisation: ({ organisation }) => [organisation === null ? 'none' : fold(organisation.replace(bodyKind, ''))],
  chapters: inChapters(({ title, level }) => [[fold(title), level]]),
  questions: inChapters(({ questions }) => questions.map((question) => [question])),
  commitments: inChapters(({ commitments }) => commitments.map((text) => [fold(text)])),
  accounts: inChapters(({ accounts }) => accounts.map((text) => [fold(text)])),
  figures: ({ chapters }) =>
    listIndicators(chapters).flatMap(({ name, figures }) => figures.map((figure) => printFigure(name, figure))),
  footnotes: ({ chapters }) =>
    listIndicators(chapters).flatMap(({ name, figures }) =>
      figures.flatMap(({ raw, footnote }) =>
        footnote === null ? [] : [[fold(name), raw, fold(footnote)].join(' | ')],
      ),
    ),
  // "-" is no amount: labels leave it out
  amounts: inChapters(({ amounts }) =>
    amounts.flatMap(({ year, number }) => (number === null ? [] : [[year, number]])),
  ),
  standings: inChapters(({ amounts }) =>
    amounts.flatMap(({ year, number, standing }) => (standing === null ? [] : [[year, number, standing]])),
  ),
  references: inChapters(({ references }) => references.map(({ code, text }) => [code ?? fold(text)])),
};

/** A figure is told apart by its indicator; that its chapter is right is counted with the chapters. */
function listIndicators(chapters: readonly Chapter[]): readonly Chapter['indicators'][number][] {
  return chapters.flatMap(({ indicators }) => indicators);
}

/** A statement is right in its own chapter only. */
function inChapters(list: (chapter: Chapter) => readonly (readonly unknown[])[]) {
  return ({ chapters }: LabelledReading): readonly string[] =>
    chapters.flatMap((chapter) =>
      list(chapter).map((parts) => [fold(chapter.code ?? chapter.title), ...parts].join(' | ')),
    );
}

/** A figure as it is compared: the name of its indicator, its role, its year and its value. */
export function printFigure(name: string, { role, year, value }: LabelledFigure): string {
  return [fold(name).replace(/^[-*•–] /, ''), role, year, printMeaning(value)].join(' | ');
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replace(/[\s.;,:]+$/, '')
    .trim();
}
