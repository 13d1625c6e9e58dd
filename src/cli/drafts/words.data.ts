import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Zie welke documenten hier worden geschreven, en zet er een een stap verder.',
  list: 'Toon de documenten die hier worden geschreven, en hoe ver ze zijn.',
  move: 'Zet een document een stap verder, of terug.',
  correct: 'Begin een correctie van wat is vastgesteld.',
  slug: 'zoals het in zijn adres heet, als in jaarverslag-2026',
  to: 'hoe ver het dan is',
  kind: 'wie er besloot, en waarover',
  decidedOn: 'op welke dag er is besloten, als in 2026-11-10',
  document: 'waar het besluit te lezen is',
  closeEarlier:
    'van een correctie: sluit de eerdere edities, omdat er iets in staat dat niet openbaar mag zijn, zoals persoonsgegevens',
  publicFrom: 'vanaf wanneer een aanbieding openbaar is, als in 2026-10-06T12:00:00+02:00; anders meteen',
  badMoment: 'Schrijf dag en tijd met de tijdzone, als in 2026-10-06T12:00:00+02:00.',
  none: 'Hier wordt nog geen document geschreven.',
  line: (slug: string, state: string, isCorrection: boolean) =>
    `${slug}: ${state}${isCorrection ? ' (correctie)' : ''}`,
  moved: (slug: string, state: string) => `${slug} is nu ${state}.`,
  shown: (slug: string, state: string, edition: number) => `${slug} is nu ${state}, en staat er als editie ${edition}.`,
  frozen: (slug: string, state: string, edition: number) =>
    `${slug} is nu ${state}: editie ${edition} is vastgelegd, en wordt openbaar als het embargo eindigt.`,
  begun: (slug: string) => `De correctie van ${slug} is begonnen.`,
};

/** What `doelspoor drafts` says, and help says of it. */
export const draftWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'See which documents are written here, and take one a step further.',
    list: 'Show the documents that are written here, and how far they are.',
    move: 'Take a document a step further, or back.',
    correct: 'Begin a correction of what was adopted.',
    slug: 'as its address calls it, as in jaarverslag-2026',
    to: 'how far it is then',
    kind: 'who decided, and on what',
    decidedOn: 'on which day it was decided, as in 2026-11-10',
    document: 'where the decision can be read',
    closeEarlier:
      'of a correction: close the earlier editions, because they hold what may not be public, as the data of a person',
    publicFrom: 'from when an offer is public, as in 2026-10-06T12:00:00+02:00; at once without it',
    badMoment: 'Write day and time with the time zone, as in 2026-10-06T12:00:00+02:00.',
    none: 'No document is written here yet.',
    line: (slug, state, isCorrection) => `${slug}: ${state}${isCorrection ? ' (correction)' : ''}`,
    moved: (slug, state) => `${slug} is ${state} now.`,
    shown: (slug, state, edition) => `${slug} is ${state} now, and stands there as edition ${edition}.`,
    frozen: (slug, state, edition) =>
      `${slug} is ${state} now: edition ${edition} was frozen, and becomes public when the embargo ends.`,
    begun: (slug) => `The correction of ${slug} was begun.`,
  },
};
