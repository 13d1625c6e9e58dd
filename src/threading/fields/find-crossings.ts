import { titleKey } from '../../model/text/keys.ts';
import type { Disposals } from '../disposal.ts';
import { type Handles, NearThreads } from '../grow/near-threads.ts';
import type { OpenThread } from '../grow/open-thread.ts';
import type { Link } from '../link.ts';
import type { StatedPublication } from '../stated.ts';
import type { ChapterStatement } from '../statement.ts';
import { byYear, compareYears, latestBefore } from '../timeline.ts';
import { heaviestRoots } from '../words/heaviest-roots.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { ChapterContents } from './chapter-contents.ts';
import { weighPart } from './weigh-part.ts';

type Field = OpenThread<ChapterStatement>;

const likely = 0.6;
/** Of a chapter so many words of its title and of its content are handles. */
const mostHandles = 12;

/**
 * Where a thread that goes on is in a publication, and where it was in the one that this is held against: the other half of a split or a merger.
 */
type Step = { readonly before: ChapterStatement; readonly after: ChapterStatement };

type Words = { readonly vocabulary: Vocabulary; readonly contents: ChapterContents };

/** The steps into one publication, found by the words of the one side that a part would share. */
class Steps {
  readonly #steps: Step[] = [];
  readonly #near = new NearThreads();
  readonly #side: keyof Step;
  readonly #words: Words;

  constructor(side: keyof Step, words: Words) {
    this.#side = side;
    this.#words = words;
  }

  add(step: Step): void {
    this.#near.remember(this.#handlesOf(step[this.#side]), this.#steps.length);
    this.#steps.push(step);
  }

  find(part: ChapterStatement): Step[] {
    return [...this.#near.find(this.#handlesOf(part))].flatMap((at) => this.#steps[at] ?? []);
  }

  #handlesOf({ chapter }: ChapterStatement): Handles {
    const { vocabulary, contents } = this.#words;
    const roots = [vocabulary.vectorOf(chapter.title), contents.vectorOf(chapter)].flatMap((vector) =>
      heaviestRoots(vector, mostHandles),
    );
    return { place: null, telling: roots.map(String) };
  }
}

function isSameTitle(one: ChapterStatement, other: ChapterStatement): boolean {
  return titleKey(one.chapter.title) === titleKey(other.chapter.title);
}

/**
 * The steps into each publication of threads that go on under a new title there: from the year before, or from earlier in the same year.
 */
function listSteps(side: keyof Step, fields: readonly Field[], words: Words): ReadonlyMap<string, Steps> {
  const into = new Map<string, Steps>();
  for (const { statements } of fields) {
    const inYears = byYear(statements);
    for (const [at, after] of inYears.entries()) {
      const previous = inYears[at - 1];
      if (previous === undefined) continue;
      const before = latestBefore(statements, after.publication) ?? previous;
      if (isSameTitle(before, after)) continue;
      const steps = into.get(after.publication.slug) ?? new Steps(side, words);
      steps.add({ before, after });
      into.set(after.publication.slug, steps);
    }
  }
  return into;
}

/** The best of what a field could be part of; a field that a person placed needs no other. */
function best(links: readonly Link[], disposals: Disposals): Link[] {
  const [first] = links
    .filter(({ from, to, score }) => score > likely && !disposals.isRejected(from, to))
    .toSorted((one, other) => other.score - one.score || (one.from + one.to < other.from + other.to ? -1 : 1));
  return first === undefined ? [] : [first];
}

function crossingsOf(
  kind: 'split' | 'merged',
  part: ChapterStatement,
  steps: readonly Step[],
  { vocabulary, contents }: Words,
): Link[] {
  return steps.flatMap(({ before, after }): Link[] => {
    const [whole, from, to] = kind === 'split' ? [before, before, part] : [after, part, after];
    if (whole.chapter.level !== part.chapter.level) return [];
    return [
      { from: from.key, to: to.key, kind, ...weighPart(part, whole, vocabulary, contents), confirmation: 'proposed' },
    ];
  });
}

/**
 * Finds fields that were split off from another, and fields that went up in another: a thread that begins where another goes on under a new
 * title, or ends where another goes on under a new title. Where a thread begins and ends is told by years: the report over last year still
 * has the fields of last year, though the next budget came out before it.
 * @returns links between threads, by the number of the thread that they say something about
 */
export function findCrossings(
  fields: readonly Field[],
  publications: readonly StatedPublication[],
  words: Words,
  disposals: Disposals,
): ReadonlyMap<number, readonly Link[]> {
  const crossings = new Map<number, readonly Link[]>();
  const [begins, ends] = [listSteps('before', fields, words), listSteps('after', fields, words)];
  const years = publications.toSorted(compareYears);
  const nextOf = new Map(years.map((publication, at) => [publication, years[at + 1]]));
  for (const { number, statements, links } of fields) {
    const inYears = byYear(statements);
    const [first, last] = [inYears[0], inYears.at(-1)];
    if (first === undefined || last === undefined) continue;
    const isDecided = (kind: Link['kind']) => links.some((link) => link.kind === kind);
    const begin = isDecided('split') ? [] : (begins.get(first.publication.slug)?.find(first) ?? []);
    const next = nextOf.get(last.publication);
    const part = next === undefined ? last : (latestBefore(statements, next) ?? last);
    const end = isDecided('merged') || next === undefined ? [] : (ends.get(next.slug)?.find(part) ?? []);
    const found = [
      ...best(crossingsOf('split', first, begin, words), disposals),
      ...best(crossingsOf('merged', part, end, words), disposals),
    ];
    if (found.length > 0) crossings.set(number, found);
  }
  return crossings;
}
