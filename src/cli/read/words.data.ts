import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Lees bestanden, mappen of zips en toon wat erin staat.',
  json: 'geef een JSON-lijst volgens schema/reading.002.json',
  noOrganisation: 'organisatie onbekend',
  noYear: 'jaar onbekend',
  note: (place: string, why: string) => `let op (${place}): ${why}`,
  original: (address: string) => `Het origineel: ${address}`,
  doubt: (place: string, why: string) => `twijfel (${place}): ${why}`,
  likely: (says: string, chance: string) => `Waarschijnlijk: ${says} (${chance}).`,
  headingOnly: 'alleen een kop',
};

/** What `doelspoor read` says, and help says of it. */
export const readWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Read files, folders or zips and show what they say.',
    json: 'give a JSON list as schema/reading.002.json has it',
    noOrganisation: 'organisation unknown',
    noYear: 'year unknown',
    note: (place, why) => `note (${place}): ${why}`,
    original: (address) => `The original: ${address}`,
    doubt: (place, why) => `doubt (${place}): ${why}`,
    likely: (says, chance) => `Probably: ${says} (${chance}).`,
    headingOnly: 'only a heading',
  },
};
