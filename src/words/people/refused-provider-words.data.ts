import type { RefusedFacts } from '../../record/errors/refused.ts';
import type { Language } from '../numerals.ts';
import type { WordingOf } from '../say.ts';

/** Those refusals that have to do with where the people of an organisation sign in. */
export type RefusedProviderFacts = Pick<
  RefusedFacts,
  | 'bad-issuer'
  | 'issuer-for-all'
  | 'issuer-silent'
  | 'issuer-private'
  | 'issuer-otherwise'
  | 'issuer-untrusted'
  | 'issuer-expired'
  | 'issuer-elsewhere'
  | 'bad-client'
  | 'no-client-secret'
  | 'bad-button'
  | 'no-provider'
  | 'no-site-secret'
>;

/** Why nothing was changed of where people sign in, and what to do: on pages and on the command line. */
export const refusedProviderWords: Readonly<Record<Language, WordingOf<RefusedProviderFacts>>> = {
  nl: {
    'bad-issuer': () =>
      'Dat is geen adres van een inlogdienst. Geef het adres dat de dienst zelf noemt (issuer), zoals https://login.gemeente.nl.',
    'issuer-for-all': () =>
      'Op dit adres kan iedereen met een Microsoft-account inloggen, ook van buiten. Geef het adres waar het nummer (tenant ID) van uw eigen organisatie in staat.',
    'issuer-silent': ({ issuer }) =>
      `Op ${issuer} antwoordt niets. Er is niets veranderd. Kijk of het adres klopt, of probeer het later opnieuw.`,
    'issuer-private': ({ issuer }) =>
      `${issuer} ligt in een besloten netwerk. Vraag wie deze site beheert om het te noemen in DOELSPOOR_ISSUERS. Er is niets veranderd.`,
    'issuer-otherwise': ({ issuer }) =>
      `Op ${issuer} staat geen inlogdienst met OpenID Connect en https, of een die zich anders noemt. Geef het adres precies zoals de dienst het noemt (issuer). Er is niets veranderd.`,
    'issuer-untrusted': ({ issuer }) =>
      `Het certificaat van ${issuer} wordt hier niet vertrouwd. Vraag wie deze site beheert om het certificaat van de uitgever te noemen in NODE_EXTRA_CA_CERTS en de site opnieuw te starten. Er is niets veranderd.`,
    'issuer-expired': ({ issuer }) =>
      `Het certificaat van ${issuer} is verlopen of nog niet geldig. Vraag wie de inlogdienst beheert om een nieuw certificaat. Er is niets veranderd.`,
    'issuer-elsewhere': ({ issuer }) =>
      `Het certificaat van ${issuer} is van een ander adres. Kijk of u het adres goed hebt, of vraag wie de inlogdienst beheert om een certificaat voor dit adres. Er is niets veranderd.`,
    'bad-client': () =>
      'Het nummer van de toepassing (client ID) of de geheime sleutel (client secret) kan zo niet zijn. Kopieer ze uit de inlogdienst, zonder spaties ervoor of erna.',
    'no-client-secret': () => 'Geef ook de geheime sleutel (client secret) van deze toepassing.',
    'bad-button': ({ most }) => `Geef een tekst voor de knop van 1 tot ${most} tekens.`,
    'no-provider': () => 'Er is geen inlogdienst ingesteld. Er is niets veranderd.',
    'no-site-secret': () =>
      'Geef in DOELSPOOR_SECRET het geheim van de site op, van minstens 32 tekens: daarmee wordt de sleutel verzegeld. Er is niets veranderd.',
  },
  en: {
    'bad-issuer': () =>
      'That is no address of a sign-in service. Give the address that the service itself names (issuer), such as https://login.council.example.',
    'issuer-for-all': () =>
      'At this address anybody with a Microsoft account can sign in, also from outside. Give the address that has the number (tenant ID) of your own organisation in it.',
    'issuer-silent': ({ issuer }) =>
      `Nothing answers at ${issuer}. Nothing was changed. See whether the address is right, or try again later.`,
    'issuer-private': ({ issuer }) =>
      `${issuer} is in a closed network. Ask whoever looks after this site to name it in DOELSPOOR_ISSUERS. Nothing was changed.`,
    'issuer-otherwise': ({ issuer }) =>
      `At ${issuer} is no sign-in service with OpenID Connect and https, or one that calls itself otherwise. Give the address exactly as the service names it (issuer). Nothing was changed.`,
    'issuer-untrusted': ({ issuer }) =>
      `The certificate of ${issuer} is not trusted here. Ask whoever looks after this site to name the certificate of who issued it in NODE_EXTRA_CA_CERTS and to start the site again. Nothing was changed.`,
    'issuer-expired': ({ issuer }) =>
      `The certificate of ${issuer} has expired or is not valid yet. Ask whoever looks after the sign-in service for a new certificate. Nothing was changed.`,
    'issuer-elsewhere': ({ issuer }) =>
      `The certificate of ${issuer} is of another address. See whether you have the address right, or ask whoever looks after the sign-in service for a certificate of this address. Nothing was changed.`,
    'bad-client': () =>
      'The number of the application (client ID) or the secret key (client secret) cannot be so. Copy them from the sign-in service, without spaces before or after.',
    'no-client-secret': () => 'Give the secret key (client secret) of this application too.',
    'bad-button': ({ most }) => `Give a text for the button of 1 to ${most} characters.`,
    'no-provider': () => 'No sign-in service is set up. Nothing was changed.',
    'no-site-secret': () =>
      'Give the secret of the site in DOELSPOOR_SECRET, of at least 32 characters: the key is sealed with it. Nothing was changed.',
  },
};
