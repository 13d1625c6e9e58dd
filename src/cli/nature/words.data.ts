import type { Language } from '../../words/numerals.ts';

const nl = {
  description:
    'Toon wat een publicatie is (origineel, herverteld, ingekort of verzonnen), of vertel dat, met de reden.',
  nature:
    'original (zoals gepubliceerd), retold (herverteld), in-part (ingekort, een deel), invented (verzonnen), meer van deze drie na elkaar, of as-read (wat de bestanden zelf zeggen)',
  published: 'Zoals gepubliceerd.',
  told: (day: string, ground: string) => `Dat heeft een mens verteld op ${day}: ${ground}`,
  asRead: 'Dat zeggen de bestanden zelf, of het blijkt uit de onderdelen.',
};

/** What `doelspoor nature` says, and help says of it. */
export const natureWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Show what a publication is (original, retold, shortened or invented), or tell that, with the reason.',
    nature:
      'original (as published), retold, in-part (shortened, a part), invented, several of these three after each other, or as-read (what the files say themselves)',
    published: 'As published.',
    told: (day, ground) => `A person told that on ${day}: ${ground}`,
    asRead: 'The files say that themselves, or it shows from the chapters.',
  },
};
