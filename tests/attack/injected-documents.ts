import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Printer } from '../makers/write/pdf.ts';
import type { Scale } from './attack.ts';
import { writeInjectedOffice } from './injected-office.ts';
import { formulas, probes } from './probes.data.ts';
import { root } from './program.ts';

/** The name of a municipality that is an attack itself, and what an actor of it is called. */
export const organisation = 'Havermonde "><xssprobe onload=alert(1)> {{1337*7331}}';

const books: Readonly<Record<Scale, readonly string[]>> = {
  short: ['coalitieakkoord-2022-2026', 'begroting-2022', 'jaarverslag-2022'],
  whole: [
    ...['coalitieakkoord-2022-2026', 'begroting-2022', 'jaarverslag-2022'],
    ...['begroting-2023', 'jaarverslag-2023', 'voortgangsrapportage-2022'],
  ],
};
/** In short only the first programmes. */
const shortLength = 15_000;

/** What one command imports. */
export type InjectedImport = { readonly paths: readonly string[]; readonly parameters: readonly string[] };

/** The same text gets the same probe in each document, or nothing of it would be followed through the years. */
function probeFor(text: string, among: readonly string[]): string {
  const [first = 0] = createHash('sha256').update(text.replaceAll(/\d/g, '')).digest();
  return among[first % among.length] ?? '';
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What structure hangs on stays as it is: a question, a head that names a year, a value. */
function isStructure(text: string): boolean {
  return /\?$|\b20\d\d\b|^[\d.,%€ >-]+$|^(?:Lasten|Baten|Saldo|Totaal)$|^\s*$/.test(text.trim());
}

/** A book of the invented municipality with an attack in each of its texts: title, headings, paragraphs, items and cells. */
function inject(html: string): string {
  const [head = '', body = ''] = html.split('<main>', 2);
  let cells = 0;
  const attacked = body.replaceAll(/>([^<>]+)</g, (whole, text: string) =>
    isStructure(text) ? whole : `>${text}${escapeMarkup(` ${probeFor(text, probes)}`)}<`,
  );
  // Some values become formulas: each seventh cell that holds a number.
  const withFormulas = attacked.replaceAll(/<td>([^<]*)<\/td>/g, (whole) => {
    cells += 1;
    return cells % 7 === 0 ? `<td>${escapeMarkup(probeFor(`${cells}`, formulas))}</td>` : whole;
  });
  const canonical = '<link rel="canonical" href="javascript:alert(1)//https://evil.example/">';
  return `${head.replace('</head>', `${canonical}</head>`).replace('</title>', ` ${escapeMarkup(probes[5] ?? '')}</title>`)}<main>${withFormulas}`;
}

const indicators = `Programma 9 Proef <xssprobe>

9.1 ${probes[1]}

Wat willen we bereiken?

- Wij willen ${probes[0]} in 2022.
- ${formulas[0]}

Prestatie-indicatoren | Behaald 2020 | Beoogd 2022
=HYPERLINK("https://evil.example") | 1 | > 2
@SUM(1+1) ${probes[2]} | -1+1 | =1+1

Zie verder 1.1 en https://evil.example/?<xssprobe>. Het origineel staat op javascript:alert(1).
`;

/**
 * Writes documents that attack through every text of them, and through the names of their files: pages, text, a table, texts of a word
 * processor, workbooks, and paper where there is a printer.
 */
export async function writeInjectedDocuments(
  folder: string,
  scale: Scale,
  printer: Printer | null,
): Promise<readonly InjectedImport[]> {
  const asNamed = (name: string, ending: string) => join(folder, `${name} "><xssprobe onload=alert(1)>=1+1.${ending}`);
  // These say themselves what they are.
  const paths = books[scale].map((name) => {
    const html = readFileSync(join(root, 'examples', 'havermonde', `${name}.html`), 'utf8');
    const path = asNamed(name, 'html');
    writeFileSync(path, inject(scale === 'short' ? html.slice(0, shortLength) : html));
    return path;
  });
  for (const { name, ending, bytes } of await writeInjectedOffice(printer)) {
    const path = asNamed(name, ending);
    writeFileSync(path, bytes);
    paths.push(path);
  }
  mkdirSync(join(folder, '=cmd|x <xssprobe>'));
  const text = join(folder, '=cmd|x <xssprobe>', '\u202Elmth.exe \u001b[31m\n=1+1.txt');
  writeFileSync(text, indicators);
  const csv = join(folder, '@SUM(1).csv');
  writeFileSync(
    csv,
    `Indicator;Behaald 2020;Beoogd 2022\n${[...probes, ...formulas].map((probe) => `"${probe.replaceAll('"', '""')}";1;"> 2"\n`).join('')}`,
  );
  return [
    { paths, parameters: ['--organisation', organisation] },
    { paths: [text, csv], parameters: ['--kind', 'other', '--year', '2022', '--organisation', organisation] },
  ];
}
