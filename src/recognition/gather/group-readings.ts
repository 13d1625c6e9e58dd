import type { Reading } from '../../model/reading.ts';
import { type NamedOrganisation, nameOrganisation } from './organisation-name.ts';
import { needsYear, publicationSlugOf } from './publication-name.ts';
import { siteOf } from './settle-sites.ts';

/** The readings of one publication. */
export type ReadingGroup = {
  readonly organisation: NamedOrganisation;
  /** The publication's slug: who it is. */
  readonly slug: string;
  readonly readings: readonly Reading[];
};

/** Why a file belongs to no publication that we can name: it says not whose it is, not of which year, or it has no chapter. */
export type WhyRefused = 'no-organisation' | 'no-year' | 'no-chapter';

export type RefusedReading = { readonly input: string; readonly why: WhyRefused };

function whyRefused({ publication, chapters }: Reading): WhyRefused | null {
  if (needsYear(publication.kind) && publication.year === null) return 'no-year';
  return chapters.length === 0 ? 'no-chapter' : null;
}

/** What a file is of, by what it says of itself. */
function keyOf(organisation: NamedOrganisation, reading: Reading): string {
  return `${organisation.slug}/${publicationSlugOf(reading)}`;
}

/**
 * A cover or a menu: it says of which publication it is and nothing else, so nothing of it is lost. A page of a fetched site without a chapter takes
 * its notes along to the publication of that site.
 */
function isBlank({ chapters, notes, doubts, place }: Reading): boolean {
  return chapters.length + doubts.length === 0 && (notes.length === 0 || place !== undefined);
}

/** The group of the only publication that each site has. */
function groupsBySite<Group extends { readonly readings: readonly Reading[] }>(
  groups: Iterable<Group>,
): ReadonlyMap<string, Group> {
  const sites = new Map<string, Set<Group>>();
  for (const group of groups)
    for (const site of new Set(group.readings.map(siteOf)))
      if (site !== null) sites.set(site, (sites.get(site) ?? new Set()).add(group));
  return new Map(
    [...sites].flatMap(([site, [one, other]]) => (one === undefined || other !== undefined ? [] : [[site, one]])),
  );
}

/**
 * Puts together what is of one publication: the same organisation, kind, years and sequence. A file that states nothing goes with the others of
 * its publication, one of a fetched site with the only publication of that, and is refused where there are none. Groups and refusals come in the order of their names, whatever the order of the readings.
 */
export function groupReadings(readings: Iterable<Reading>): {
  readonly groups: readonly ReadingGroup[];
  readonly refused: readonly RefusedReading[];
} {
  const groups = new Map<string, { organisation: NamedOrganisation; slug: string; readings: Reading[] }>();
  const refused: RefusedReading[] = [];
  const blank: { readonly key: string | null; readonly reading: Reading }[] = [];
  for (const reading of readings) {
    const { input, organisation: name } = reading;
    if (name === null || name.trim() === '') {
      if (isBlank(reading) && siteOf(reading) !== null) blank.push({ key: null, reading });
      else refused.push({ input, why: 'no-organisation' });
      continue;
    }
    const organisation = nameOrganisation(name);
    const key = keyOf(organisation, reading);
    const why = whyRefused(reading);
    if (why !== null && isBlank(reading)) blank.push({ key, reading });
    else if (why === null) {
      const group = groups.get(key) ?? { organisation, slug: publicationSlugOf(reading), readings: [] };
      group.readings.push(reading);
      groups.set(key, group);
    } else refused.push({ input, why });
  }
  const bySite = groupsBySite(groups.values());
  for (const { key, reading } of blank) {
    const group = groups.get(key ?? '') ?? bySite.get(siteOf(reading) ?? '');
    if (group === undefined) refused.push({ input: reading.input, why: whyRefused(reading) ?? 'no-organisation' });
    else group.readings.push(reading);
  }
  const byKey = [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    groups: byKey.map(([, group]) => group),
    refused: refused.sort((left, right) => (left.input < right.input ? -1 : 1)),
  };
}
