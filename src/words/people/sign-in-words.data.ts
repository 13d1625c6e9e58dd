import type { Language } from '../numerals.ts';

const nl = {
  title: 'Inloggen',
  lead: 'Voor wie aan de documenten van een organisatie werkt. Wat openbaar is, leest u zonder in te loggen.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Log in',
  wrong: 'Het e-mailadres of het wachtwoord klopt niet.',
  signedOut: 'U bent uitgelogd.',
  stillIn: (organisation: string) =>
    `Bij ${organisation} zelf bent u misschien nog ingelogd. Deelt u deze computer met anderen? Sluit dan alle vensters van de browser.`,
  notDone: 'Niet ingelogd',
  end: {
    title: 'U bent uitgelogd bij Doelspoor',
    lead: (organisation: string) => `U gaat nu naar de inlogdienst van ${organisation}, om ook daar uit te loggen.`,
    go: (organisation: string) => `Log ook uit bij ${organisation}`,
  },
};

/** What the pages say on which a person signs in. */
export const signInWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'Sign in',
    lead: 'For those who work on the documents of an organisation. What is public you can read without signing in.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'The e-mail address or the password is wrong.',
    signedOut: 'You have signed out.',
    stillIn: (organisation) =>
      `You may still be signed in at ${organisation} itself. Do you share this computer with others? Close all windows of the browser then.`,
    notDone: 'Not signed in',
    end: {
      title: 'You have signed out of Doelspoor',
      lead: (organisation) => `You now go to the sign-in service of ${organisation}, to sign out there too.`,
      go: (organisation) => `Sign out at ${organisation} too`,
    },
  },
};
