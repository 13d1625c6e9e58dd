import type { RefusedFacts } from '../../record/errors/refused.ts';
import type { Language } from '../numerals.ts';
import type { WordingOf } from '../say.ts';

/** Those refusals that have to do with how documents are read. */
export type RefusedReadingFacts = Pick<RefusedFacts, 'bad-heading' | 'bad-profile'>;

type Why = Readonly<Record<RefusedFacts['bad-profile']['why'], string>>;

const whyNl: Why = {
  'no-json': 'Dit bestand is beschadigd of half geschreven. Maak het opnieuw met doelspoor corrections profile.',
  'no-journal': 'Dit is geen opmaakprofiel. Maak er een met doelspoor corrections profile.',
  'later-program': 'Dit opmaakprofiel is van een nieuwere versie van Doelspoor. Werk Doelspoor eerst bij.',
  'nothing-of-body': 'In dit bestand staat geen besluit over alle documenten van deze organisatie.',
};
const whyEn: Why = {
  'no-json': 'This file is damaged or half-written. Make it anew with doelspoor corrections profile.',
  'no-journal': 'This is no layout profile. Make one with doelspoor corrections profile.',
  'later-program': 'This layout profile is of a later version of Doelspoor. Update Doelspoor first.',
  'nothing-of-body': 'This file has no decision about all documents of this organisation.',
};

/** Why nothing was laid down of how documents are read, and what to do: on pages and on the command line. */
export const refusedReadingWords: Readonly<Record<Language, WordingOf<RefusedReadingFacts>>> = {
  nl: {
    'bad-heading': ({ most }) =>
      `Schrijf de kop op één regel, met letters en hooguit ${most} tekens. Kies hoe hij eruitziet en welke vraag hij stelt.`,
    'bad-profile': ({ why }) => whyNl[why],
  },
  en: {
    'bad-heading': ({ most }) =>
      `Write the heading on one line, with letters and at most ${most} characters. Choose what it looks like and which question it asks.`,
    'bad-profile': ({ why }) => whyEn[why],
  },
};
