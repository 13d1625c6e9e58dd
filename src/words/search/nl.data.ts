import { count, printNumber } from '../numerals.ts';

/** The words of search, in Dutch. */
export const nlSearch = {
  search: {
    title: 'Zoeken',
    inOrganisation: (name: string) => `Zoeken bij ${name}`,
    label: 'Zoekwoorden',
    submit: 'Zoek',
    organisation: 'Organisatie',
    year: 'Jaar',
    kind: 'Soort publicatie',
    found: (n: number, query: string) => `${count('nl', n, 'plek gevonden', 'plekken gevonden')} voor “${query}”`,
    atLeast: (n: number, query: string) => `Meer dan ${count('nl', n, 'plek', 'plekken')} gevonden voor “${query}”`,
    organisationsFound: (n: number, query: string) =>
      `${count('nl', n, 'organisatie', 'organisaties')} gevonden voor “${query}”`,
    what: 'Wat u zoekt',
    groups: {
      organisaties: 'Organisaties',
      bevindingen: 'Bevindingen',
      indicatoren: 'Indicatoren en doelen',
      voornemens: 'Voornemens',
      onderdelen: 'Onderdelen en teksten',
    },
    counted: (name: string, n: number, isCut: boolean) =>
      isCut ? `${name} (meer dan ${printNumber('nl', n)})` : `${name} (${printNumber('nl', n)})`,
    all: {
      organisaties: 'Alle gevonden organisaties',
      bevindingen: 'Alle gevonden bevindingen',
      indicatoren: 'Alle gevonden indicatoren',
      voornemens: 'Alle gevonden voornemens',
      onderdelen: 'Alle gevonden teksten',
    },
    nothing: (query: string) => `Niets gevonden voor “${query}”`,
    tips: ['Controleer de spelling.', 'Probeer een ander of een korter woord.'],
    withoutFilters: 'Zoek zonder filters',
    suggestion: (text: string) => `Bedoelt u: ${text}?`,
    unasked: {
      'no-words': 'Vul een of meer woorden in.',
      'only-common-words': 'Deze woorden staan overal. Vul ook een ander woord in.',
      'only-excluded': 'Vul ook een woord in dat er wel moet staan.',
    },
    prompt: 'Vul hierboven een of meer woorden in.',
    hit: { chapter: 'Titel', passage: 'Tekst', indicator: 'Indicator', finding: 'Bevinding', commitment: 'Voornemen' },
  },
};
