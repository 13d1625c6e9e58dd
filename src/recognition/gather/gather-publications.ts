import type { Reading } from '../../model/reading.ts';
import { gatherPublication } from './gather-publication.ts';
import type { GatheredPublication } from './gathered.ts';
import { groupReadings, type RefusedReading } from './group-readings.ts';

/**
 * Makes publications of the readings of any number of files. The order of the files makes no difference.
 * @returns the publications in the order of their slugs, and the files that belong to none, with the reason
 */
export function gatherPublications(readings: Iterable<Reading>): {
  readonly publications: readonly GatheredPublication[];
  readonly refused: readonly RefusedReading[];
} {
  const { groups, refused } = groupReadings(readings);
  return { publications: groups.map(gatherPublication), refused };
}
