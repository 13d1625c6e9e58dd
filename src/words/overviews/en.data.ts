import { count, oneOr } from '../numerals.ts';
import type { nlOverviews } from './nl.data.ts';

/** The words of the start, an organisation, a publication and its editions, in English. */
export const enOverviews: typeof nlOverviews = {
  start: {
    title: 'What was promised, and what came of it?',
    lead: 'Budgets and annual reports side by side: follow every target, figure and commitment through the years.',
    findings: 'What stands out',
    foundNow: 'Found this week',
    search: 'Search targets, findings, commitments, texts and organisations',
    try: 'Try:',
    follow: 'Follow organisations, threads and indicators, without an account',
    kinds: {
      municipality: 'Municipalities',
      region: 'Regions',
      province: 'Provinces',
      'water-board': 'Water boards',
      other: 'Other organisations',
    },
    organisations: 'Organisations',
    empty: 'Nothing has been imported yet. Import documents with: doelspoor import PATH',
    how: 'How to read this site',
    steps: [
      ['Choose a chapter', 'Every chapter has a page of its own with its text, its figures and its source.'],
      ['Follow the years', 'Above each chapter you see in which other publications it is.'],
      ['Compare', 'Put two publications side by side and see which words and figures changed.'],
    ],
  },
  organisation: {
    publications: 'Publications',
    publicationsLabel: (n) => oneOr('en', n, 'publication', 'publications'),
    lead: (name) =>
      `All publications of ${name} that can be read here, by year. Follow a chapter or an indicator from year to year.`,
    year: 'Year',
    none: 'none',
    recent: 'Added last',
    indicators: 'All indicators',
    empty: 'No publication has been imported yet.',
    kinds: {
      municipality: 'Municipality',
      region: 'Region',
      province: 'Province',
      'water-board': 'Water board',
      other: 'Organisation',
    },
    undated: 'No year',
    grid: 'Publications by year and kind',
    years: (first, last) => (first === last ? first : `${first} to ${last}`),
  },
  publication: {
    chapters: (n) => count('en', n, 'chapter', 'chapters'),
    chaptersLabel: (n) => oneOr('en', n, 'chapter', 'chapters'),
    commitmentsLabel: (n) => oneOr('en', n, 'commitment', 'commitments'),
    accountsLabel: (n) => oneOr('en', n, 'account', 'accounts'),
    indicatorsLabel: (n) => oneOr('en', n, 'indicator', 'indicators'),
    figuresLabel: (n) => oneOr('en', n, 'figure', 'figures'),
    amountsLabel: (n) => oneOr('en', n, 'amount', 'amounts'),
    tree: 'What is in it',
    whole: 'All of it on one page, also to print',
    about: 'About this publication',
    notes: 'Not placed',
    notesLead: (n) =>
      n === 1
        ? 'One piece of the source stands with no chapter: it is no part of the document, or we could not place it. It stands below, so that nothing vanishes in silence.'
        : `${n} pieces of the source stand with no chapter: they are no part of the document, or we could not place them. They stand below, so that nothing vanishes in silence.`,
    noNotes: 'Everything in the source found a place.',
    moreNotes: (n) => `And another ${count('en', n, 'piece', 'pieces')}: see the data file.`,
    sources: 'Read from',
    writtenHere: 'No file: this was written here',
    files: (n) => count('en', n, 'file', 'files'),
    profile: (sites) => `Headings read with the layout profile for ${sites}`,
    decided: (corrected, checked) => {
      const points = (n: number) => count('en', n, 'point', 'points');
      const said = [
        ...(corrected > 0 ? [`corrected at ${points(corrected)}`] : []),
        ...(checked > 0 ? [`checked at ${corrected > 0 ? checked : points(checked)}`] : []),
      ];
      return `Read by the program, and by a person ${said.join(' and ')}`;
    },
    told: (day, ground) => `A person told on ${day} what this text is: ${ground}`,
    corrected: (n) => `Read by the program, and checked or mended by a person at ${count('en', n, 'point', 'points')}`,
  },
  edition: {
    name: (number) => `Edition ${number}`,
    older: (number, current) =>
      `You are reading edition ${number}. It is not the newest: edition ${current} took its place.`,
    toCurrent: (current) => `Read edition\u00a0${current}`,
    compareWith: (current) => `Compare with edition\u00a0${current}`,
    lasting: 'Lasting address of this edition',
    frozen: (date) => `Frozen on ${date}`,
    list: 'Editions',
    agreed: {
      lights: 'lights mean something else',
      levels: 'other names of chapters',
      calendar: 'another calendar',
    },
    otherNature: 'told what the text is',
    sameContent: 'Same content as the former edition',
    added: (n) => count('en', n, 'chapter added', 'chapters added'),
    removed: (n) => count('en', n, 'chapter removed', 'chapters removed'),
    changed: (n) => count('en', n, 'chapter changed', 'chapters changed'),
    corrected: 'read differently in places',
    first: 'First edition',
    hash: 'Checksum',
    hashMeaning: 'SHA-256 of the content: while it is the same, nothing has changed.',
    recount: 'How to check it',
  },
  withdrawn: {
    badge: 'Withdrawn',
    title: 'This publication was withdrawn',
    unnamed: 'This document',
    lead: (name, organisation, date) =>
      `${name} of ${organisation} was withdrawn on ${date}. What was in it can no longer be read here.`,
    reason: 'Why',
    decision: 'Decision',
    at: 'When',
    editions: (n) => (n === 1 ? 'Edition' : 'Editions'),
    meaning: 'What does this mean?',
    meaningText:
      'The chapters, threads and findings that rested on this publication are gone too. The other publications were judged anew without it.',
    more: 'Look further',
    all: (organisation) => `All publications of ${organisation}`,
    current: 'The publication as it is now',
    log: 'What was withdrawn, in the log',
    list: 'Withdrawn',
    on: (date) => `Withdrawn on ${date}`,
    hashes: (n) => (n === 1 ? 'Hash (SHA-256)' : 'Hashes (SHA-256)'),
    closed: {
      badge: 'Closed',
      title: 'This edition was closed',
      lead: (name, organisation, date, by) =>
        `This was an earlier edition of ${name} of ${organisation}. It was closed on ${date}: what was in it can no longer be read here. Edition ${by} took its place.`,
      meaningText:
        'It held something that may not be public, such as the data of a person. The edition itself is kept and was not changed; its hash stays here.',
      on: (date) => `Closed on ${date}`,
    },
    nothingLeft: (organisation) => `Nothing of ${organisation} can be read here any more: what was here was withdrawn.`,
  },
};
