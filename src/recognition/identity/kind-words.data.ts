import type { PublicationKind } from '../../model/publication.ts';

/** The kinds of publication with their article, for a Dutch sentence. */
export const kindInDutch: Readonly<Record<PublicationKind, string>> = {
  budget: 'een begroting',
  'spring-memorandum': 'een voorjaarsnota',
  'progress-report': 'een voortgangsrapportage',
  'annual-report': 'een jaarverslag',
  'coalition-agreement': 'een coalitieakkoord',
  agenda: 'een uitvoeringsagenda',
  other: 'een andere publicatie',
};
