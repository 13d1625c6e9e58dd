import type { Said } from '../finding.ts';
import type { Ground } from '../rule.ts';

/** What a rule rests on, and of which texts it therefore does not speak. */
export const groundWords: Readonly<Record<Ground, Said>> = {
  wording: {
    nl: 'Bewoording: hoe een zin is geschreven. Over een hervertelling zegt deze regel niets.',
    en: 'Wording: how a sentence is written. Of a retelling this rule says nothing.',
  },
  absence: {
    nl: 'Afwezigheid: dat iets er niet staat. Over een ingekort document zegt deze regel dat niet.',
    en: 'Absence: that something is not there. Of a document in part this rule does not say that.',
  },
  figures: {
    nl: 'Tabellen, koppen en cijfers.',
    en: 'Tables, headings and figures.',
  },
};
