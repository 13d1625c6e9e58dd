import type { HeadingMeaning } from '../../model/correction.ts';
import type { PublicationKind } from '../../model/publication.ts';
import type { SiteProfileName } from '../../model/reading.ts';
import { begrotingsapp } from './begrotingsapp.data.ts';
import { jaarsites } from './jaarsites.data.ts';
import type { Place, SiteProfile } from './site-profile.ts';

/** The layout profiles that come with the program. */
export const siteProfiles: readonly SiteProfile[] = [begrotingsapp, jaarsites];

function placeOf(address: string): Place | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return { host: url.hostname, path: url.pathname.toLowerCase().split('/').filter(Boolean) };
}

/** What a profile says of one document: what its headings mean, by their words. */
export type AppliedProfile = {
  readonly name: SiteProfileName;
  readonly headings: ReadonlyMap<string, HeadingMeaning>;
};

/**
 * The profile of the site that a document was published on; null where its address is of no site that many bodies use, and where it has none: what
 * a page looks like is no ground to read it as another.
 */
export function profileOf(address: string | null, kind: PublicationKind): AppliedProfile | null {
  const place = address === null ? null : placeOf(address);
  const profile = place && siteProfiles.find(({ isOf }) => isOf(place));
  if (!place || !profile) return null;
  const held = profile.headings.filter(
    ({ on, kinds }) => (on === undefined || place.path.includes(on)) && (kinds === undefined || kinds.includes(kind)),
  );
  return {
    name: profile.name,
    headings: new Map(held.flatMap(({ words, means }) => words.map((own) => [own, means] as const))),
  };
}
