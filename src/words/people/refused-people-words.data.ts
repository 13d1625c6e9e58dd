import type { RefusedFacts } from '../../record/errors/refused.ts';
import type { Language } from '../numerals.ts';
import type { WordingOf } from '../say.ts';

/** Those refusals that have to do with the people of an organisation. */
export type RefusedPeopleFacts = Pick<
  RefusedFacts,
  | 'not-allowed'
  | 'bad-name'
  | 'bad-email'
  | 'member-already'
  | 'no-member'
  | 'last-administrator'
  | 'no-former-member'
  | 'bad-role'
  | 'no-invitation'
  | 'account-already'
  | 'bad-retention'
>;

/** Why nothing was changed among the people of an organisation, and what to do: on pages and on the command line. */
export const refusedPeopleWords: Readonly<Record<Language, WordingOf<RefusedPeopleFacts>>> = {
  nl: {
    'not-allowed': ({ says }) => `Dat mag u hier niet. ${says.nl}`,
    'bad-name': ({ most }) => `Geef een naam van 1 tot ${most} tekens.`,
    'bad-email': () => 'Dat is geen e-mailadres. Schrijf het als naam@organisatie.nl.',
    'member-already': ({ email }) => `Iemand met het adres ${email} werkt hier al. Geef diegene een rol erbij.`,
    'no-member': () => 'Die persoon werkt hier niet, of niet meer. Kijk in de lijst van mensen.',
    'last-administrator': () =>
      'Dit is de laatste beheerder: daarna kan niemand meer mensen toelaten. Maak eerst iemand anders beheerder.',
    'no-former-member': () => 'De naam gaat alleen weg van wie weg is. Beëindig eerst de toegang.',
    'bad-role': () => 'Kies een rol, en een onderdeel van deze organisatie of overal.',
    'no-invitation': () => 'Deze uitnodiging geldt niet meer. Vraag de beheerder van uw organisatie om een nieuwe.',
    'account-already': () =>
      'U werkt al voor deze organisatie, onder een andere uitnodiging. Log uit om deze aan te nemen als iemand anders.',
    'bad-retention': ({ least, most }) => `Geef een heel aantal dagen, van ${least} tot en met ${most}.`,
  },
  en: {
    'not-allowed': ({ says }) => `You may not do that here. ${says.en}`,
    'bad-name': ({ most }) => `Give a name of 1 to ${most} characters.`,
    'bad-email': () => 'That is no e-mail address. Write it as name@organisation.nl.',
    'member-already': ({ email }) => `Somebody with the address ${email} works here already. Give them one role more.`,
    'no-member': () => 'That person does not work here, or no longer. Look in the list of people.',
    'last-administrator': () =>
      'This is the last administrator: nobody could let people in after that. Make somebody else administrator first.',
    'no-former-member': () => 'A name is removed of who has left alone. End the access first.',
    'bad-role': () => 'Choose a role, and a part of this organisation or everywhere.',
    'no-invitation': () => 'This invitation is good no more. Ask the administrator of your organisation for another.',
    'account-already': () =>
      'You work for this organisation already, by another invitation. Sign out to accept this one as somebody else.',
    'bad-retention': ({ least, most }) => `Give a whole number of days, from ${least} to ${most}.`,
  },
};
