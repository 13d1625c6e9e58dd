import { count, type Language } from '../numerals.ts';

const nl = {
  title: 'Wat te laat is',
  lead: (organisation: string) =>
    `${organisation} laat hier zien welke cijfers en verantwoordingen er hadden moeten zijn en er nog niet zijn. Het gaat alleen om wat al eerder openbaar was.`,
  asOf: (day: string, number: number) =>
    number === 0
      ? `Op ${day} was niets te laat.`
      : `Op ${day} ${number === 1 ? 'was' : 'waren'} ${count('nl', number, 'cijfer of verantwoording', 'cijfers en verantwoordingen')} te laat.`,
  none: 'De eerste lijst wordt komende nacht gemaakt.',
  kinds: { indicator: 'Cijfer bij indicator', commitment: 'Verantwoording bij voornemen' },
  due: (day: string) => `moest er zijn op ${day}`,
  outside: 'een andere organisatie',
};

/** What the public page of what is late says. */
export const overdueWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'What is late',
    lead: (organisation) =>
      `${organisation} shows here which figures and accounts should have been there and are not yet. It is only about what was public before.`,
    asOf: (day, number) =>
      number === 0
        ? `On ${day} nothing was late.`
        : `On ${day} ${count('en', number, 'figure or account was', 'figures and accounts were')} late.`,
    none: 'The first list is made the coming night.',
    kinds: { indicator: 'Figure of indicator', commitment: 'Account of commitment' },
    due: (day) => `was due on ${day}`,
    outside: 'another organisation',
  },
};
