import { mayMiss, type Nature } from '../model/nature.ts';
import type { Found, Place } from './finding.ts';
import type { Rule } from './rule.ts';

/** What each chapter is, and each publication as a whole. */
export type NatureOf = (place: Place) => readonly Nature[];

type WithChapters = {
  readonly slug: string;
  readonly chapters: readonly { readonly slug: string; readonly nature?: readonly Nature[] }[];
};

/** Looks up what the chapters of publications are; of a whole publication everything that one of its chapters is. */
export function natureIn(publications: readonly WithChapters[]): NatureOf {
  return ({ publication, chapter }) => {
    const chapters = publications.find(({ slug }) => slug === publication)?.chapters ?? [];
    const own = chapter === null ? chapters : chapters.filter(({ slug }) => slug === chapter);
    return own.flatMap(({ nature = [] }) => nature);
  };
}

/**
 * Whether a rule may say what it found: a rule of wording not where a text that it rests on is retold, for the words are ours, and a rule of
 * absence not where what it looked through is in part, for it may stand in what was left out. The only place that holds this, for every rule.
 */
export function maySpeak({ restsOn }: Pick<Rule, 'restsOn'>, found: Found, natureOf: NatureOf): boolean {
  const named: readonly Place[] = [found.chapter, ...found.evidence];
  const worded = found.wordedIn ?? named;
  if (restsOn.includes('wording') && worded.some((place) => natureOf(place).includes('retold'))) return false;
  const searched = found.absentFrom ?? named;
  return !restsOn.includes('absence') || mayMiss(searched.map(natureOf));
}
