import type { Reading } from '../../model/reading.ts';
import { nameOrganisation } from './organisation-name.ts';
import { needsYear, publicationSlugOf } from './publication-name.ts';

/** The site that a reading was fetched from; null where it was not. */
export function siteOf({ place, address }: Reading): string | null {
  return place === undefined || address === null ? null : (URL.parse(address)?.origin ?? null);
}

/** Which publication of which body a reading says that it is; null where it does not tell all of that. */
function toldBy(reading: Reading): string | null {
  const { organisation, publication } = reading;
  if (organisation === null || !needsYear(publication.kind) || publication.year === null) return null;
  return `${nameOrganisation(organisation).slug}/${publicationSlugOf(reading)}`;
}

/**
 * Pages of a fetched site that do not tell which publication they are of: the one that all pages say that do. Nothing is filled in of a site on
 * which two publications stand, nor where a page says otherwise.
 * @returns the readings in the same order
 */
export function settleSites(readings: readonly Reading[]): readonly Reading[] {
  const sites = Map.groupBy(readings, siteOf);
  const known = new Map(
    [...sites].flatMap(([site, own]) => {
      const told = own.filter((reading) => toldBy(reading) !== null);
      const isOne = new Set(told.map(toldBy)).size === 1;
      return site === null || !isOne || told[0] === undefined ? [] : [[site, told[0]] as const];
    }),
  );
  return readings.map((reading) => {
    const site = known.get(siteOf(reading) ?? '');
    return site === undefined ? reading : settle(reading, site);
  });
}

function settle(reading: Reading, site: Reading): Reading {
  const { organisation, publication } = reading;
  const isOther =
    organisation !== null && nameOrganisation(organisation).slug !== nameOrganisation(site.organisation ?? '').slug;
  if (isOther || toldBy(reading) !== null) return reading;
  const { kind, year } = publication;
  const isOpen =
    (kind === 'other' || kind === site.publication.kind) && (year === null || year === site.publication.year);
  return isOpen ? { ...reading, organisation: site.organisation, publication: site.publication } : reading;
}
