import { buildTestZip } from '../../src/reading/archive/test-zip.fixture.ts';

/** A piece of a document, whatever the format that carries it. */
type Piece =
  | { readonly kind: 'heading' | 'paragraph' | 'item' | 'line'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

export type HeavyText = {
  readonly name: string;
  /** The piece at a place; what it holds differs by place where that is the point. */
  readonly piece: (at: number) => readonly Piece[];
};

const question = 'Wat gaan we hiervoor doen?';
const syllables = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'ra', 'si', 'te', 'vo', 'wa', 'ze'];
/** A word of its own for each number, of letters alone. */
function word(at: number): string {
  let rest = at + 144;
  let made = '';
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) made += syllables[rest % syllables.length];
  return made;
}
const heading = (text: string): Piece => ({ kind: 'heading', text });
const paragraph = (text: string): Piece => ({ kind: 'paragraph', text });
const item = (text: string): Piece => ({ kind: 'item', text });
const line = (text: string): Piece => ({ kind: 'line', text });
const row = (...cells: readonly string[]): Piece => ({ kind: 'row', cells });
const sentence = (at: number) => `Wij maken ${word(at)} met ${word(at * 7)} in ${word(at * 13)}`;

/** Documents of one thing over and over, each of any size: what a hostile person, or a broken export, sends. */
export const heavyTexts: readonly HeavyText[] = [
  { name: 'een-regel', piece: (at) => [line(`${word(at)} `)] },
  { name: 'een-woord', piece: () => [line('Wij bouwen huizen. ')] },
  { name: 'een-teken', piece: () => [line('aaaaaaaa')] },
  { name: 'woorden', piece: (at) => [paragraph(`${sentence(at)}.`)] },
  { name: 'herhaald', piece: () => [paragraph('Wij bouwen meer huizen in de stad.')] },
  { name: 'koppen', piece: (at) => [heading(`Onderwerp ${word(at)}`)] },
  { name: 'genummerde-koppen', piece: (at) => [heading(`${1 + (at % 9)}.${at} Onderwerp ${word(at)}`)] },
  {
    name: 'hoofdstukken',
    piece: (at) => [heading(`2.${at} ${word(at)}`), heading(question), item(`${sentence(at)}.`)],
  },
  {
    name: 'gelijke-hoofdstukken',
    piece: (at) => [heading(`2.${at} Wonen`), heading(question), item('Wij bouwen meer huizen in de stad.')],
  },
  { name: 'vragen', piece: () => [heading(question), paragraph('Dit doen we.')] },
  { name: 'vraagregels', piece: () => [paragraph('Wat willen we bereiken?')] },
  { name: 'vraagzin', piece: () => [line('Wat willen we bereiken? Wat gaan we doen? Wat mag het kosten? ')] },
  { name: 'voornemens', piece: (at) => [...(at === 0 ? [heading(question)] : []), item(`${sentence(at)}.`)] },
  {
    name: 'gelijke-voornemens',
    piece: (at) => [...(at === 0 ? [heading(question)] : []), item(`Wij bouwen ${at} huizen in de stad.`)],
  },
  { name: 'punten', piece: (at) => [item(word(at))] },
  { name: 'korte-punten', piece: () => [item('a')] },
  { name: 'rijen', piece: (at) => [...headRow(at), row(`Aantal ${word(at)}`, String(at), `> ${at % 90}`, '12,5%')] },
  { name: 'gelijke-rijen', piece: (at) => [...headRow(at), row('Aantal bezoekers', '10', '> 20', '30')] },
  { name: 'bedragen', piece: (at) => [...moneyRow(at), row(word(at), `${at}.123`, `${at}.456`, `-${at}`)] },
  {
    name: 'tabellen',
    piece: (at) => [
      heading(`2.${at} ${word(at)}`),
      row('Indicator', 'Behaald 2016', 'Beoogd 2018'),
      row(word(at), '1', '2'),
    ],
  },
  { name: 'tabelregels', piece: (at) => [line(`${word(at)}   ${at}   > ${at % 90}   12,5%\n`)] },
  { name: 'streepregels', piece: (at) => [line(`${word(at)} | ${at} | ${at * 2} | n.b.\n`)] },
  { name: 'cijfers', piece: (at) => [line(`${at * 7919} `)] },
  { name: 'cijferregels', piece: (at) => [line(`${(at * 7919) % 10_000},${at % 10}\n`)] },
  { name: 'jaren', piece: (at) => [line(`Behaald ${2000 + (at % 30)}\n`)] },
  { name: 'noten', piece: (at) => [line(`${(at % 99) + 1} ) Noot bij ${word(at)} en *${at}\n`)] },
  { name: 'sterren', piece: () => [line('* ** *** 1) [1] ¹ ² ³ ')] },
  { name: 'verwijzingen', piece: (at) => [paragraph(`Zie verder ${1 + (at % 9)}.${at % 99}.1 en programma ${at}.`)] },
  { name: 'accenten', piece: () => [line('a\u0301\u0323')] },
  { name: 'accentwoorden', piece: (at) => [line(`${word(at).replaceAll('e', 'é').replaceAll('o', 'ö')} `)] },
  { name: 'emoji', piece: () => [line('👩‍👩‍👧‍👦🏳️‍🌈 ')] },
  { name: 'samenstelling', piece: (at) => [line(word(at))] },
  { name: 'korte-regels', piece: (at) => [line(`${word(at)}\n`)] },
  { name: 'lege-regels', piece: () => [line('a\n\n\n\n')] },
  { name: 'wit', piece: () => [line('                                                          \t')] },
  { name: 'leestekens', piece: () => [line('. ; : ! ? , - – “ ” ( ) ')] },
  { name: 'puntjes', piece: (at) => [line(`Onderwerp ${word(at)} ........................ ${at % 999}\n`)] },
  { name: 'dubbelepunten', piece: (at) => [line(`${word(at)}: ${word(at * 3)}: ${at}; `)] },
  { name: 'grenzen', piece: () => [line('> < >= ≤ > 2 < 3 ≥ 4 ')] },
];

