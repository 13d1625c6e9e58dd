import { mapPath, yearPath } from './calendar-paths.ts';

/** The pages of a calendar that are to be found: of each year its list and its map. */
export function foundPages(
  organisation: string,
  span: { readonly first: number; readonly last: number } | null,
): readonly string[] {
  if (span === null) return [];
  const years = Array.from({ length: span.last - span.first + 1 }, (_, at) => span.first + at);
  return years.flatMap((year) => [yearPath(organisation, year), mapPath(organisation, year)]);
}
