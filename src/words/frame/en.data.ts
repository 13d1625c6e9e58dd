import { printNumber } from '../numerals.ts';
import type { nlFrame } from './nl.data.ts';

/** The words around every page and every list, and on pages for what is not there, in English. */
export const enFrame: typeof nlFrame = {
  frame: {
    skip: 'Skip to content',
    home: 'Doelspoor',
    mainMenu: 'Main menu',
    footerMenu: 'About this site',
    asOf: (date) => `As of ${date}`,
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
    glossary: 'Glossary',
    report: 'Is something missing or wrong?',
    method: 'Method',
    about: 'About Doelspoor',
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
    data: 'Data',
  },
  missingPage: {
    title: 'This page is not here',
    lead: 'The address is wrong, or the chapter is not in this publication. Search below, or choose a publication.',
    publications: 'Publications',
    organisations: 'Organisations',
  },
  fault: {
    title: 'Something went wrong',
    lead: 'We cannot make this page now. That is our fault. Try again in a few minutes.',
  },
};
