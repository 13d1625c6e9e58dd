import { count, printNumber } from '../numerals.ts';
import type { nlSearch } from './nl.data.ts';

/** The words of search, in English. */
export const enSearch: typeof nlSearch = {
  search: {
    title: 'Search',
    inOrganisation: (name) => `Search ${name}`,
    label: 'Words to search for',
    submit: 'Search',
    organisation: 'Organisation',
    year: 'Year',
    kind: 'Kind of publication',
    found: (n, query) => `${count('en', n, 'place found', 'places found')} for “${query}”`,
    atLeast: (n, query) => `More than ${count('en', n, 'place', 'places')} found for “${query}”`,
    organisationsFound: (n, query) => `${count('en', n, 'organisation found', 'organisations found')} for “${query}”`,
    what: 'What you look for',
    groups: {
      organisaties: 'Organisations',
      bevindingen: 'Findings',
      indicatoren: 'Indicators and targets',
      voornemens: 'Commitments',
      onderdelen: 'Chapters and texts',
    },
    counted: (name, n, isCut) =>
      isCut ? `${name} (more than ${printNumber('en', n)})` : `${name} (${printNumber('en', n)})`,
    all: {
      organisaties: 'All organisations found',
      bevindingen: 'All findings found',
      indicatoren: 'All indicators found',
      voornemens: 'All commitments found',
      onderdelen: 'All texts found',
    },
    nothing: (query) => `Nothing found for “${query}”`,
    tips: ['Check the spelling.', 'Try another or a shorter word, in Dutch.'],
    withoutFilters: 'Search without filters',
    suggestion: (text) => `Did you mean: ${text}?`,
    unasked: {
      'no-words': 'Fill in one or more words.',
      'only-common-words': 'These words are everywhere. Add another word.',
      'only-excluded': 'Add a word that must be there.',
    },
    prompt: 'Fill in one or more words above.',
    hit: { chapter: 'Title', passage: 'Text', indicator: 'Indicator', finding: 'Finding', commitment: 'Commitment' },
  },
};
