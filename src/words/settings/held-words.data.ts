import { count, type Language } from '../numerals.ts';

const nl = {
  title: 'Wat wij van u bewaren',
  titleOf: (name: string) => `Wat wij bewaren van ${name}`,
  lead: 'Alles wat hier aan één persoon te koppelen is. Gaat iemand weg, dan kan de beheerder de naam en het e-mailadres weghalen. Wat diegene deed, blijft staan zonder naam.',
  account: 'Uw account',
  name: 'Naam',
  email: 'E-mailadres',
  sessions: 'Plaatsen waar u bent ingelogd',
  member: (organisation: string) => `Bij ${organisation}`,
  since: 'Sinds',
  until: 'Tot',
  none: 'geen',
  roles: 'Rollen, ook van vroeger',
  role: (role: string, from: string, until: string | null) =>
    until === null ? `${role}, sinds ${from}` : `${role}, van ${from} tot ${until}`,
  letters: 'Uitnodigingen',
  versions: 'Versies van stukken op uw naam',
  versionsOf: 'Versies van stukken op deze naam',
  acts: 'Regels in het logboek',
  lastActs: 'De laatste handelingen',
  counted: (number: number) => count('nl', number, 'keer', 'keer'),
  all: 'Alles als gegevens (JSON)',
  link: 'Zie wat wij van u bewaren',
};

/** What the page says of what is held on a person. */
export const heldWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'What we keep of you',
    titleOf: (name) => `What we keep of ${name}`,
    lead: 'All that can be traced to one person here. When somebody leaves, the administrator can remove the name and the address. What they did stays, without a name.',
    account: 'Your account',
    name: 'Name',
    email: 'E-mail address',
    sessions: 'Where you are signed in',
    member: (organisation) => `At ${organisation}`,
    since: 'Since',
    until: 'Until',
    none: 'none',
    roles: 'Roles, also of before',
    role: (role, from, until) => (until === null ? `${role}, since ${from}` : `${role}, from ${from} until ${until}`),
    letters: 'Invitations',
    versions: 'Versions of pieces in your name',
    versionsOf: 'Versions of pieces in this name',
    acts: 'Entries in the log',
    lastActs: 'The last acts',
    counted: (number) => count('en', number, 'time', 'times'),
    all: 'All of it as data (JSON)',
    link: 'See what we keep of you',
  },
};
