import type { HeadingMeaning } from '../model/correction.ts';
import type { Recognised, SeenHeading } from '../recognition/seen.ts';
import { eachOnce, type ReviewItem } from './item.ts';
import { looseNumbers } from './loose-numbers.ts';
import { oddChapters } from './odd-chapters.ts';

/** What was asked of many together is asked of each after that. */
const asked = 0.5;

/** More are not shown. */
const mostTexts = 6;

function nameOf(means: HeadingMeaning): string {
  return means.is === 'question' ? means.question : means.is;
}

/** What most headings of a group were taken for. */
function usual(means: readonly HeadingMeaning[]): HeadingMeaning | undefined {
  const groups = [...Map.groupBy(means, nameOf).values()];
  return groups.toSorted((left, right) => right.length - left.length)[0]?.[0];
}

/** How unsure a heading is by its margin in nats: even at 0, and none where nothing else fits. */
function doubtOf({ margin }: SeenHeading): number {
  return 1 / (1 + Math.exp(margin));
}

/** A heading with what of the rest of its document says something of it. */
type JudgedHeading = SeenHeading & {
  /** How unsure what came of it makes it. */
  readonly oddness: number;
  /** Numbers and dates under it that belong to no statement. */
  readonly loose: number;
};

function judgeHeadings(document: Recognised): readonly JudgedHeading[] {
  const [oddnessOf, looseUnder] = [oddChapters(document), looseNumbers(document)];
  return document.layout.headings.map((heading) => ({
    ...heading,
    oddness: oddnessOf(heading),
    loose: looseUnder(heading),
  }));
}

function sumOf(own: readonly JudgedHeading[], amountOf: (one: JudgedHeading) => number): number {
  return own.reduce((sum, one) => sum + amountOf(one), 0);
}

function itemOf(own: readonly JudgedHeading[], words: string | null, isAskedBefore = false): ReviewItem | null {
  const [first] = own;
  const means = usual(own.map((heading) => heading.means));
  if (first === undefined || means === undefined) return null;
  const other = own.flatMap(({ second }) => (second === null || nameOf(second) === nameOf(means) ? [] : [second]));
  return {
    about: 'heading',
    words,
    isNumbered: first.isNumbered,
    style: first.style,
    texts: [...new Set(own.map(({ text }) => text))].slice(0, mostTexts),
    count: own.length,
    at: first.at,
    places: eachOnce(own.map(({ at }) => at)),
    means,
    isMixed: own.some((heading) => nameOf(heading.means) !== nameOf(means)),
    second: usual(other) ?? null,
    // one that is odd among many is asked about by itself
    doubt: Math.max(
      Math.max(...own.map(doubtOf)) * (isAskedBefore ? asked : 1),
      sumOf(own, ({ oddness }) => oddness) / own.length,
    ),
    loose: sumOf(own, ({ loose }) => loose),
  };
}

/** The headings of documents by their wording; lines that stand once and are like others of their style are asked about together first. */
export function headingItems(documents: readonly Recognised[]): readonly ReviewItem[] {
  const headings = documents.flatMap(judgeHeadings);
  const worded = [...Map.groupBy(headings, ({ style, words }) => `${style} ${words}`).values()];
  const single = worded
    .filter((own) => own.every(({ isOwn, isNumbered }) => isNumbered || (!isOwn && own.length === 1)))
    .flat();
  const alike = [...Map.groupBy(single, ({ style, isNumbered }) => `${style} ${isNumbered}`).values()].filter(
    (own) => own.length > 1,
  );
  const together = new Set(alike.flat());
  const items = [
    ...worded.map((own) =>
      itemOf(
        own,
        own[0]?.words ?? null,
        own.some((one) => together.has(one)),
      ),
    ),
    ...alike.map((own) => itemOf(own, null)),
  ];
  return items.filter((item) => item !== null);
}
