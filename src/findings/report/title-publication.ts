import { type PublicationKind, printPeriod } from '../../model/publication.ts';
import type { StatedPublication } from '../../threading/stated.ts';
import type { Said } from '../finding.ts';

const kinds: Readonly<Record<PublicationKind, Said>> = {
  budget: { nl: 'Begroting', en: 'Budget' },
  'spring-memorandum': { nl: 'Voorjaarsnota', en: 'Spring memorandum' },
  'progress-report': { nl: 'Voortgangsrapportage', en: 'Progress report' },
  'annual-report': { nl: 'Jaarverslag', en: 'Annual report' },
  'coalition-agreement': { nl: 'Coalitieakkoord', en: 'Coalition agreement' },
  agenda: { nl: 'Uitvoeringsagenda', en: 'Agenda' },
  other: { nl: '', en: '' },
};

type Named = Pick<StatedPublication, 'kind' | 'year' | 'endYear' | 'sequence' | 'slug'>;

/** Whether kind and year say which one it is; of all else a body can have several. */
function isOneAYear({ kind, year }: Named): boolean {
  return year !== null && kind !== 'other';
}

/** A publication above its findings: "Begroting 2018", "Voortgangsrapportage 2022-2"; outside the yearly cycle its own title. */
export function titlePublication(publication: Named & Pick<StatedPublication, 'title'>): Said {
  if (!isOneAYear(publication)) return { nl: publication.title, en: publication.title };
  const { nl, en } = kinds[publication.kind];
  return { nl: `${nl} ${printPeriod(publication)}`, en: `${en} ${printPeriod(publication)}` };
}

/** A publication as data names it: `budget 2018`, `progress-report 2022-2`, `other economisch-profiel`. Unique in an organisation. */
export function publicationCode(publication: Named): string {
  return `${publication.kind} ${isOneAYear(publication) ? printPeriod(publication) : publication.slug}`;
}
