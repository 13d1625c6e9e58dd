import { type PublicationIdentity, type PublicationKind, printPeriod } from '../../model/publication.ts';
import type { Reading } from '../../model/reading.ts';
import { organisationAddresses } from '../../model/site-address.ts';
import { slugOf } from '../../model/text/slug.ts';

/** The name on screen of each kind of publication. */
const names: { readonly [kind in PublicationKind]: string } = {
  budget: 'Begroting',
  'spring-memorandum': 'Voorjaarsnota',
  'progress-report': 'Voortgangsrapportage',
  'annual-report': 'Jaarverslag',
  agenda: 'Uitvoeringsagenda',
  'coalition-agreement': 'Coalitieakkoord',
  other: 'Overig',
};

/** Kinds of which a body has one a year or a term, or a numbered few: kind, years and sequence say which one it is. */
const cycle: ReadonlySet<PublicationKind> = new Set([
  'budget',
  'spring-memorandum',
  'progress-report',
  'annual-report',
  'coalition-agreement',
]);

/** First pieces of addresses under an organisation that lead elsewhere, or are kept free for what will. */
const reserved: ReadonlySet<string> = new Set([...organisationAddresses, 'kalender', 'partners', 'agenda', 'index']);

export function needsYear(kind: PublicationKind): boolean {
  return cycle.has(kind);
}

/**
 * Which publication it is, as its address: `begroting-2018`, `voortgangsrapportage-2022-2`, `coalitieakkoord-2022-2026`. Two files with the same are of one publication.
 * Outside the planning & control cycle the title tells.
 * @param title of the publication, or of the file's first chapter
 */
export function publicationSlug(identity: PublicationIdentity, title: string): string {
  const { kind, year } = identity;
  if (cycle.has(kind) || (kind === 'agenda' && year !== null)) {
    return [names[kind].toLowerCase(), printPeriod(identity)].filter((part) => part !== '').join('-');
  }
  const slug = slugOf(title, names[kind].toLowerCase());
  const named = year !== null && !slug.split('-').includes(String(year)) ? `${slug}-${year}` : slug;
  return reserved.has(named) ? `${named}-pagina` : named;
}

/** The slug of the publication that a reading is (a part) of. */
export function publicationSlugOf({ publication, chapters }: Reading): string {
  return publicationSlug(publication, publication.title ?? chapters[0]?.title ?? '');
}

/** The name of a publication that doesn't give one itself: `Voortgangsrapportage 2022-2`. */
export function publicationName(identity: PublicationIdentity): string {
  return `${names[identity.kind]} ${printPeriod(identity)}`.trim();
}
