import { printNumber } from '../numerals.ts';

/** The words around every page and every list, and on pages for what is not there, in Dutch. */
export const nlFrame = {
  frame: {
    skip: 'Naar de inhoud',
    home: 'Doelspoor',
    mainMenu: 'Hoofdmenu',
    footerMenu: 'Over deze site',
    slogan: 'Doelspoor laat zien wat een overheid beloofde en wat daarvan kwam.',
    search: { everywhere: 'Zoek in alle documenten', here: 'Zoek bij deze organisatie', submit: 'Zoek' },
    inOther: 'English',
    breadcrumb: 'Kruimelpad',
    textStatus: 'Over de teksten op deze pagina',
    originals: (n: number) => (n === 1 ? 'Het origineel' : `De ${n} originelen`),
    start: 'Begin',
    compare: 'Vergelijk',
    indicators: 'Indicatoren',
    threads: 'Sporen',
    findings: 'Bevindingen',
    rules: 'Regels',
    method: 'Methode',
    about: 'Over Doelspoor',
    accessibility: 'Toegankelijkheid',
  },
  list: {
    filter: 'Beperk de lijst',
    all: 'Alle',
    show: 'Toon',
    option: (text: string, n: number) => `${text} (${printNumber('nl', n)})`,
    pages: 'Bladeren door de lijst',
    page: (number: number) => `Pagina ${number}`,
    previous: 'Vorige',
    next: 'Volgende',
    beyond: 'Zo ver gaat deze lijst niet.',
    toLast: (number: number) => `Naar de laatste pagina (${number})`,
    data: 'Gegevens',
  },
  missingPage: {
    title: 'Deze pagina is er niet',
    lead: 'Het adres klopt niet, of het onderdeel staat niet in deze publicatie. Zoek hieronder, of kies een publicatie.',
    publications: 'Publicaties',
    organisations: 'Organisaties',
  },
  fault: {
    title: 'Er ging iets mis',
    lead: 'Het lukt nu niet om deze pagina te maken. Dat ligt aan ons. Probeer het over een paar minuten opnieuw.',
  },
};
