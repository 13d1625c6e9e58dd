import type { ListedFate } from '../queries/worst-fates.ts';

/** What a reader is told that became of a commitment, as far as the documents at hand tell. */
export const toldFates = [
  'answered',
  'maybe-answered',
  'not-found',
  'not-yet-due',
  'report-not-at-hand',
  'report-in-part',
  'unknown',
] as const;
export type ToldFate = (typeof toldFates)[number];

/** Where the documents at hand lay nothing down for a year there is nothing to answer in. */
const unknown = ['without-year', 'not-counted'] as const;

/** What a reader is told of a fate as the record lists it. */
export function toldFate(fate: ListedFate): ToldFate {
  return fate === 'without-year' || fate === 'not-counted' ? 'unknown' : fate;
}

/** All fates in the record of which a reader is told the same. */
export function listedFates(told: ToldFate): readonly ListedFate[] {
  return told === 'unknown' ? unknown : [told];
}
