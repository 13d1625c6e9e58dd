/** Documents that repeat one thing, and how often; work that grows with the square of it takes minutes at the sizes that are let in. */
export type GrowthCase = readonly [name: string, what: string, times: number, make: (times: number) => string];

const many = (times: number, piece: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => piece(index)).join('');
const letters = (index: number) => index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}`).join('')}</tr>`;
const table = (rows: string) => `<table>${row('Indicator', 'Behaald 2016', 'Beoogd 2018')}${rows}</table>`;

export const growthCases: readonly GrowthCase[] = [
  // many of one kind
  [
    'koppen.html',
    'headings',
    3_000,
    (times) => many(times, (index) => `<h2>Onderwerp ${index}</h2><p>Tekst ${index} hier.</p>`),
  ],
  [
    'nummers.txt',
    'chapter lines of which none comes back',
    4_000,
    (times) => many(times, (index) => `${1 + (index % 9)}.${1 + (index % 80)} Onderwerp ${letters(index)}\n\n`),
  ],
  [
    'boven.txt',
    'programmes at the head of a document',
    2_000,
    (times) =>
      `${many(times, (index) => `Programma ${1 + (index % 99)}: Naam ${letters(index)}\n\n`)}Wat willen we bereiken?\n\nTekst.\n\n${many(times, (index) => `2.${index % 99}.1 Naam ${letters(index)}\n\nTekst.\n\n`)}`,
  ],
  ['vragen.txt', 'questions', 4_000, (times) => 'Wat gaan we doen?\n\nDit doen we.\n\n'.repeat(times)],
  ['streepjes.txt', 'bullets', 70_000, (times) => `Wat gaan we doen?\n\n${'- wij doen iets\n'.repeat(times)}`],
  ['genummerd.txt', 'items that all have number 1', 10_000, (times) => '1. wij doen iets\n'.repeat(times)],
  ['alineas.txt', 'short paragraphs', 40_000, (times) => many(times, (index) => `Alinea ${index} is kort.\n\n`)],
  ['tabellen.html', 'tables', 1_000, (times) => many(times, (index) => table(row(`Naam ${index}`, '1', '2')))],
  [
    'rijen.html',
    'rows',
    6_000,
    (times) => table(many(times, (index) => row(`Naam ${index}`, `${index}`, `> ${index}`))),
  ],
  [
    'kolommen.html',
    'columns of one role and no year',
    12_000,
    (times) =>
      `<table>${row('Indicator', ...Array<string>(times).fill('Streefwaarde'))}${row('Bezoekers', ...Array<string>(times).fill('12'))}</table>`,
  ],
  [
    'plat.txt',
    'rows of a flattened table',
    6_000,
    (times) =>
      `Prestatie-indicatoren\nBehaald 2016\nBeoogd 2018\n${many(times, (index) => `Aantal ${index} bezoekers\n${index}\n> ${index}\n`)}`,
  ],
  [
    'koppenrij.txt',
    'heads of a table of which the first row is the next heads',
    2_000,
    (times) => `Behaald\n 2017\n\nBeoogd\n\n201-indicatoren\n\n`.repeat(times),
  ],
  ['noten.txt', 'footnotes', 15_000, (times) => `a | b\nx | 1*\n${'* noot hier\n'.repeat(times)}`],
  [
    'verwijzingen.txt',
    'references',
    5_000,
    (times) => many(times, (index) => `Zie verder ${1 + (index % 9)}.${1 + (index % 99)}.1.\n\n`),
  ],
  [
    'inhoud.txt',
    'lines of contents',
    5_000,
    (times) =>
      `Inhoudsopgave\n${many(times, (index) => `${1 + (index % 20)}.${index % 90} Onderwerp ${index} ........ ${index % 999}\n`)}`,
  ],
  ['links.html', 'links in one paragraph', 50_000, (times) => `<p>${'<a href="/x">woord</a> '.repeat(times)}`],
  [
    'romp.html',
    'body tags with an attribute of their own',
    16_000,
    (times) => many(times, (index) => `<body a${index}=1>`),
  ],
  ['citaat.md', 'lines that go on a quote', 30_000, (times) => '> a\nb\n'.repeat(times)],
  // one that is long
  ['punten.txt', 'full stops', 60_000, (times) => '.'.repeat(times)],
  ['puntenkop.html', 'full stops in a heading', 40_000, (times) => `<h1>${'. '.repeat(times)}</h1><p>Tekst.`],
  ['woord.txt', 'letters of one word', 300_000, (times) => 'a'.repeat(times)],
  ['cijfers.txt', 'digits of one number', 300_000, (times) => '1'.repeat(times)],
  ['wit.txt', 'spaces', 300_000, (times) => `a${' '.repeat(times)}b`],
  ['tekens.txt', 'accents on one letter', 80_000, (times) => `a${'\u0301\u0323'.repeat(times)}`],
  ['aanhaling.csv', 'rows behind a quote that never closes', 30_000, (times) => `a;"b\n${'x;y\n'.repeat(times)}`],
  // one that is repeated by the table that it stands in
  [
    'overspannen.html',
    'words in a cell that covers a table',
    1_500,
    (times) =>
      `<table>${row('a', 'b').repeat(3)}<tr><td colspan=1000 rowspan=40>${'Woord '.repeat(times)}<td>x</tr>${row('1', '2').repeat(39)}</table>`,
  ],
];
