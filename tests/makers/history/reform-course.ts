import type { Random } from '../../fuzz/seeded-random.ts';
import { parseMeasure, parseThing } from '../content/domain.ts';
import { groupTitles } from '../content/names.data.ts';
import { pickFrom, pickSome } from '../random.ts';
import { type Author, replaceChapter } from './change-course.ts';
import type { CourseChapter, Labelled } from './course.ts';
import { capital } from './reword.ts';

/** A chapter that was split off from another or went up in it, by their labels. */
export type Crossing = { readonly kind: 'split' | 'merged'; readonly from: string; readonly to: string };

/** How much a new council leaves as it was: shares of chapters, indicators and plans. */
const kept = { chapter: 0.65, place: 0.4, title: 0.5, indicator: 0.85, goal: 0.5, plan: 0.25 } as const;

/** What a chapter is about in the words of what it measures or works at, with or without a word of its title. */
function otherTitle({ title, fields }: CourseChapter, random: Random): string {
  const field = pickFrom(random, fields);
  const about = random.chance(0.5)
    ? parseMeasure(pickFrom(random, field.measures)).name.split(' ').slice(0, 2).join(' ')
    : parseThing(pickFrom(random, field.things))
        .what.replace(/^(?:de|het|een) /, '')
        .split(' ')
        .slice(0, 3)
        .join(' ');
  const [first = title] = title.split(/ en |, /);
  return capital(random.chance(0.5) ? `${first.toLowerCase()} en ${about}` : about);
}

function part<Value>(list: Labelled<Value>[], share: number, random: Random): Labelled<Value>[] {
  const gone = new Set(list.filter(() => random.chance(share)));
  const rest = list.filter((one) => !gone.has(one));
  list.splice(0, list.length, ...rest);
  return [...gone];
}

/** A part of a chapter goes on as one of its own. */
function splitChapter(whole: CourseChapter, year: number, random: Random): CourseChapter {
  const label = `${whole.label} split ${year}`;
  const young: CourseChapter = {
    ...whole,
    label,
    title: otherTitle(whole, random),
    number: whole.number + 10,
    indicators: part(whole.indicators, 0.3, random),
    goals: part(whole.goals, 0.3, random),
    plans: part(whole.plans, 0.3, random),
  };
  if (young.title === whole.title) young.title = `${young.title} en meer`;
  return young;
}

function add<Value>(list: Labelled<Value>[], more: readonly Labelled<Value>[]): void {
  for (const one of more) if (list.every(({ label }) => label !== one.label)) list.push(one);
}

/** A chapter goes up in a larger one. */
function mergeInto(whole: CourseChapter, small: CourseChapter): void {
  add(whole.indicators, small.indicators);
  add(whole.goals, small.goals);
  add(whole.plans, small.plans);
}

/**
 * A new council sets the book up anew: chapters get other names, other places and other codes, most plans go, and what is measured stays. Some chapters end, some
 * begin, some part in two and some come together.
 */
export function reformCourse(author: Author, chapters: CourseChapter[], year: number): readonly Crossing[] {
  const { random } = author;
  const crossings: Crossing[] = [];
  const outer = chapters.filter(({ fields }) => fields.length === 0);
  for (const chapter of chapters.filter(({ fields }) => fields.length > 0)) {
    if (random.chance(kept.chapter)) continue;
    if (random.chance(0.5)) chapters.splice(chapters.indexOf(chapter), 1);
    else replaceChapter(chapters, chapters.indexOf(chapter), author);
  }
  const inner = chapters.filter(({ fields }) => fields.length > 0);
  for (const chapter of outer) if (random.chance(kept.title)) chapter.title = pickFrom(random, groupTitles);
  for (const chapter of inner) {
    chapter.indicators = chapter.indicators.filter(() => random.chance(kept.indicator));
    chapter.goals = chapter.goals.filter(() => random.chance(kept.goal));
    chapter.plans = chapter.plans.filter(() => random.chance(kept.plan));
    if (!random.chance(kept.title)) chapter.title = otherTitle(chapter, random);
    if (!random.chance(kept.place) && outer.length > 1 && chapter.parent !== null) {
      chapter.parent = pickFrom(random, outer).label;
    }
  }
  for (const [at, chapter] of pickSome(random, chapters, chapters.length).entries()) chapter.number = at + 1;
  if (inner.length > 3 && random.chance(0.5)) {
    const [large, small] = pickSome(random, inner, 2);
    if (large !== undefined && small !== undefined) {
      mergeInto(large, small);
      large.title = random.chance(0.5) ? `${large.title} en ${small.title.toLowerCase()}` : otherTitle(large, random);
      chapters.splice(chapters.indexOf(small), 1);
      crossings.push({ kind: 'merged', from: small.label, to: large.label });
    }
  }
  const rich = inner.filter((chapter) => chapters.includes(chapter) && chapter.indicators.length > 2);
  if (rich.length > 0 && random.chance(0.5)) {
    const whole = pickFrom(random, rich);
    const young = splitChapter(whole, year, random);
    chapters.splice(chapters.indexOf(whole) + 1, 0, young);
    crossings.push({ kind: 'split', from: whole.label, to: young.label });
  }
  return crossings;
}
