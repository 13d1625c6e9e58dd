import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Laat mensen inloggen met het account dat zij van hun organisatie hebben (OpenID Connect).',
  show: 'Toon bij welke inlogdienst mensen van een organisatie inloggen.',
  set: 'Stel de inlogdienst in. Wat u weglaat, blijft zoals het was.',
  stop: 'Haal de inlogdienst weg. Wie zo was ingelogd, is er meteen uit.',
  organisation: 'de organisatie zoals in haar adres: groningen',
  issuer: 'adres van de inlogdienst (issuer); bij Entra ID https://login.microsoftonline.com/TENANT-ID/v2.0',
  client: 'nummer van de toepassing bij die dienst (client ID)',
  secret: 'bestand met de geheime sleutel (client secret); - leest haar van de invoer',
  button: 'tekst op de knop van de inlogpagina',
  trust: 'wanneer een e-mailadres telt: verified (de dienst zegt dat het is bevestigd) of always',
  none: (organisation: string) => `Mensen van ${organisation} loggen in met een wachtwoord.`,
  stands: (organisation: string, day: string) =>
    `Mensen van ${organisation} loggen sinds ${day} in bij een inlogdienst:`,
  lines: {
    issuer: 'adres',
    client: 'toepassing',
    button: 'knop',
    email: 'e-mailadres telt',
    back: 'adres om naar terug te keren, op te geven bij de dienst',
    endBack: 'en na uitloggen daar',
  },
  trusts: { verified: 'als de dienst zegt dat het is bevestigd', always: 'altijd' },
};

/** What `doelspoor sign-in` says, and help says of it. */
export const signInCommandWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Have people sign in with the account that they have from their organisation (OpenID Connect).',
    show: 'Show at which service people of an organisation sign in.',
    set: 'Set up that service. What you leave out stays as it was.',
    stop: 'Remove that service. Who came in by it is out at once.',
    organisation: 'the organisation as in its address: groningen',
    issuer: 'address of the service (issuer); of Entra ID https://login.microsoftonline.com/TENANT-ID/v2.0',
    client: 'number of the application at that service (client ID)',
    secret: 'file with the secret key (client secret); - reads it from the input',
    button: 'text on the button of the page to sign in',
    trust: 'when an e-mail address counts: verified (the service says that it was) or always',
    none: (organisation) => `People of ${organisation} sign in with a password.`,
    stands: (organisation, day) => `Since ${day} people of ${organisation} sign in at a service:`,
    lines: {
      issuer: 'address',
      client: 'application',
      button: 'button',
      email: 'an e-mail address counts',
      back: 'address to return to, to be told to the service',
      endBack: 'and after signing out there',
    },
    trusts: { verified: 'when the service says that it was verified', always: 'always' },
  },
};
