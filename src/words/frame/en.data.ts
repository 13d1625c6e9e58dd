import { printNumber } from '../numerals.ts';
import type { nlFrame } from './nl.data.ts';

/** The words around every page and every list, and on pages for what is not there, in English. */
export const enFrame: typeof nlFrame = {
  frame: {
    skip: 'Skip to content',
    home: 'Doelspoor',
    mainMenu: 'Main menu',
    footerMenu: 'About this site',
    slogan: 'Doelspoor shows what a public body promised and what came of it.',
    search: { everywhere: 'Search all documents', here: 'Search this organisation', submit: 'Search' },
    inOther: 'Nederlands',
    breadcrumb: 'Breadcrumb',
    textStatus: 'About the texts on this page',
    originals: (n) => (n === 1 ? 'The original' : `The ${n} originals`),
    start: 'Start',
    compare: 'Compare',
    indicators: 'Indicators',
    threads: 'Threads',
    findings: 'Findings',
    rules: 'Rules',
    method: 'Method',
    about: 'About Doelspoor',
    data: {
      here: 'This page as data',
      columns: 'columns',
      feed: 'news (Atom)',
      licence: 'Licence',
      noLicence: 'no licence stated',
      about: 'about the data',
      page: 'Data',
    },
    accessibility: 'Accessibility',
  },
  list: {
    filter: 'Narrow the list',
    all: 'All',
    show: 'Show',
    option: (text, n) => `${text} (${printNumber('en', n)})`,
    pages: 'Pages of the list',
    page: (number) => `Page ${number}`,
    previous: 'Previous',
    next: 'Next',
    beyond: 'This list does not go that far.',
    toLast: (number) => `Go to the last page (${number})`,
  },
  missingPage: {
    title: 'This page is not here',
    lead: 'The address is wrong, or the chapter is not in this publication. Search below, or choose a publication.',
    data: 'There is no data at this address: it is wrong, or what was there is not. /gegevens tells which addresses there are.',
    publications: 'Publications',
    organisations: 'Organisations',
  },
  fault: {
    title: 'Something went wrong',
    lead: 'We cannot make this page now. That is our fault. Try again in a few minutes.',
  },
};
