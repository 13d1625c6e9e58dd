import type { Random } from '../../fuzz/seeded-random.ts';
import { type Activity, type ActivityWording, wordPlan } from '../content/activity.ts';
import { asides } from '../content/names.data.ts';
import { pickFrom } from '../random.ts';
import { continuations, nameFrames, otherWords, titleFrames } from './other-words.data.ts';

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text with some of its words as another author would write them; the same text where none is known. */
export function withOtherWords(text: string, random: Random): string {
  let said = text;
  for (const group of otherWords) {
    const word = group.find((one) => new RegExp(`\\b${one}\\b`, 'i').test(said));
    if (word === undefined || random.chance(0.3)) continue;
    const others = group.filter((one) => one !== word);
    said = said.replace(new RegExp(`\\b${word}\\b`, 'i'), pickFrom(random, others));
  }
  return capital(said);
}

/** "Fietsen en lopen" becomes "Lopen en fietsen", "Lopen" or, with a frame or other words, something longer. */
export function rewordTitle(title: string, random: Random): string {
  const [first, second] = title.split(' en ');
  const other = withOtherWords(title, random);
  const frame = pickFrom(random, titleFrames).replace('{title}', small(title));
  const ways = [capital(frame), capital(frame), other];
  if (first !== undefined && second !== undefined)
    ways.push(`${capital(second)} en ${small(first)}`, first, capital(second));
  return pickFrom(random, ways);
}

/** The name of a measure as another table has it. */
export function rewordName(name: string, random: Random): string {
  const words = name.split(' ');
  const ways = [
    capital(pickFrom(random, nameFrames).replace('{name}', small(name))),
    withOtherWords(name, random),
    `${name} (bron: monitor)`,
  ];
  const [first = '', ...rest] = words.filter((word) => !/^(?:van|per|in|met|aan|naar|voor)$/u.test(word));
  if (rest.length > 0) ways.push(`${capital(rest.join(' '))}: ${small(first)}`);
  if (rest.length === 1) ways.push(capital(`${rest.join('').toLowerCase()}${small(first)}`));
  if (words.length > 3) ways.push(words.slice(0, -1).join(' '), words.slice(0, Math.ceil(words.length / 2)).join(' '));
  return pickFrom(random, ways);
}

/** A goal with a part left out, in another order or in other words. */
export function rewordGoal(goal: string, random: Random): string {
  const words = goal.split(' ');
  const ways = [withOtherWords(goal, random), `Wij willen dat ${small(goal)}`, `${goal}, ook in de kleine kernen`];
  if (words.length > 6)
    ways.push(words.slice(0, -2).join(' '), `In ${small(words.slice(0, -3).join(' '))} zetten wij stappen`);
  return pickFrom(random, ways);
}

const wordings = ['infinitive', 'we', 'passive'] as const satisfies readonly ActivityWording[];

/** An activity planned again: the same words, or others for the same thing. */
export function rewordPlan(activity: Activity, usual: ActivityWording, random: Random): string {
  const aside = random.chance(0.7) ? activity.aside : pickFrom(random, asides);
  const plan = wordPlan({ ...activity, aside }, random.chance(0.6) ? usual : pickFrom(random, wordings));
  if (random.chance(0.3)) return wordPlan(activity, usual);
  if (random.chance(0.25)) return pickFrom(random, continuations).replace('{what}', activity.thing.what);
  return random.chance(0.4) ? withOtherWords(plan, random) : plan;
}
