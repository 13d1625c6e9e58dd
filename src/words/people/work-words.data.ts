import type { Language } from '../numerals.ts';

const nl = {
  title: 'Werkruimte',
  signedIn: 'Ingelogd',
  signOut: 'Uitloggen',
  publicSite: 'Openbare site',
  home: 'Begin',
  documents: 'Documenten',
  roles: (roles: string) => `U bent hier ${roles}.`,
  noRoles: 'U hebt hier nog geen rol. Vraag de beheerder van uw organisatie om er een.',
  greeting: (name: string) => `Dag ${name}`,
  homeLead: (organisation: string) => `Hier werkt u aan de documenten van ${organisation}.`,
  whatNow: 'Wat kunt u hier doen?',
  write: 'Documenten waaraan wordt geschreven',
  seePublic: 'Bekijk wat openbaar is',
  organisations: 'Voor wie werkt u vandaag?',
  organisationsLead: 'U werkt voor meer dan één organisatie. Kies er een.',
  nowhere: 'U werkt hier voor geen enkele organisatie',
  nowhereLead:
    'Uw toegang is beëindigd, of uw uitnodiging is nog niet aangenomen. Vraag de beheerder van uw organisatie om een uitnodiging.',
  missing: 'Deze pagina is er niet',
  missingLead: 'Het adres klopt niet, of u werkt niet voor deze organisatie.',
  toStart: 'Naar het begin van de werkruimte',
  fault: 'Er ging iets mis',
  faultLead: 'Dat ligt aan ons. Probeer het over een paar minuten opnieuw. Wat u al bewaard had, is er nog.',
};

/** What is around every page of the workspace, and on its first ones. */
export const workWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'Workspace',
    signedIn: 'Signed in',
    signOut: 'Sign out',
    publicSite: 'Public site',
    home: 'Start',
    documents: 'Documents',
    roles: (roles) => `You are ${roles} here.`,
    noRoles: 'You have no role here yet. Ask the administrator of your organisation for one.',
    greeting: (name) => `Hello ${name}`,
    homeLead: (organisation) => `Here you work on the documents of ${organisation}.`,
    whatNow: 'What can you do here?',
    write: 'Documents that are being written',
    seePublic: 'See what is public',
    organisations: 'Whom do you work for today?',
    organisationsLead: 'You work for more than one organisation. Choose one.',
    nowhere: 'You work for no organisation here',
    nowhereLead:
      'Your access was ended, or your invitation was not accepted yet. Ask the administrator of your organisation for an invitation.',
    missing: 'This page is not there',
    missingLead: 'The address is wrong, or you do not work for this organisation.',
    toStart: 'To the start of the workspace',
    fault: 'Something went wrong',
    faultLead: 'That is our fault. Try again in a few minutes. What you had saved is still there.',
  },
};
