import type { StatedPublication } from '../../../src/threading/stated.ts';
import type { ThreadingCase } from '../../threading/threading-case.ts';
import { drawBody } from '../content/body.ts';
import { planStructure } from '../content/structure.ts';
import { drawLayout } from '../layout/draw-layout.ts';
import { pickFrom, randomFor } from '../random.ts';
import { type Author, changeCourse, fillChapter } from './change-course.ts';
import { type CourseChapter, copyChapter } from './course.ts';
import { labelsOf, openPairs } from './label-history.ts';
import { type Crossing, reformCourse } from './reform-course.ts';
import { type LabelledChapter, stateCourse } from './state-course.ts';
import { tellElsewhere } from './tell-elsewhere.ts';
import { tellOutcomes } from './tell-outcomes.ts';

const years = 4;

/** How restless a body is: a quiet one hardly changes a name in four years, a restless one a third of them each year. */
const unrests = [
  { titles: 0.04, names: 0.06, plans: 0.25, places: 0.05 },
  { titles: 0.12, names: 0.15, plans: 0.4, places: 0.15 },
  { titles: 0.3, names: 0.3, plans: 0.5, places: 0.35 },
] as const;

function beginCourse(seed: number, author: Author): CourseChapter[] {
  const structure = planStructure(seed, drawBody(seed), drawLayout(seed));
  const labelOf = (numbers: readonly number[]) => `chapter ${numbers.join('.')}`;
  const chapters = structure.map(
    ({ numbers, title, fields }): CourseChapter => ({
      label: labelOf(numbers),
      title,
      number: numbers.at(-1) ?? 1,
      parent: numbers.length === 1 ? null : labelOf(numbers.slice(0, -1)),
      fields,
      indicators: [],
      goals: [],
      plans: [],
    }),
  );
  for (const chapter of chapters) fillChapter(author, chapter);
  return chapters;
}

/**
 * Four years of budgets and annual reports of a body that changes its titles, codes, names, plans and words, and takes up new things that look
 * like old ones, with what is the same thing all along; of many a new council sets the book up anew in one of those years. The same seed gives the same history.
 */
export function makeHistory(seed: number): ThreadingCase {
  const { publications, stated, crossings } = drawHistory(seed);
  const labels = labelsOf(publications, stated);
  return {
    name: `history ${seed}`,
    isHeldOut: false,
    publications,
    ...labels,
    carriedOut: [],
    crossings,
    open: openPairs(crossings, labels.threadOf),
  };
}

/** A history before its statements have keys. */
export type DrawnHistory = {
  readonly author: Author;
  readonly publications: readonly StatedPublication[];
  /** What the chapters of each publication state, by the labels of it. */
  readonly stated: readonly (readonly LabelledChapter[])[];
  readonly crossings: readonly Crossing[];
  /** The chapters as they stood in each year. */
  readonly years: readonly (readonly CourseChapter[])[];
};

export function drawHistory(seed: number): DrawnHistory {
  const random = randomFor(seed, 'history');
  const elsewhere = randomFor(seed, 'told in another chapter');
  const atPlaces = randomFor(seed, 'other things at the same place');
  const layout = drawLayout(seed);
  const author: Author = {
    seed,
    random,
    wording: layout.activityWording,
    unrest: pickFrom(random, unrests),
    firstYear: 2014 + random.below(8),
    fields: drawBody(seed).domains.flatMap(({ fields }) => fields),
  };
  const isCoded = layout.codes !== 'none';
  const repeatsPlans = random.chance(0.5);
  const looksBack = random.chance(0.5);
  const reformIn = random.chance(0.6) ? author.firstYear + 1 + random.below(years - 1) : null;
  const crossings: Crossing[] = [];
  const course = beginCourse(seed, author);
  const publications: StatedPublication[] = [];
  const stated: (readonly LabelledChapter[])[] = [];
  const drawn: (readonly CourseChapter[])[] = [];
  for (let year = author.firstYear; year < author.firstYear + years; year += 1) {
    if (year > author.firstYear) changeCourse(author, course);
    if (year === reformIn) {
      crossings.push(...reformCourse(author, course, year));
      for (const chapter of course) fillChapter(author, chapter);
    }
    const own = course.map(copyChapter);
    drawn.push(own);
    const told = new Map(own.map((chapter) => [chapter.label, tellOutcomes(chapter, year, random, atPlaces)]));
    const outcomes = tellElsewhere(told, elsewhere);
    for (const kind of ['budget', 'annual-report'] as const) {
      const chapters = stateCourse(own, outcomes, { kind, year, isCoded, looksBack, repeatsPlans }, random);
      stated.push(chapters);
      publications.push({
        slug: `${kind}-${year}`,
        kind,
        year,
        endYear: null,
        sequence: null,
        title: `${kind} ${year}`,
        chapters: chapters.map(({ chapter }) => chapter),
      });
    }
  }
  return { author, publications, stated, crossings, years: drawn };
}
