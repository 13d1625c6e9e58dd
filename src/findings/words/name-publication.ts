import type { PublicationKind } from '../../model/publication.ts';
import type { StatedPublication } from '../../threading/stated.ts';
import type { Said } from '../finding.ts';

const kinds: Readonly<Record<PublicationKind, Said>> = {
  budget: { nl: 'de begroting', en: 'the budget' },
  'spring-memorandum': { nl: 'de voorjaarsnota', en: 'the spring memorandum' },
  'progress-report': { nl: 'de voortgangsrapportage', en: 'the progress report' },
  'annual-report': { nl: 'het jaarverslag', en: 'the annual report' },
  agenda: { nl: 'de uitvoeringsagenda', en: 'the agenda' },
  other: { nl: 'het document', en: 'the document' },
};

/** A publication in a sentence: "de begroting 2018", "het jaarverslag 2018"; without a year by its title. */
export function namePublication({ kind, year, sequence, title }: StatedPublication): Said {
  const { nl, en } = kinds[kind];
  const what = year === null ? `“${title}”` : `${year}${sequence === null ? '' : `-${sequence}`}`;
  return { nl: `${nl} ${what}`, en: `${en} ${what}` };
}
