import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Toon alles wat is vastgelegd als openbare site.',
  port: 'poort (anders PORT, anders 8080)',
  host: 'netwerkadres waarop de site luistert',
  address: 'adres waaronder lezers de site vinden, voor de sitemap en zoekmachines',
  example: 'lees deze map in als er nog niets is vastgelegd; mag vaker',
  registers: 'neem dan ook dit bestand met registers over; mag vaker',
  invented: 'Deze organisatie en al haar documenten zijn verzonnen, als voorbeeld: niemand heeft er rechten op.',
  badSetting: 'PORT is geen poort. Geef een getal van 1 tot 65535.',
  badPort: 'Geef een getal van 1 tot 65535.',
  badAddress: 'Geef een adres zoals https://doelspoor.example, zonder pad.',
  badProxy: (part: string) =>
    `"${part}" in DOELSPOOR_TRUSTED_PROXIES is geen netwerkadres. Geef adressen of reeksen met komma's ertussen, zoals 10.0.0.5, 10.1.0.0/16, of none.`,
  badContact:
    'DOELSPOOR_SECURITY_CONTACT is geen adres om een kwetsbaarheid te melden. Geef mailto:naam@gemeente.example of https://…',
  badStatus: 'DOELSPOOR_STATUS is geen poort of adres. Geef bijvoorbeeld 9090, 10.0.0.5:9090 of [::1]:9090.',
  badLog: 'DOELSPOOR_LOG is json of text.',
  badMail:
    'DOELSPOOR_MAIL is geen mailserver, of DOELSPOOR_MAIL_FROM geen afzender. Geef bijvoorbeeld smtp://naam:wachtwoord@mail.gemeente.example:587 en doelspoor@gemeente.example.',
  badIssuers:
    'DOELSPOOR_ISSUERS noemt wat geen adres van een inlogdienst is. Geef adressen zonder pad met komma’s ertussen, zoals https://login.gemeente.local.',
  demo: (address: string) => `Probeer de werkruimte met het verzonnen voorbeeld op ${address}`,
  noSecret:
    'Zonder DOELSPOOR_SECRET kan niemand inloggen op deze site. Geef een geheim van minstens 32 tekens om /beheer te openen.',
  shortSecret:
    'Het geheim waarop inloggen rust is korter dan 32 tekens. Geef een langer in DOELSPOOR_SECRET, of haal het bestand sign-in-secret in de gegevensmap weg: dan komt er een nieuw.',
  started: (address: string) => `Doelspoor staat op ${address}`,
  stopping: 'Doelspoor stopt',
  stopped: 'Doelspoor is gestopt',
  portTaken: (port: string, setting: string) =>
    `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere met ${setting}.`,
  portForbidden: (port: string, setting: string) =>
    `Poort ${port} mag niet worden gebruikt. Kies een poort boven 1023 met ${setting}.`,
  noSuchHost: (host: string, setting: string) =>
    `Deze machine heeft geen netwerkadres ${host}. Kies een ander met ${setting}.`,
};

/** What `doelspoor serve` says, and help says of it. */
export const serveWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Show all that is recorded as a public site.',
    port: 'port (else PORT, else 8080)',
    host: 'network address that the site listens on',
    address: 'address under which readers find the site, for the sitemap and search engines',
    example: 'read this folder where nothing is recorded yet; may be given more often',
    registers: 'take in this file of registers then too; may be given more often',
    invented: 'This organisation and all its documents were made up, as an example: nobody has rights in them.',
    badSetting: 'PORT is no port. Give a number from 1 to 65535.',
    badPort: 'Give a number from 1 to 65535.',
    badAddress: 'Give an address such as https://doelspoor.example, without a path.',
    badProxy: (part) =>
      `"${part}" in DOELSPOOR_TRUSTED_PROXIES is no network address. Give addresses or ranges with commas between them, such as 10.0.0.5, 10.1.0.0/16, or none.`,
    badContact:
      'DOELSPOOR_SECURITY_CONTACT is no address to report a weakness to. Give mailto:name@municipality.example or https://…',
    badStatus: 'DOELSPOOR_STATUS is no port or address. Give for example 9090, 10.0.0.5:9090 or [::1]:9090.',
    badLog: 'DOELSPOOR_LOG is json or text.',
    badMail:
      'DOELSPOOR_MAIL is no mail server, or DOELSPOOR_MAIL_FROM no sender. Give for example smtp://name:password@mail.municipality.example:587 and doelspoor@municipality.example.',
    badIssuers:
      'DOELSPOOR_ISSUERS names what is no address of a sign-in service. Give addresses without a path with commas between them, such as https://login.municipality.local.',
    demo: (address) => `Try the workspace with the invented example at ${address}`,
    noSecret:
      'Without DOELSPOOR_SECRET nobody can sign in to this site. Give a secret of at least 32 characters to open /beheer.',
    shortSecret:
      'The secret that signing in rests on is shorter than 32 characters. Give a longer one in DOELSPOOR_SECRET, or take the file sign-in-secret in the data folder away: a new one is made then.',
    started: (address) => `Doelspoor is at ${address}`,
    stopping: 'Doelspoor is stopping',
    stopped: 'Doelspoor has stopped',
    portTaken: (port, setting) =>
      `Port ${port} is in use already. Stop the other program, or choose another port with ${setting}.`,
    portForbidden: (port, setting) => `Port ${port} may not be used. Choose a port above 1023 with ${setting}.`,
    noSuchHost: (host, setting) => `This machine has no network address ${host}. Choose another with ${setting}.`,
  },
};
