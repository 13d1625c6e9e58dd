import { count, oneOr } from '../numerals.ts';

/** The words of the start, an organisation, a publication and its editions, in Dutch. */
export const nlOverviews = {
  start: {
    title: 'Wat is beloofd, en wat kwam ervan?',
    lead: 'Begrotingen en jaarverslagen naast elkaar: volg elk doel, elk cijfer en elk voornemen door de jaren heen.',
    findings: 'Wat opvalt',
    foundNow: 'Deze week gevonden',
    search: 'Zoek doelen, bevindingen, voornemens, teksten en organisaties',
    try: 'Probeer:',
    follow: 'Volg organisaties, sporen en indicatoren, zonder account',
    kinds: {
      municipality: 'Gemeenten',
      region: 'Regio’s',
      province: 'Provincies',
      'water-board': 'Waterschappen',
      other: 'Andere organisaties',
    },
    organisations: 'Organisaties',
    empty: 'Er is nog niets ingelezen. Lees documenten in met: doelspoor import PAD',
    how: 'Zo leest u hier',
    steps: [
      ['Kies een onderdeel', 'Elk onderdeel heeft een eigen pagina met de tekst, de cijfers en de bron.'],
      ['Volg de jaren', 'Boven elk onderdeel ziet u in welke andere publicaties het staat.'],
      ['Vergelijk', 'Zet twee publicaties naast elkaar en zie welke woorden en cijfers veranderden.'],
    ],
  },
  organisation: {
    publications: 'Publicaties',
    publicationsLabel: (n: number) => oneOr('nl', n, 'publicatie', 'publicaties'),
    lead: (name: string) =>
      `Alle publicaties van ${name} die hier te lezen zijn, per jaar. Volg een onderdeel of een indicator van jaar tot jaar.`,
    year: 'Jaar',
    none: 'geen',
    recent: 'Laatst toegevoegd',
    indicators: 'Alle indicatoren',
    empty: 'Er is nog geen publicatie ingelezen.',
    kinds: {
      municipality: 'Gemeente',
      region: 'Regio',
      province: 'Provincie',
      'water-board': 'Waterschap',
      other: 'Organisatie',
    },
    undated: 'Zonder jaar',
    grid: 'Publicaties per jaar en soort',
    years: (first: string, last: string) => (first === last ? first : `${first} tot en met ${last}`),
  },
  publication: {
    chapters: (n: number) => count('nl', n, 'onderdeel', 'onderdelen'),
    chaptersLabel: (n: number) => oneOr('nl', n, 'onderdeel', 'onderdelen'),
    commitmentsLabel: (n: number) => oneOr('nl', n, 'voornemen', 'voornemens'),
    accountsLabel: (n: number) => oneOr('nl', n, 'verantwoording', 'verantwoordingen'),
    indicatorsLabel: (n: number) => oneOr('nl', n, 'indicator', 'indicatoren'),
    figuresLabel: (n: number) => oneOr('nl', n, 'cijfer', 'cijfers'),
    amountsLabel: (n: number) => oneOr('nl', n, 'bedrag', 'bedragen'),
    tree: 'Wat erin staat',
    whole: 'Alles op één pagina, ook om te printen',
    about: 'Over deze publicatie',
    notes: 'Niet geplaatst',
    notesLead: (n: number) =>
      n === 1
        ? 'Eén stukje van de bron staat bij geen onderdeel: het hoort niet bij het document, of wij konden het niet plaatsen. Het staat hieronder, zodat niets stil verdwijnt.'
        : `${n} stukjes van de bron staan bij geen onderdeel: ze horen niet bij het document, of wij konden ze niet plaatsen. Ze staan hieronder, zodat niets stil verdwijnt.`,
    noNotes: 'Alles uit de bron kreeg een plaats.',
    moreNotes: (n: number) => `En nog ${count('nl', n, 'stukje', 'stukjes')}: zie het gegevensbestand.`,
    sources: 'Gelezen uit',
    writtenHere: 'Geen bestand: dit is hier geschreven',
    files: (n: number) => count('nl', n, 'bestand', 'bestanden'),
    profile: (sites: string) => `Koppen gelezen met het opmaakprofiel voor ${sites}`,
    decided: (corrected: number, checked: number) => {
      const points = (n: number) => count('nl', n, 'punt', 'punten');
      const said = [
        ...(corrected > 0 ? [`op ${points(corrected)} gecorrigeerd`] : []),
        ...(checked > 0 ? [`op ${corrected > 0 ? checked : points(checked)} nagekeken`] : []),
      ];
      return `Gelezen door het programma, en door een mens ${said.join(' en ')}`;
    },
    told: (day: string, ground: string) => `Wat deze tekst is, vertelde een mens op ${day}: ${ground}`,
    /** Of before it was known which of the two. */
    corrected: (n: number) =>
      `Gelezen door het programma, en op ${count('nl', n, 'punt', 'punten')} door een mens nagekeken of verbeterd`,
  },
  edition: {
    name: (number: number) => `Editie ${number}`,
    older: (number: number, current: number) =>
      `U leest editie ${number}. Dit is niet de nieuwste: editie ${current} kwam ervoor in de plaats.`,
    toCurrent: (current: number) => `Lees editie\u00a0${current}`,
    compareWith: (current: number) => `Vergelijk met editie\u00a0${current}`,
    lasting: 'Vast adres van deze editie',
    frozen: (date: string) => `Vastgelegd op ${date}`,
    list: 'Edities',
    agreed: {
      lights: 'andere betekenis van kleuren',
      levels: 'andere namen van onderdelen',
      calendar: 'andere planning',
    },
    otherNature: 'verteld wat de tekst is',
    sameContent: 'Inhoud gelijk aan de vorige editie',
    added: (n: number) => count('nl', n, 'onderdeel erbij', 'onderdelen erbij'),
    removed: (n: number) => count('nl', n, 'onderdeel weg', 'onderdelen weg'),
    changed: (n: number) => count('nl', n, 'onderdeel gewijzigd', 'onderdelen gewijzigd'),
    corrected: 'op punten anders gelezen',
    first: 'Eerste editie',
    hash: 'Controlegetal',
    hashMeaning: 'SHA-256 van de inhoud: is die gelijk, dan is er niets veranderd.',
    recount: 'Zo rekent u het na',
  },
  withdrawn: {
    badge: 'Ingetrokken',
    title: 'Deze publicatie is ingetrokken',
    /** What names no year goes by a title, which was withdrawn with it. */
    unnamed: 'Dit document',
    lead: (name: string, organisation: string, date: string) =>
      `${name} van ${organisation} is op ${date} ingetrokken. Wat erin stond, is hier niet meer te lezen.`,
    reason: 'Waarom',
    decision: 'Besluit',
    at: 'Wanneer',
    editions: (n: number): string => (n === 1 ? 'Editie' : 'Edities'),
    meaning: 'Wat betekent dit?',
    meaningText:
      'Ook de onderdelen, sporen en bevindingen die op deze publicatie rustten, zijn weg. De andere publicaties zijn zonder deze opnieuw beoordeeld.',
    more: 'Verder kijken',
    all: (organisation: string) => `Alle publicaties van ${organisation}`,
    current: 'De publicatie zoals ze nu is',
    log: 'Wat er is ingetrokken, in het logboek',
    list: 'Ingetrokken',
    on: (date: string) => `Ingetrokken op ${date}`,
    hashes: (n: number): string => (n === 1 ? 'Controlegetal (SHA-256)' : 'Controlegetallen (SHA-256)'),
    /** Of editions of which a later one took the place. */
    closed: {
      badge: 'Gesloten',
      title: 'Deze editie is gesloten',
      lead: (name: string, organisation: string, date: string, by: number) =>
        `Dit was een eerdere editie van ${name} van ${organisation}. Zij is op ${date} gesloten: wat erin stond, is hier niet meer te lezen. Editie ${by} kwam ervoor in de plaats.`,
      meaningText:
        'Er stond iets in dat niet openbaar mag zijn, zoals gegevens van een persoon. De editie zelf is bewaard en niet veranderd; haar controlegetal blijft hier staan.',
      on: (date: string) => `Gesloten op ${date}`,
    },
    nothingLeft: (organisation: string) =>
      `Van ${organisation} is hier niets meer te lezen: wat hier stond, is ingetrokken.`,
  },
};