function headRow(at: number): readonly Piece[] {
  return at === 0 ? [row('Indicator', 'Behaald 2016', 'Beoogd 2018', 'Begroting 2019')] : [];
}

function moneyRow(at: number): readonly Piece[] {
  return at === 0 ? [row('Bedragen x € 1.000', 'Rekening 2016', 'Begroting 2018', 'Saldo 2018')] : [];
}

export const heavyFormats = ['txt', 'html', 'docx'] as const;
export type HeavyFormat = (typeof heavyFormats)[number];

/** A document of a kind, of about so many bytes: of a DOCX so many of the text in it. */
export function makeHeavyText({ piece }: HeavyText, format: HeavyFormat, bytes: number): Uint8Array {
  const parts: string[] = [];
  let size = 0;
  let before: Piece['kind'] | null = null;
  const add = (text: string) => {
    parts.push(text);
    size += Buffer.byteLength(text);
  };
  const { start, end, print, between } = printers[format];
  add(start);
  for (let at = 0; size < bytes; at += 1) {
    for (const one of piece(at)) {
      add(between(before, one.kind) + print(one));
      before = one.kind;
    }
  }
  add(between(before, null) + end);
  const text = parts.join('');
  return format === 'docx' ? packDocx(text) : Buffer.from(text);
}

type Printer = {
  readonly start: string;
  readonly end: string;
  readonly print: (piece: Piece) => string;
  /** What stands where one kind of piece follows another. */
  readonly between: (before: Piece['kind'] | null, after: Piece['kind'] | null) => string;
};

function wrapRuns(tags: Partial<Record<Piece['kind'], readonly [open: string, close: string]>>): Printer['between'] {
  return (before, after) => {
    if (before === after) return '';
    return `${(before && tags[before]?.[1]) ?? ''}${(after && tags[after]?.[0]) ?? ''}`;
  };
}

const asXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const wordParagraph = (text: string, style = '') =>
  `<w:p>${style}<w:r><w:t xml:space="preserve">${asXml(text)}</w:t></w:r></w:p>`;

const printers: Readonly<Record<HeavyFormat, Printer>> = {
  txt: {
    start: '',
    end: '\n',
    print: (piece) => {
      if (piece.kind === 'row') return `${piece.cells.join(' | ')}\n`;
      if (piece.kind === 'line') return piece.text;
      return piece.kind === 'item' ? `- ${piece.text}\n` : `${piece.text}\n\n`;
    },
    between: (before, after) => (before !== null && before !== after ? '\n' : ''),
  },
  html: {
    start: '<!doctype html><title>Begroting</title>',
    end: '',
    print: (piece) => {
      if (piece.kind === 'row') return `<tr>${piece.cells.map((cell) => `<td>${asXml(cell)}`).join('')}\n`;
      if (piece.kind === 'line') return asXml(piece.text).replaceAll('\n', '<br>');
      const tag = { heading: 'h2', paragraph: 'p', item: 'li' }[piece.kind];
      return `<${tag}>${asXml(piece.text)}</${tag}>`;
    },
    between: wrapRuns({ row: ['<table>', '</table>'], item: ['<ul>', '</ul>'], line: ['<p>', '</p>'] }),
  },
  docx: {
    start: '',
    end: '',
    print: (piece) => {
      if (piece.kind === 'row')
        return `<w:tr>${piece.cells.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`;
      if (piece.kind === 'line')
        return piece.text.endsWith('\n')
          ? `<w:t>${asXml(piece.text)}</w:t><w:br/>`
          : `<w:t xml:space="preserve">${asXml(piece.text)}</w:t>`;
      if (piece.kind === 'heading') return wordParagraph(piece.text, '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>');
      if (piece.kind === 'item')
        return wordParagraph(piece.text, '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>');
      return wordParagraph(piece.text);
    },
    between: wrapRuns({ row: ['<w:tbl>', '</w:tbl>'], line: ['<w:p><w:r>', '</w:r></w:p>'] }),
  },
};

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function packDocx(body: string): Uint8Array {
  const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target]) => `<Relationship Id="${type}" Type="${relation}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
  return buildTestZip([
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    },
    { name: '_rels/.rels', content: relations([['officeDocument', 'word/document.xml']]) },
    {
      name: 'word/_rels/document.xml.rels',
      content: relations([
        ['styles', 'styles.xml'],
        ['numbering', 'numbering.xml'],
      ]),
    },
    {
      name: 'word/styles.xml',
      content: `<w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    },
    {
      name: 'word/numbering.xml',
      content: `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    },
    { name: 'word/document.xml', content: `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>` },
  ]);
}
