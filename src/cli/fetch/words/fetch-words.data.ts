import type { Language } from '../../../words/numerals.ts';

const nl = {
  description: 'Haal een publicatie op die een website is, en bewaar haar als map met bestanden.',
  address: 'waar de publicatie begint: deze pagina en wat eronder ligt wordt opgehaald',
  to: 'de map voor de bestanden; met dezelfde map gaat u verder of haalt u op wat er veranderd is',
  rate: "hoogste aantal pagina's per seconde; vraagt robots.txt om minder, dan geldt dat",
  mostPages: "hoogste aantal pagina's dat wordt bewaard",
  depth: 'hoogste aantal stappen vanaf het begin',
  only: 'alleen paden die zo beginnen, met * voor alles en $ voor het eind; mag vaker',
  contact: 'hoe de beheerder van de site u bereikt: een e-mailadres of een webadres',
  allowPrivate: 'ook adressen op deze computer en in het eigen netwerk',
  json: 'toon wat ervan kwam als JSON, volgens schema/fetch.001.json',
  badAddress: 'Geef een adres van een website, zoals https://begroting.voorbeeld.nl.',
  badNumber: 'Geef een getal.',
  badRate: 'Geef een getal van 0,001 tot 1000.',
  badContact: 'Geef een e-mailadres of een webadres zonder spaties.',
  stopped: 'Gestopt. Wat is opgehaald, blijft; met dezelfde opdracht gaat u verder.',
  slowedDown: (seconds: string) =>
    `De site vraagt in robots.txt om ${seconds} seconden tussen twee pagina's. Doelspoor houdt zich daaraan.`,
  waiting: (seconds: string) =>
    `De site kan nu niet antwoorden. Over ${seconds} seconden vraagt Doelspoor het opnieuw.`,
  progress: (pages: string, waiting: number, size: string) => `${pages} opgehaald, ${waiting} te gaan, ${size}`,
  // the report
  fetched: (address: string, folder: string, files: string) => `${address}: ${files} in ${folder}`,
  came: (fresh: string, changed: string, unchanged: string, size: string) =>
    `nu opgehaald: ${size}; nieuw: ${fresh}, gewijzigd: ${changed}, ongewijzigd: ${unchanged}`,
  fresh: 'nieuw:',
  changed: 'gewijzigd; het vorige staat met datum en sha256 in doelspoor-fetch.jsonl:',
  gone: 'niet meer op de site; de bestanden van eerder blijven:',
  more: (number: number) => `… en nog ${number}`,
  left: (addresses: string, why: string) => `${addresses} overgeslagen: ${why}`,
  beside: (addresses: string, origin: string) =>
    `${addresses} op dezelfde site, buiten het pad dat u gaf. Hoort dat erbij, geef dan ${origin}/ en een andere map.`,
  elsewhere: (addresses: string) => `${addresses} op andere sites, waarnaar wordt verwezen; die zijn niet opgehaald.`,
  documentsElsewhere: 'Documenten op andere sites. Horen ze erbij, haal ze dan zelf op en zet ze in een map ernaast:',
  over: (addresses: string) => `${addresses} boven het hoogste aantal dat Doelspoor van een site aankan.`,
  next: (folder: string) => `Lees verder met: doelspoor read ${folder}`,
};

/** What `doelspoor fetch` says, and help says of it. */
export const fetchWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Fetch a publication that is a web site, and keep it as a folder of files.',
    address: 'where the publication begins: this page and what lies below it is fetched',
    to: 'the folder for the files; with the same folder you go on, or fetch what has changed',
    rate: 'the most pages a second; where robots.txt asks for fewer, that holds',
    mostPages: 'the most pages that are kept',
    depth: 'the most steps from the start',
    only: 'only paths that begin like this, with * for anything and $ for the end; can be given more often',
    contact: 'how who runs the site can reach you: an e-mail address or a web address',
    allowPrivate: 'also addresses on this computer and in your own network',
    json: 'show what came of it as JSON, as schema/fetch.001.json has it',
    badAddress: 'Give the address of a web site, such as https://budget.example.org.',
    badNumber: 'Give a number.',
    badRate: 'Give a number from 0.001 to 1000.',
    badContact: 'Give an e-mail address or a web address without spaces.',
    stopped: 'Stopped. What was fetched stays; the same command goes on.',
    slowedDown: (seconds) =>
      `In robots.txt the site asks for ${seconds} seconds between two pages. Doelspoor keeps to that.`,
    waiting: (seconds) => `The site cannot answer now. Doelspoor asks again in ${seconds} seconds.`,
    progress: (pages, waiting, size) => `${pages} fetched, ${waiting} to go, ${size}`,
    fetched: (address, folder, files) => `${address} has ${files} in ${folder}`,
    came: (fresh, changed, unchanged, size) =>
      `fetched now: ${size}; new: ${fresh}, changed: ${changed}, unchanged: ${unchanged}`,
    fresh: 'new:',
    changed: 'changed; what was before stands in doelspoor-fetch.jsonl with its date and sha256:',
    gone: 'not on the site any more; the files of before stay:',
    more: (number) => `… and ${number} more`,
    left: (addresses, why) => `${addresses} left out: ${why}`,
    beside: (addresses, origin) =>
      `${addresses} on the same site, outside the path that you gave. If that belongs to it, give ${origin}/ and another folder.`,
    elsewhere: (addresses) => `${addresses} on other sites that pages link to; these were not fetched.`,
    documentsElsewhere:
      'Documents on other sites. If they belong to it, fetch them yourself and put them in a folder beside it:',
    over: (addresses) => `${addresses} over the most that Doelspoor takes of one site.`,
    next: (folder) => `Read on with: doelspoor read ${folder}`,
  },
};
