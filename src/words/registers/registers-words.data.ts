import { count, type Language } from '../numerals.ts';

const nl = {
  title: 'Wat er echt gebeurde',
  lead: 'Met wie wordt samengewerkt, wat is afgesproken, wat is gedaan en wat het opleverde, met bij elk gegeven waar het staat.',
  yes: 'ja',
  no: 'nee',
  notInSource: 'niet in de bron',
  notRecorded: 'niet vastgelegd',
  absence: 'Wat de bron niet zegt, staat hier niet. Dat betekent niet dat het er niet was.',
  facts: 'Gegevens',
  linkedTo: 'Genoemd bij',
  sources: 'Waar dat staat',
  original: 'het origineel',
  changed: (day: string) => `Laatst gewijzigd op ${day}`,
  confirmed: 'bevestigd',
  proposed: 'voorgesteld, nog niet bevestigd',
  search: 'Zoek op naam',
  order: 'Volgorde',
  orders: {
    naam: 'op naam',
    begin: 'eerst wat het eerst begon',
    laatst: 'eerst wat het laatst begon',
    nieuw: 'eerst wat het laatst is gewijzigd',
  },
  found: (number: number, one: string, several: string) => count('nl', number, one, several),
  none: 'Er is niets gevonden. Kies minder, of haal de woorden weg.',
  empty: 'Hier staat nog niets. Wie voor de organisatie werkt, vult dit register in de werkomgeving.',
  emptyAll: 'Deze organisatie heeft nog geen registers gevuld.',
  all: (title: string) => `Alle ${title}`,
  feedTitle: (title: string, organisation: string) => `${title} · ${organisation}`,
  network: 'Netwerk',
  networkOf: (name: string) => `Het netwerk van ${name}`,
  networkLead: 'Met wie wordt samengewerkt, en wie van wie lid, partner of aandeelhouder is.',
};

export type RegistersWords = typeof nl;

const en: RegistersWords = {
  title: 'What really happened',
  lead: 'Who is worked with, what was agreed, what was done and what came of it, each with where that is said.',
  yes: 'yes',
  no: 'no',
  notInSource: 'not in the source',
  notRecorded: 'not recorded',
  absence: 'What the source does not say is not here. That does not mean that it was not there.',
  facts: 'Facts',
  linkedTo: 'Mentioned with',
  sources: 'Where that is said',
  original: 'the original',
  changed: (day) => `Last changed on ${day}`,
  confirmed: 'confirmed',
  proposed: 'proposed, not confirmed yet',
  search: 'Search by name',
  order: 'Order',
  orders: { naam: 'by name', begin: 'what began first', laatst: 'what began last', nieuw: 'what changed last' },
  found: (number, one, several) => count('en', number, one, several),
  none: 'Nothing was found. Choose less, or take the words away.',
  empty: 'Nothing is here yet. Whoever works for the organisation fills this register in the workspace.',
  emptyAll: 'This organisation has filled no registers yet.',
  all: (title) => `All ${title}`,
  feedTitle: (title, organisation) => `${title} · ${organisation}`,
  network: 'Network',
  networkOf: (name) => `The network of ${name}`,
  networkLead: 'Who is worked with, and who is a member, partner or shareholder of whom.',
};

/** What the pages of registers say. */
export const registersWords: Readonly<Record<Language, RegistersWords>> = { nl, en };
