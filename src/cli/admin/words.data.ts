import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Laat beheerders toe in de werkruimte van een organisatie.',
  create: 'Nodig een beheerder uit, en geef het adres van de uitnodiging.',
  organisation: 'de organisatie zoals in haar adres: groningen',
  name: 'hoe de beheerder heet',
  email: 'e-mailadres waarmee de beheerder straks inlogt',
  actor: 'wie dit doet (anders de gebruiker van deze machine)',
  json: 'als gegevens',
  invited: (name: string, organisation: string, until: string) =>
    `Stuur dit adres aan ${name}, beheerder van ${organisation}. Het werkt één keer, tot en met ${until}:`,
  opened: (organisation: string) =>
    `Bij ${organisation} stonden wachtwoorden uit. Zij kunnen nu weer; zet ze bij de instellingen weer uit als dat kan.`,
};

/** What `doelspoor admin` says, and help says of it. */
export const adminWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Let administrators into the workspace of an organisation.',
    create: 'Invite an administrator, and print the address of the invitation.',
    organisation: 'the organisation as in its address: groningen',
    name: 'what the administrator is called',
    email: 'mail address that the administrator will sign in with',
    actor: 'who does this (else the user of this machine)',
    json: 'as data',
    invited: (name, organisation, until) =>
      `Send this address to ${name}, administrator of ${organisation}. It works once, up to ${until}:`,
    opened: (organisation) =>
      `Passwords were off at ${organisation}. They can be used again now; put them off in the settings when you can.`,
  },
};
