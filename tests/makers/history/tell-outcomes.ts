import type { Random } from '../../fuzz/seeded-random.ts';
import { wordOutcome } from '../content/activity.ts';
import { parseThing, verbsOf } from '../content/domain.ts';
import { asides } from '../content/names.data.ts';
import { pickFrom } from '../random.ts';
import type { CourseChapter, Labelled, Planned } from './course.ts';
import { unplanned } from './other-words.data.ts';
import { withOtherWords } from './reword.ts';

/** An account with the plans that it answers. */
export type Told = { readonly text: string; readonly heading: string | null; readonly answers: readonly string[] };

function wordTold({ activity }: Planned, year: number, random: Random): string {
  const verb = random.chance(0.25) ? pickFrom(random, verbsOf(activity.thing)) : activity.verb;
  const aside = random.chance(0.7) ? activity.aside : pickFrom(random, asides);
  // What is known to the reader is not said in full again: "de oversteken langs de rondweg" becomes "de oversteken".
  const what = random.chance(0.2)
    ? activity.thing.what.replace(/ (?:langs|voor|op|naar|in|bij|met|van|over) .*$/, '')
    : activity.thing.what;
  const thing = { ...activity.thing, what };
  const text = wordOutcome({ ...activity, thing, verb, aside }, random.chance(0.5) ? 'we' : 'passive', year);
  return random.chance(0.35) ? withOtherWords(text, random) : text;
}

/** Something that was done with a thing of the field without a plan. */
function tellUnplanned(chapter: CourseChapter, year: number, random: Random): Told {
  if (random.chance(0.3)) return { text: pickFrom(random, unplanned), heading: null, answers: [] };
  const thing = parseThing(pickFrom(random, pickFrom(random, chapter.fields).things));
  const isPlanned = chapter.plans.some(({ value }) => value.activity.thing.what === thing.what);
  if (isPlanned) return { text: pickFrom(random, unplanned), heading: null, answers: [] };
  const activity = {
    thing,
    verb: pickFrom(random, verbsOf(thing)),
    aside: pickFrom(random, asides),
    outcome: 'done' as const,
  };
  return { text: wordOutcome(activity, 'passive', year), heading: null, answers: [] };
}

/** `in de Schoolbuurt` of "de achterpaden in de Schoolbuurt". */
const atPlace = / (?:in|op|aan|langs|bij) (?:de |het )?\p{Lu}.*$/u;

/** Something else that was done where something was planned: a report names a place for many things. */
function tellAtPlace(chapter: CourseChapter, year: number, random: Random): readonly Told[] {
  const planned = chapter.plans.map(({ value }) => value.activity.thing.what);
  const places = planned.flatMap((what) => atPlace.exec(what)?.[0] ?? []);
  if (places.length === 0 || random.chance(0.5)) return [];
  const things = chapter.fields
    .flatMap((field) => field.things.map(parseThing))
    .map((thing) => ({ ...thing, what: thing.what.replace(atPlace, '') }))
    .filter(({ what }) => planned.every((plan) => !plan.startsWith(what)));
  if (things.length === 0) return [];
  const thing = pickFrom(random, things);
  const verb = pickFrom(random, verbsOf(thing));
  const at = { ...thing, what: `${thing.what}${pickFrom(random, places)}` };
  const text = wordOutcome(
    { thing: at, verb, aside: '', outcome: 'done' },
    random.chance(0.5) ? 'we' : 'passive',
    year,
  );
  return [{ text, heading: null, answers: [] }];
}

/** What the report over a year tells in the chapter of what was planned there. */
export function tellOutcomes(chapter: CourseChapter, year: number, random: Random, atPlaces: Random): readonly Told[] {
  const told: Told[] = [];
  let joined: Labelled<Planned> | null = null;
  for (const plan of chapter.plans) {
    if (random.chance(0.15)) continue;
    const text = wordTold(plan.value, year, random);
    if (joined !== null) {
      const first = wordTold(joined.value, year, random);
      told.push({ text: `${first}. ${text}`, heading: null, answers: [joined.label, plan.label] });
      joined = null;
    } else if (random.chance(0.06)) joined = plan;
    else {
      const heading = random.chance(0.1) ? plan.value.activity.thing.what : null;
      told.push({ text, heading, answers: [plan.label] });
    }
  }
  if (chapter.fields.length > 0) {
    for (let count = random.below(3); count > 0; count -= 1) told.push(tellUnplanned(chapter, year, random));
  }
  return [...told, ...tellAtPlace(chapter, year, atPlaces)];
}
