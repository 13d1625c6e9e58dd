import type { Layout } from '../layout/choices.data.ts';

/** Data: what is drawn in a table. */
const lines: Readonly<Record<Layout['paperLines'], string>> = {
  'below-cells': 'th, td { border-bottom: 0.5pt solid #999 }',
  'below-rows': 'table tr { border-bottom: 0.5pt solid #999 }',
  'below-heads': 'tr:has(th):not(:has(+ tr th)) { border-bottom: 1pt solid #000 }',
  'above-and-below':
    'table { border-top: 1pt solid #000; border-bottom: 1pt solid #000 } thead { border-bottom: 0.5pt solid #000 }',
  'between-columns':
    'th + th, td + td, td + th { border-left: 0.5pt solid #999 } thead { border-bottom: 0.5pt solid #999 }',
  grid: 'th, td { border: 0.75pt solid #777 }',
  boxes: 'table { border-collapse: separate; border-spacing: 1.5pt } th, td { border: 0.5pt solid #777 }',
  zebra: 'tr:nth-child(even) { background: #eaeaea }',
  none: '',
};

/** Data: how heads stand out. */
const heads: Readonly<Record<Layout['paperHeads'], string>> = {
  bold: 'th { font-weight: bold }',
  plain: 'th { font-weight: normal }',
  filled: 'th { background: #1f4e79; color: #fff }',
};

/** Data: how much room cells have. */
const room: Readonly<Record<Layout['paperRoom'], string>> = {
  wide: 'table { width: 100% } th, td { padding: 2pt 4pt }',
  tight: 'table { width: 100% } th, td { padding: 0.5pt 2pt }',
  airy: 'table { width: 100% } th, td { padding: 4pt 7pt }',
  'as-needed': 'th, td { padding: 2pt 5pt }',
  'narrow-names': 'table { width: 100% } th, td { padding: 2pt 4pt } th:first-child, td:first-child { width: 18% }',
};

/** Data: letters of the text and of tables, in points. */
const letters = {
  plain: { text: 10, table: 8.5, leading: 1.4, family: "'Liberation Sans', Arial, sans-serif" },
  small: { text: 8.5, table: 7, leading: 1.25, family: "'Liberation Sans Narrow', 'Liberation Sans', sans-serif" },
  large: { text: 11.5, table: 10, leading: 1.5, family: "'DejaVu Sans', sans-serif" },
  serif: { text: 10.5, table: 9.5, leading: 1.3, family: "'Liberation Serif', 'Times New Roman', serif" },
} as const;

const numbers: Readonly<Record<Layout['paperNumbers'], string>> = { left: 'left', right: 'right', centred: 'center' };

/** Data: running text in columns; what is wider stands over both. */
const text: Readonly<Record<Layout['paperText'], string>> = {
  'one-column': '',
  'two-columns': '.running { columns: 2; column-gap: 20pt }',
  'two-columns-with-headings': 'main { columns: 2; column-gap: 20pt } h1, h2, table { column-span: all }',
};

/** The size of the letters in tables, in points. */
export function tableSize({ paperLetter }: Layout): number {
  return letters[paperLetter].table;
}

/** The style sheet of a house on paper. */
export function stylePaper(layout: Layout): string {
  const { text: size, table, leading, family } = letters[layout.paperLetter];
  return `
@page { size: A4${layout.paperSheet === 'landscape' ? ' landscape' : ''}; margin: 22mm 18mm }
body { font: ${size}pt/${leading} ${family} }
h1 { font-size: 2em } h2 { font-size: 1.6em } h3 { font-size: 1.3em } h4 { font-size: 1.15em } h5, h6 { font-size: 1.05em }
table { border-collapse: collapse; font-size: ${table}pt; margin: 8pt 0 }
th, td { text-align: left; vertical-align: ${layout.paperHeight} }
td.number, th.number { text-align: ${numbers[layout.paperNumbers]} }
thead { display: ${layout.paperTurns === 'heads-again' ? 'table-header-group' : 'table-row-group'} }
nav { display: none } .turn { break-after: page }
.groen { color: #2e8b57 } .oranje { color: #e69500 } .rood { color: #c0392b }
${lines[layout.paperLines]}
${heads[layout.paperHeads]}
${room[layout.paperRoom]}
${text[layout.paperText]}`;
}
