import { comparePublished } from '../../../model/publication-order.ts';
import type { ListedPublication } from '../../publications/queries/list-publications.ts';
import type { Column } from './columns.ts';

/** A document of which fewer chapters than this share of its neighbours' are at hand may well have the field elsewhere. */
const wholeEnough = 0.5;

/**
 * Publications at hand in which a field is not found, though documents of the same kind have it: those between two that do, and the first one
 * after the last that does. A document of which only a piece is at hand, or something was left out, says nothing by its silence, and is left
 * out.
 */
export function absentColumns(
  columns: readonly Column[],
  publications: readonly ListedPublication[],
): readonly Column[] {
  const slugs = new Set(columns.map(({ slug }) => slug));
  const chaptersOf = new Map(publications.map(({ slug, chapters }) => [slug, chapters]));
  const inTime = publications.filter(({ year }) => year !== null).toSorted(comparePublished);
  return [...Map.groupBy(inTime, ({ kind }) => kind).values()].flatMap((alike) => {
    const has = alike.map(({ slug }) => slugs.has(slug));
    const [first, last] = [has.indexOf(true), has.lastIndexOf(true)];
    if (first < 0) return [];
    const neighbours = alike.filter((_, at) => has[at]).map(({ slug }) => chaptersOf.get(slug) ?? 0);
    const enough = wholeEnough * Math.max(...neighbours);
    return alike
      .filter(
        ({ chapters, isInPart }, at) => !isInPart && !has[at] && at > first && at <= last + 1 && chapters >= enough,
      )
      .map(({ slug, kind, year, endYear, sequence, title }) => ({ slug, kind, year, endYear, sequence, title }));
  });
}
