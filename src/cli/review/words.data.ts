import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Kijk na wat is gelezen: een pagina die alleen op deze machine te openen is.',
  port: 'poort (anders kiest het systeem er een)',
  by: 'naam bij uw correcties (anders uw naam op deze machine)',
  badPort: 'Geef een getal van 1 tot 65535.',
  noBrowser: 'open de browser niet zelf',
  started: (address: string) => `Open ${address}`,
  secret: 'Dit adres is alleen voor u. Stop met Ctrl-C, of op de pagina.',
  stopped: 'Doelspoor is gestopt',
  portTaken: (port: string) => `Poort ${port} is al in gebruik. Kies een andere met --port.`,
  portForbidden: (port: string) => `Poort ${port} mag niet worden gebruikt. Kies een poort boven 1023 met --port.`,
  refused: {
    host: 'Open het adres dat Doelspoor op de opdrachtregel liet zien.',
    token: 'Dit adres klopt niet. Open het adres dat Doelspoor op de opdrachtregel liet zien.',
    origin: 'Dit komt van een andere pagina. Er is niets veranderd.',
  },
};

/** What `doelspoor review` says, and help says of it. */
export const reviewWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Review what was read: a page that only this machine can open.',
    port: 'port (else the system chooses one)',
    by: 'name with your decisions (else your name on this machine)',
    badPort: 'Give a number from 1 to 65535.',
    noBrowser: 'do not open the browser',
    started: (address) => `Open ${address} to begin`,
    secret: 'This address is for you alone. Stop with Ctrl-C, or on the page.',
    stopped: 'Doelspoor has stopped',
    portTaken: (port) => `Port ${port} is in use already. Choose another with --port.`,
    portForbidden: (port) => `Port ${port} may not be used. Choose a port above 1023 with --port.`,
    refused: {
      host: 'Open the address that Doelspoor showed on the command line.',
      token: 'This address is not right. Open the one that Doelspoor showed on the command line.',
      origin: 'This comes from another page. Nothing was changed.',
    },
  },
};
