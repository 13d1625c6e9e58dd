import type { RefusedFacts } from '../../record/errors/refused.ts';
import type { Language } from '../numerals.ts';
import type { WordingOf } from '../say.ts';

/** Those refusals that have to do with who does what in a document. */
export type RefusedAssignmentFacts = Pick<
  RefusedFacts,
  | 'bad-partner'
  | 'no-contact'
  | 'nothing-chosen'
  | 'no-assignee'
  | 'cannot-write'
  | 'only-pieces'
  | 'bad-due'
  | 'no-link'
  | 'values-changed'
>;

/** Why nothing was assigned or delivered, and what to do: on pages and on the command line. */
export const refusedAssignmentWords: Readonly<Record<Language, WordingOf<RefusedAssignmentFacts>>> = {
  nl: {
    'bad-partner': ({ most }) => `Zeg voor welke organisatie deze persoon werkt, in 1 tot ${most} tekens.`,
    'no-contact': () => 'Deze persoon van buiten is niet meer bekend. Vul de naam en het e-mailadres opnieuw in.',
    'nothing-chosen': () => 'Kruis eerst aan wat u wilt toewijzen. Er is nog niets gewijzigd.',
    'no-assignee': () => 'Kies wie het doet. Er is nog niets gewijzigd.',
    'cannot-write': ({ name }) =>
      `${name === '' ? 'Deze persoon' : name} mag hier niet schrijven. Vraag de beheerder om een rol, of kies iemand anders.`,
    'only-pieces': () =>
      'Iemand van buiten krijgt losse indicatoren, voornemens of verantwoordingen, en geen heel onderdeel. Haal het vinkje bij het onderdeel weg.',
    'bad-due': () => 'Deze datum klopt niet. Schrijf die als 31-12-2026, en niet verder weg dan drie jaar.',
    'values-changed': () =>
      'Iemand bewaarde intussen een van deze indicatoren. Er is niets gewijzigd. Hieronder staat opnieuw wat er zou veranderen.',
    'no-link': () =>
      'Deze link geldt niet meer. Vraag wie u de mail stuurde om een nieuwe. Kopieer eerst wat u schreef.',
  },
  en: {
    'bad-partner': ({ most }) => `Say which body this person works for, in 1 to ${most} characters.`,
    'no-contact': () => 'This person from outside is not known any more. Fill in the name and the address again.',
    'nothing-chosen': () => 'First tick what you want to assign. Nothing was changed yet.',
    'no-assignee': () => 'Choose who does it. Nothing was changed yet.',
    'cannot-write': ({ name }) =>
      `${name === '' ? 'This person' : name} may not write here. Ask the administrator for a role, or choose somebody else.`,
    'only-pieces': () =>
      'Somebody from outside gets single indicators, commitments or accounts, and no whole chapter. Untick the chapter.',
    'bad-due': () => 'This date is not right. Write it as 31-12-2026, and not further off than three years.',
    'values-changed': () =>
      'Somebody saved one of these indicators meanwhile. Nothing was changed. Below stands anew what would change.',
    'no-link': () =>
      'This link is good no more. Ask whoever sent you the mail for a new one. Copy what you wrote first.',
  },
};
