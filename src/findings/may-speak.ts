import type { Nature } from '../model/nature.ts';
import type { StatedPublication } from '../threading/stated.ts';
import type { Found, Place } from './finding.ts';
import type { Rule } from './rule.ts';

/** What each chapter is, and each publication as a whole. */
export type NatureOf = (place: Place) => readonly Nature[];

/** Looks up what the chapters of publications are; of a whole publication everything that one of its chapters is. */
export function natureIn(publications: readonly StatedPublication[]): NatureOf {
  const natures = new Map<string, readonly Nature[]>();
  for (const { slug, chapters } of publications) {
    natures.set(slug, [...new Set(chapters.flatMap(({ nature = [] }) => nature))]);
    for (const { slug: chapter, nature = [] } of chapters) natures.set(`${slug}/${chapter}`, nature);
  }
  return ({ publication, chapter }) => natures.get(chapter === null ? publication : `${publication}/${chapter}`) ?? [];
}

/**
 * Whether a rule may say what it found: a rule of wording not where a text that it rests on is retold, for the words are ours, and a rule of
 * absence not where what it looked through is in part, for it may stand in what was left out. The only place that holds this, for every rule.
 */
export function maySpeak({ restsOn }: Pick<Rule, 'restsOn'>, found: Found, natureOf: NatureOf): boolean {
  const named: readonly Place[] = [found.chapter, ...found.evidence];
  if (restsOn.includes('wording') && named.some((place) => natureOf(place).includes('retold'))) return false;
  const searched = found.absentFrom ?? named;
  return !restsOn.includes('absence') || !searched.some((place) => natureOf(place).includes('in-part'));
}
