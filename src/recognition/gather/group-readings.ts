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

/** What a file is of, by what it says of itself. */
function keyOf(organisation: NamedOrganisation, reading: Reading): string {
  return `${organisation.slug}/${publicationSlugOf(reading)}`;
}

/** A cover or a menu: it says of which publication it is and nothing else, so nothing of it is lost. */
function isBlank({ chapters, notes, doubts }: Reading): boolean {
  return chapters.length + notes.length + doubts.length === 0;
}

/**
 * Puts together what is of one publication: the same organisation, kind, years and sequence. A file that states nothing goes with the others of
 * its publication, and is refused where there are none. Groups and refusals come in the order of their names, whatever the order of the readings.
 */
export function groupReadings(readings: Iterable<Reading>): {
  readonly groups: readonly ReadingGroup[];
  readonly refused: readonly RefusedReading[];
} {
  const groups = new Map<string, { organisation: NamedOrganisation; slug: string; readings: Reading[] }>();
  const refused: RefusedReading[] = [];
  const blank: { readonly key: string; readonly reading: Reading }[] = [];
  for (const reading of readings) {
    const { input, organisation: name } = reading;
    if (name === null || name.trim() === '') {
      refused.push({ input, why: 'no-organisation' });
      continue;
    }
    const organisation = nameOrganisation(name);
    const key = keyOf(organisation, reading);
    const why = whyRefused(reading);
    if (why === 'no-chapter' && isBlank(reading)) blank.push({ key, reading });
    else if (why === null) {
      const group = groups.get(key) ?? { organisation, slug: publicationSlugOf(reading), readings: [] };
      group.readings.push(reading);
      groups.set(key, group);
    } else refused.push({ input, why });
  }
  for (const { key, reading } of blank) {
    const group = groups.get(key);
    if (group === undefined) refused.push({ input: reading.input, why: 'no-chapter' });
    else group.readings.push(reading);
  }
  const byKey = [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    groups: byKey.map(([, group]) => group),
    refused: refused.sort((left, right) => (left.input < right.input ? -1 : 1)),
  };
}
