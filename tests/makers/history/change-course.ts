import type { Random } from '../../fuzz/seeded-random.ts';
import { type Activity, type ActivityWording, wordPlan } from '../content/activity.ts';
import { type DomainField, parseMeasure, parseThing, verbsOf } from '../content/domain.ts';
import { asides, groupTitles } from '../content/names.data.ts';
import { drawSeries } from '../content/series.ts';
import { between, pickFrom, pickSome } from '../random.ts';
import type { CourseChapter, Labelled, Measured, Planned, Unrest } from './course.ts';
import { twinFrames, villages } from './other-words.data.ts';
import { rewordGoal, rewordName, rewordPlan, rewordTitle } from './reword.ts';

/** What a body draws from: its chance, how it words, how much it changes, and a name for each new thing. */
export type Author = {
  readonly seed: number;
  readonly random: Random;
  readonly wording: ActivityWording;
  readonly unrest: Unrest;
  readonly firstYear: number;
  /** The fields of work that the body can take up. */
  readonly fields: readonly DomainField[];
};

/** A measure of the field, or one of nearly the same name. */
function drawIndicator(author: Author, field: DomainField): Labelled<Measured> {
  const { random } = author;
  const measure = parseMeasure(pickFrom(random, field.measures));
  const frame = random.chance(0.25) ? pickFrom(random, twinFrames) : '{name}';
  const name = frame.replace('{name}', frame.startsWith('{') ? measure.name : measure.name.toLowerCase());
  return {
    label: `indicator ${name}`,
    value: { name, measure, series: drawSeries(author.seed, { ...measure, name }, author.firstYear) },
  };
}

function drawGoal(author: Author, field: DomainField): Labelled<string> {
  const goal = pickFrom(author.random, field.goals);
  return { label: `goal ${goal}`, value: goal };
}

/** Something to do with one of the things of a field, or with its like elsewhere; what is done about one thing is one plan. */
function drawPlan(author: Author, field: DomainField): Labelled<Planned> {
  const { random, wording } = author;
  const parsed = parseThing(pickFrom(random, field.things));
  const thing = {
    ...parsed,
    what: random.chance(0.25) ? `${parsed.what} in ${pickFrom(random, villages)}` : parsed.what,
  };
  const activity: Activity = {
    thing,
    verb: pickFrom(random, verbsOf(thing)),
    aside: random.chance(0.4) ? pickFrom(random, asides) : '',
    outcome: pickFrom(random, ['done', 'done', 'late', 'moved'] as const),
  };
  return { label: `plan ${thing.what}`, value: { text: wordPlan(activity, wording), activity } };
}

/** Fills a list up to a number of things that differ in what they are and in what they are about. */
function fill<Value>(
  list: Labelled<Value>[],
  most: number,
  draw: () => Labelled<Value>,
  aboutOf: (value: Value) => string,
): void {
  for (let attempt = 0; attempt < 12 && list.length < most; attempt += 1) {
    const drawn = draw();
    const isKnown = list.some(({ label, value }) => label === drawn.label || aboutOf(value) === aboutOf(drawn.value));
    if (!isKnown) list.push(drawn);
  }
}

export function fillChapter(author: Author, chapter: CourseChapter): void {
  const { random } = author;
  if (chapter.fields.length === 0) return;
  const field = () => pickFrom(random, chapter.fields);
  fill(
    chapter.indicators,
    between(random, 1, 4),
    () => drawIndicator(author, field()),
    ({ name }) => name,
  );
  fill(
    chapter.goals,
    between(random, 1, 3),
    () => drawGoal(author, field()),
    (text) => text,
  );
  fill(
    chapter.plans,
    between(random, 2, 6),
    () => drawPlan(author, field()),
    ({ activity }) => activity.thing.what,
  );
}

function changeTitles(chapters: CourseChapter[], { random, unrest }: Author): void {
  for (const chapter of chapters) {
    if (!random.chance(unrest.titles)) continue;
    const isOuter = chapter.fields.length === 0;
    chapter.title = isOuter && random.chance(0.3) ? pickFrom(random, groupTitles) : rewordTitle(chapter.title, random);
  }
}

