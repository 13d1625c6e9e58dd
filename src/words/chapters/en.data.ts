import { count } from '../numerals.ts';
import type { nlChapters } from './nl.data.ts';

/** The words of the pages of chapters, in English. */
export const enChapters: typeof nlChapters = {
  chapter: {
    tree: 'Chapters',
    contents: 'On this page',
    trail: 'The same chapter in other years',
    indicators: 'Indicators',
    amounts: 'Amounts',
    under: 'Chapters below this one',
    references: 'References',
    unresolved: 'This chapter was not found in this publication.',
    unresolvedInPart: 'This publication was shortened here; we do not know whether it has this chapter.',
    partners: 'Partners',
    places: 'Places',
    provenance: 'Source and data',
    publication: 'Publication',
    source: 'File',
    original: 'Original page',
    data: 'Data',
    neighbours: 'Previous and next',
    previous: 'Previous',
    next: 'Next',
    empty: 'The publication has no text of its own under this heading.',
    counted: 'Found in this text',
    commitments: (n) => count('en', n, 'commitment', 'commitments'),
    accounts: (n) => count('en', n, 'account', 'accounts'),
    compare: 'Compare with another year',
    formerly: (title) => `then called: ${title}`,
    codeThen: (code) => `then ${code}`,
  },
  gonePage: {
    badge: 'No longer current',
    chapter: 'Chapter',
    title: 'This chapter is no longer in this publication',
    lead: (name, publication, edition) =>
      `“${name}” stood here in ${publication} up to edition\u00a0${edition}. It was not found in the newest edition.`,
    more: 'Look further',
    last: (edition) => `As it stood in edition ${edition}`,
    publication: 'The publication as it is now',
    before: (name, edition) => `Up to edition ${edition}, “${name}” stood at this address.`,
    movedTo: (name) => `It is now at ${name}.`,
  },
  goneThread: {
    lists: { 'policy-field': 'Threads', indicator: 'Indicators', commitment: 'Commitments' },
    kinds: { 'policy-field': 'Thread', indicator: 'Indicator', commitment: 'Commitment' },
    spreadTitle: 'This is now spread over several threads',
    spread: (name, threads) => `“${name}” had a page of its own here. What it held is now in ${threads} other threads.`,
    endedTitle: 'This is no longer in the documents',
    ended: (name) =>
      `“${name}” had a page of its own here. It was not found any more in the newest editions of the documents.`,
    last: (publication, edition) => `As it was last laid down: ${publication}, edition ${edition}`,
    all: { 'policy-field': 'All threads', indicator: 'All indicators', commitment: 'All commitments' },
  },
};
