import type { Reading } from '../../model/reading.ts';
import { titleKey } from '../../model/text/keys.ts';
import { headingInMenu } from '../site/heading-in-menu.ts';
import type { GatheredPublication } from './gathered.ts';

/**
 * The pages of a fetched site that have no place in the tree of the publication: they hold no chapter and are called as none, or neither the site
 * nor they themselves tell what is above them. The start of the site is above all.
 * @returns their names, in the order of the site
 */
export function listUnplaced(readings: readonly Reading[], { chapters }: GatheredPublication): readonly string[] {
  const titles = new Set(chapters.map((chapter) => chapter.titleKey));
  const isUnplaced = ({ place, chapters: own }: Reading) => {
    if (place === undefined || place.order === 0) return false;
    if (own.length === 0) return place.name === null || !titles.has(titleKey(headingInMenu(place.name).title));
    return place.by === null && own.every(({ code, parents }) => code === null && parents.length === 0);
  };
  return readings
    .filter(isUnplaced)
    .toSorted((left, right) => (left.place?.order ?? 0) - (right.place?.order ?? 0))
    .map(({ input }) => input);
}
