import type { EditionContent } from '../../editions/edition-content.ts';
import { type PublicationKind, printPeriod } from '../../model/publication.ts';
import type { Said } from '../finding.ts';

const kinds: Readonly<Record<PublicationKind, Said>> = {
  budget: { nl: 'de begroting', en: 'the budget' },
  'spring-memorandum': { nl: 'de voorjaarsnota', en: 'the spring memorandum' },
  'progress-report': { nl: 'de voortgangsrapportage', en: 'the progress report' },
  'annual-report': { nl: 'het jaarverslag', en: 'the annual report' },
  'coalition-agreement': { nl: 'het coalitieakkoord', en: 'the coalition agreement' },
  agenda: { nl: 'de uitvoeringsagenda', en: 'the agenda' },
  other: { nl: 'het document', en: 'the document' },
};

type Named = Pick<EditionContent['publication'], 'kind' | 'year' | 'endYear' | 'sequence' | 'title'>;

/** A publication in a sentence: "de begroting 2018", "het jaarverslag 2018"; without a year by its title. */
export function namePublication(publication: Named): Said {
  const { nl, en } = kinds[publication.kind];
  const what = publication.year === null ? `“${publication.title}”` : printPeriod(publication);
  return { nl: `${nl} ${what}`, en: `${en} ${what}` };
}
