import type { HeadingMeaning } from '../model/correction.ts';
import type { SeenHeading } from '../recognition/seen.ts';
import { eachOnce, type ReviewItem } from './item.ts';

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

function itemOf(own: readonly SeenHeading[], words: string | null): ReviewItem | null {
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
    doubt: Math.max(...own.map(doubtOf)),
  };
}

/** What was asked of many together is asked of each after that. */
const asked = 0.5;

/** The headings of documents by their wording; lines that stand once and are like others of their style are asked about together first. */
export function headingItems(headings: readonly SeenHeading[]): readonly ReviewItem[] {
  const worded = [...Map.groupBy(headings, ({ style, words }) => `${style} ${words}`).values()];
  const single = worded
    .filter((own) => own.every(({ isOwn, isNumbered }) => isNumbered || (!isOwn && own.length === 1)))
    .flat();
  const alike = [...Map.groupBy(single, ({ style, isNumbered }) => `${style} ${isNumbered}`).values()].filter(
    (own) => own.length > 1,
  );
  const together = new Set(alike.flat());
  const items = [
    ...worded.map((own) => {
      const item = itemOf(own, own[0]?.words ?? null);
      return item !== null && own.some((one) => together.has(one)) ? { ...item, doubt: item.doubt * asked } : item;
    }),
    ...alike.map((own) => itemOf(own, null)),
  ];
  return items.filter((item) => item !== null);
}
