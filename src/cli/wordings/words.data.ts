import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Bekijk twijfel over wat in een nieuwe editie hetzelfde bleef, en leg vast hoe het zit.',
  list: 'Toon uitspraken die misschien al in een eerdere editie stonden.',
  same: 'Leg vast dat het dezelfde uitspraak is.',
  other: 'Leg vast dat het een andere uitspraak is.',
  statement: 'naam van de nieuwe uitspraak, zoals wordings list die toont',
  edition: (number: number) => `editie ${number}`,
  now: (worded: string) => `nu: ${worded}`,
  before: (worded: string) => `eerder: ${worded}`,
  chance: (chance: string) => `kans dat het dezelfde is: ${chance}`,
  none: 'Er is niets in twijfel.',
  isSame: 'Dezelfde uitspraak',
  isOther: 'Twee verschillende uitspraken',
  and: ' en ',
};

/** What `doelspoor wordings` says, and help says of it. */
export const wordingWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'See what is in doubt of what stayed the same in a new edition, and lay down how it is.',
    list: 'Show statements that may have been in an earlier edition.',
    same: 'Lay down that it is the same statement.',
    other: 'Lay down that it is another statement.',
    statement: 'name of the new statement, as wordings list shows it',
    edition: (number) => `edition ${number}`,
    now: (worded) => `now: ${worded}`,
    before: (worded) => `before: ${worded}`,
    chance: (chance) => `chance that it is the same: ${chance}`,
    none: 'Nothing is in doubt.',
    isSame: 'The same statement',
    isOther: 'Two different statements',
    and: ' and ',
  },
};
