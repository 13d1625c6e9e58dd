import { count } from '../numerals.ts';

/** The words of the pages of chapters, in Dutch. */
export const nlChapters = {
  chapter: {
    tree: 'Onderdelen',
    contents: 'Op deze pagina',
    trail: 'Hetzelfde onderdeel in andere jaren',
    indicators: 'Indicatoren',
    amounts: 'Bedragen',
    under: 'Onderliggende onderdelen',
    whole: 'Dit en alles eronder op één pagina, ook om te printen',
    references: 'Verwijzingen',
    unresolved: (n: number) =>
      `Dit onderdeel is in deze publicatie niet gevonden (${count('nl', n, 'onderdeel', 'onderdelen')} gelezen).`,
    unresolvedInPart: 'Niet te openen: van deze publicatie is hier een deel.',
    partners: 'Partners',
    places: 'Plaatsen',
    provenance: 'Bron en gegevens',
    publication: 'Publicatie',
    source: 'Bestand',
    original: 'Oorspronkelijke pagina',
    neighbours: 'Vorige en volgende',
    previous: 'Vorige',
    next: 'Volgende',
    empty: 'Onder deze kop staat in de publicatie geen eigen tekst.',
    dash: (legend: string) => `Wat het document over het streepje zegt: ${legend}`,
    onlyHeading: 'Van dit onderdeel is hier alleen de kop.',
    counted: 'Gevonden in deze tekst',
    commitments: (n: number) => count('nl', n, 'voornemen', 'voornemens'),
    accounts: (n: number) => count('nl', n, 'verantwoording', 'verantwoordingen'),
    compare: 'Vergelijk met een ander jaar',
    formerly: (title: string) => `heette toen: ${title}`,
    codeThen: (code: string) => `toen ${code}`,
  },
  corrected: {
    heading: 'Anders gelezen',
    on: (day: string) => `Op ${day} is verbeterd hoe wij dit onderdeel lazen. Het document zelf zegt nog hetzelfde.`,
    onWhole: (day: string) =>
      `Op ${day} is verbeterd hoe wij deze publicatie lazen. Het document zelf zegt nog hetzelfde.`,
    other: (was: string, now: string) => `lazen wij eerst als ${was}, nu als ${now}`,
    added: (now: string) => `lazen wij eerst niet, nu als ${now}`,
    gone: (was: string) => `lazen wij eerst als ${was}, nu niet meer`,
    cameFrom: (chapter: string) => `stond bij ${chapter}`,
    wentTo: (chapter: string) => `staat nu bij ${chapter}`,
    statements: (n: number) => count('nl', n, 'keer', 'keer'),
    more: (n: number) => `en nog ${n}: zie de gegevens als JSON`,
    why: 'Waarom:',
  },
  gonePage: {
    badge: 'Niet meer actueel',
    chapter: 'Onderdeel',
    title: 'Dit onderdeel staat niet meer in deze publicatie',
    lead: (name: string, publication: string, edition: number) =>
      `“${name}” stond hier in ${publication} tot en met editie\u00a0${edition}. In de nieuwste editie is het niet gevonden.`,
    more: 'Verder kijken',
    last: (edition: number) => `Zoals het in editie ${edition} stond`,
    publication: 'De publicatie zoals ze nu is',
    before: (name: string, edition: number) => `Tot en met editie ${edition} stond op dit adres “${name}”.`,
    movedTo: (name: string) => `Dat staat nu bij ${name}.`,
  },
  goneThread: {
    lists: { 'policy-field': 'Sporen', indicator: 'Indicatoren', commitment: 'Voornemens' },
    kinds: { 'policy-field': 'Spoor', indicator: 'Indicator', commitment: 'Voornemen' },
    spreadTitle: 'Dit is nu over meer sporen verdeeld',
    spread: (name: string, threads: number) =>
      `“${name}” had hier een eigen pagina. Wat daar stond, staat nu bij ${threads} andere sporen.`,
    endedTitle: 'Dit staat niet meer in de documenten',
    ended: (name: string) =>
      `“${name}” had hier een eigen pagina. In de nieuwste edities van de documenten is het niet meer gevonden.`,
    last: (publication: string, edition: number) =>
      `Zoals het het laatst is vastgelegd: ${publication}, editie ${edition}`,
    all: { 'policy-field': 'Alle sporen', indicator: 'Alle indicatoren', commitment: 'Alle voornemens' },
  },
};