function changePlaces(chapters: CourseChapter[], { random, unrest }: Author): void {
  if (random.chance(unrest.places)) for (const chapter of chapters) chapter.number += random.chance(0.5) ? 1 : 2;
  const inner = chapters.filter(({ parent }) => parent !== null);
  for (const chapter of inner) {
    if (!random.chance(unrest.places / 4)) continue;
    const siblings = inner.filter((other) => other !== chapter && other.parent === chapter.parent);
    const outer = chapters.filter(({ label, fields }) => fields.length === 0 && label !== chapter.parent);
    if (random.chance(0.5) && siblings.length > 0) {
      const other = pickFrom(random, siblings);
      [chapter.number, other.number] = [other.number, chapter.number];
    } else if (outer.length > 0) {
      const above = pickFrom(random, outer);
      if (above.parent !== null || chapter.fields.length > 0) chapter.parent = above.label;
      chapter.number = 20 + random.below(5);
    }
  }
}

/** A field makes way for another that nobody worked at, if there is one, which takes its place and its code. */
export function replaceChapter(chapters: CourseChapter[], at: number, { random, fields }: Author): void {
  const free = fields.filter((field) => chapters.every((other) => !other.fields.includes(field)));
  const chapter = chapters[at];
  if (chapter === undefined || free.length === 0) return;
  const field = pickFrom(random, free);
  const label = `field ${field.title}`;
  chapters[at] = { ...chapter, label, title: field.title, fields: [field], indicators: [], goals: [], plans: [] };
}

function replaceChapters(chapters: CourseChapter[], author: Author): void {
  const { random, unrest } = author;
  for (const [at, { fields }] of chapters.entries()) {
    if (fields.length > 0 && random.chance(unrest.places / 3)) replaceChapter(chapters, at, author);
  }
}

function take<Value>(list: Labelled<Value>[], one: Labelled<Value>): void {
  if (list.every(({ label }) => label !== one.label)) list.push(one);
}

function changeIndicators(chapter: CourseChapter, others: readonly CourseChapter[], { random, unrest }: Author): void {
  chapter.indicators = chapter.indicators.flatMap((one) => {
    if (random.chance(unrest.names / 3)) return [];
    if (random.chance(unrest.names / 6) && others.length > 0) {
      take(pickFrom(random, others).indicators, one);
      return [];
    }
    if (!random.chance(unrest.names)) return [one];
    return [{ ...one, value: { ...one.value, name: rewordName(one.value.name, random) } }];
  });
  if (random.chance(unrest.names)) chapter.indicators = [...pickSome(random, chapter.indicators, 99)];
}

function changePlans(
  chapter: CourseChapter,
  others: readonly CourseChapter[],
  { random, wording, unrest }: Author,
): void {
  chapter.goals = chapter.goals
    .filter(() => !random.chance(unrest.plans / 4))
    .map((goal) => (random.chance(unrest.plans) ? { ...goal, value: rewordGoal(goal.value, random) } : goal));
  chapter.plans = chapter.plans.flatMap((plan): Labelled<Planned>[] => {
    const goesOn = plan.value.activity.outcome === 'moved' ? 0.8 : unrest.plans;
    if (!random.chance(goesOn)) return [];
    const verb = random.chance(0.35) ? pickFrom(random, verbsOf(plan.value.activity.thing)) : plan.value.activity.verb;
    const activity: Activity = { ...plan.value.activity, verb, outcome: 'done' };
    const again = { ...plan, value: { text: rewordPlan(activity, wording, random), activity } };
    if (!random.chance(unrest.places / 5) || others.length === 0) return [again];
    take(pickFrom(random, others).plans, again);
    return [];
  });
}

/** A year later: titles, places, names and plans change as much as the body is restless. */
export function changeCourse(author: Author, chapters: CourseChapter[]): void {
  changeTitles(chapters, author);
  changePlaces(chapters, author);
  replaceChapters(chapters, author);
  const own = chapters.filter(({ fields }) => fields.length > 0);
  for (const chapter of own) {
    const others = own.filter((other) => other !== chapter);
    changeIndicators(chapter, others, author);
    changePlans(chapter, others, author);
  }
  for (const chapter of own) fillChapter(author, chapter);
}
