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

/** Why a file belongs to no publication that we can name: it says not whose it is, not of which year, or it has no chapter. */
export type WhyRefused = 'no-organisation' | 'no-year' | 'no-chapter';

export type RefusedReading = { readonly input: string; readonly why: WhyRefused };

function whyRefused({ publication, chapters }: Reading): WhyRefused | null {
  if (needsYear(publication.kind) && publication.year === null) return 'no-year';
  return chapters.length === 0 ? 'no-chapter' : null;
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
    const { input, organisation: name } = reading;
    if (name === null || name.trim() === '') {
      refused.push({ input, why: 'no-organisation' });
      continue;
    }
    const why = whyRefused(reading);
    if (why !== null) {
      refused.push({ input, why });
      continue;
    }
    const organisation = nameOrganisation(name);
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
