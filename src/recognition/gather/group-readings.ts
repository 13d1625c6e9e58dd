import type { Reading } from '../../model/reading.ts';
import { type NamedOrganisation, nameOrganisation } from './organisation-name.ts';
import { needsYear, publicationSlugOf } from './publication-name.ts';

/** The readings of one publication. */
export type ReadingGroup = {
  readonly organisation: NamedOrganisation;
  /** The publication's slug: who it is. */
  readonly slug: string;
  readonly readings: readonly Reading[];
};

/** A file that belongs to no publication that we can name, with the Dutch sentence that says what to do. */
export type RefusedReading = { readonly input: string; readonly why: string };

function whyRefused(reading: Reading): string | null {
  if (reading.organisation === null || reading.organisation.trim() === '') {
    return 'De organisatie staat niet in het bestand. Geef haar met --organisation.';
  }
  if (needsYear(reading.publication.kind) && reading.publication.year === null) {
    return 'Het jaar staat niet in het bestand. Geef het met --year.';
  }
  if (reading.chapters.length === 0)
    return 'Er is geen onderdeel met een titel in gevonden. Kijk met doelspoor read wat er wel in staat.';
  return null;
}

/**
 * Puts together what is of one publication: the same organisation, kind, years and sequence. Groups and refusals come in the order of
 * their names, whatever the order of the readings.
 */
export function groupReadings(readings: Iterable<Reading>): {
  readonly groups: readonly ReadingGroup[];
  readonly refused: readonly RefusedReading[];
} {
  const groups = new Map<string, { organisation: NamedOrganisation; slug: string; readings: Reading[] }>();
  const refused: RefusedReading[] = [];
  for (const reading of readings) {
    const why = whyRefused(reading);
    if (why !== null || reading.organisation === null) {
      refused.push({ input: reading.input, why: why ?? '' });
      continue;
    }
    const organisation = nameOrganisation(reading.organisation);
    const slug = publicationSlugOf(reading);
    const key = `${organisation.slug}/${slug}`;
    const group = groups.get(key) ?? { organisation, slug, readings: [] };
    group.readings.push(reading);
    groups.set(key, group);
  }
  const byKey = [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    groups: byKey.map(([, group]) => group),
    refused: refused.sort((left, right) => (left.input < right.input ? -1 : 1)),
  };
}
