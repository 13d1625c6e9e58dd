import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Laat beheerders toe in de werkruimte van een organisatie.',
  create: 'Nodig een beheerder uit, en geef het adres van de uitnodiging.',
  forget: 'Haal de naam en het e-mailadres weg van iemand van buiten die cijfers of een verantwoording leverde.',
  contactEmail: 'e-mailadres van diegene',
  forgotten:
    'De naam en het e-mailadres zijn weg. Wat diegene leverde, blijft staan zonder naam; de links in eerdere mails werken niet meer.',
  forgetMember: 'Haal de naam en het e-mailadres weg van iemand die hier werkte en weg is.',
  memberEmail: 'e-mailadres waarmee diegene hier werkte',
  memberForgotten: 'De naam en het e-mailadres zijn weg. Wat diegene deed, blijft staan zonder naam.',
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
    forget: 'Remove the name and the address of somebody from outside who delivered figures or an account.',
    contactEmail: 'their mail address',
    forgotten:
      'The name and the address are gone. What they delivered stays, without a name; links in earlier letters open nothing any more.',
    forgetMember: 'Remove the name and the address of somebody who worked here and left.',
    memberEmail: 'mail address that they worked here with',
    memberForgotten: 'The name and the address are gone. What they did stays, without a name.',
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
