import type { LabelledReading } from './labelled-page.ts';

type Chapter = LabelledReading['chapters'][number];

/**
 * Which chapter of a label each chapter of a reading stands for, one to one: the one with its code, else with its title, else the one with
 * which it shares most statements. Null for a chapter that the label does not have.
 */
export function pairChapters(
  expected: readonly Chapter[],
  read: readonly Chapter[],
): ReadonlyMap<Chapter, Chapter | null> {
  const pairs = new Map<Chapter, Chapter | null>(read.map((chapter) => [chapter, null]));
  const open = new Set(expected);
  const pair = (alike: (label: Chapter, chapter: Chapter) => number) => {
    const likes = read
      .filter((chapter) => pairs.get(chapter) === null)
      .flatMap((chapter) => [...open].map((label) => ({ label, chapter, score: alike(label, chapter) })))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score);
    for (const { label, chapter } of likes)
      if (open.has(label) && pairs.get(chapter) === null) {
        pairs.set(chapter, label);
        open.delete(label);
      }
  };
  pair((label, chapter) => (label.code === null ? 0 : Number(label.code === chapter.code)));
  pair((label, chapter) => Number(fold(label.title) === fold(chapter.title)));
  pair(countShared);
  return pairs;
}

/** How many goals, deeds, figures and amounts two chapters have in common. */
function countShared(label: Chapter, chapter: Chapter): number {
  const stated = new Set(listStated(label));
  return listStated(chapter).filter((statement) => stated.has(statement)).length;
}

function listStated({ commitments, accounts, indicators, amounts }: Chapter): readonly string[] {
  return [
    ...[...commitments, ...accounts].map(fold),
    ...indicators.flatMap(({ name, figures }) => figures.map(({ raw }) => `${fold(name)} | ${raw}`)),
    ...amounts.map(({ year, number }) => `${year} | ${number}`),
  ];
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
