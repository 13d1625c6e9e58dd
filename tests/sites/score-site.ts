import type { GatheredPublication } from '../../src/recognition/gather/gathered.ts';
import { foldText } from '../makers/score/tally.ts';
import type { TrueChapter } from './maker-site.ts';

/** How many chapters of a site there are, are found, lie below the right one, have the right code and level, and stand in order. */
export type SiteScore = {
  readonly chapters: number;
  readonly found: number;
  readonly parents: number;
  readonly codes: number;
  readonly levels: number;
  readonly ordered: number;
};

/** Compares a tree with the chapters that a site has. @param read null where nothing could be read */
export function scoreSite(truth: readonly TrueChapter[], read: GatheredPublication | null): SiteScore {
  const found = matchChapters(truth, read?.chapters ?? []);
  const bySlug = new Map(read?.chapters.map((chapter) => [chapter.slug, chapter]));
  const hasParent = ([at, chapter]: readonly [number, Gathered]) => {
    const above = truth[at]?.parent ?? null;
    const named = chapter.parent === null ? undefined : bySlug.get(chapter.parent);
    return above === null ? named === undefined : named !== undefined && isCalled(truth[above], named.title);
  };
  const count = (is: (one: readonly [number, Gathered]) => boolean) => [...found].filter(is).length;
  return {
    chapters: truth.length,
    found: found.size,
    parents: count(hasParent),
    codes: count(([at, { code }]) => code === truth[at]?.code),
    levels: count(([at, { level }]) => level === truth[at]?.level),
    ordered: longestRise([...found].sort(([, left], [, right]) => left.order - right.order).map(([at]) => at)),
  };
}

type Gathered = GatheredPublication['chapters'][number] & { readonly order: number };

function isCalled(truth: TrueChapter | undefined, title: string): boolean {
  return truth?.titles.some((one) => foldText(one) === foldText(title)) === true;
}

/** Each true chapter with the one that is called so, where several are, with that below the right one. */
function matchChapters(
  truth: readonly TrueChapter[],
  chapters: GatheredPublication['chapters'],
): ReadonlyMap<number, Gathered> {
  const left = new Set(chapters.map((chapter, order) => ({ ...chapter, order })));
  const titles = new Map(chapters.map(({ slug, title }) => [slug, title]));
  const found = new Map<number, Gathered>();
  for (const [at, one] of truth.entries()) {
    const called = [...left].filter(({ title }) => isCalled(one, title));
    const below = called.find(({ parent }) => isCalled(truth[one.parent ?? -1], titles.get(parent ?? '') ?? ''));
    const match = below ?? called[0];
    if (match === undefined) continue;
    left.delete(match);
    found.set(at, match);
  }
  return found;
}

/** The most numbers of a row that rise, the others taken out. */
function longestRise(numbers: readonly number[]): number {
  const lengths: number[] = [];
  for (const [at, number] of numbers.entries())
    lengths.push(
      1 + Math.max(0, ...numbers.slice(0, at).map((other, before) => (other < number ? (lengths[before] ?? 0) : 0))),
    );
  return Math.max(0, ...lengths);
}

export function addScores(scores: readonly SiteScore[]): SiteScore {
  const sum = (of: keyof SiteScore) => scores.reduce((all, score) => all + score[of], 0);
  return {
    chapters: sum('chapters'),
    found: sum('found'),
    parents: sum('parents'),
    codes: sum('codes'),
    levels: sum('levels'),
    ordered: sum('ordered'),
  };
}
