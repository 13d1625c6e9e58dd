import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import writeXlsx from 'write-excel-file/node';

const table = (rows: readonly (readonly string[])[]) =>
  new Table({
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  });
const heading = (level: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string) =>
  new Paragraph({ heading: level, text });
const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });

/** A budget for 2026 as Word keeps it. @param year of its title */
export async function budgetDocx(year = 2026): Promise<Uint8Array<ArrayBuffer>> {
  const children = [
    heading(HeadingLevel.HEADING_1, 'Programma 1 Wonen en ruimte'),
    new Paragraph('De stad groeit, en dat vraagt om ruimte.'),
    heading(HeadingLevel.HEADING_2, '1.1 Wonen'),
    heading(HeadingLevel.HEADING_3, 'Wat willen we bereiken?'),
    bullet('Iedereen in Havermonde vindt een huis dat past.'),
    table([
      ['Indicator', 'Behaald 2024', 'Beoogd 2026'],
      ['Opgeleverde woningen', '391', '≥ 430'],
    ]),
    heading(HeadingLevel.HEADING_3, 'Wat gaan we hiervoor doen?'),
    bullet('We bouwen tweehonderd woningen bij het station.'),
    bullet('We maken het splitsen van huizen eenvoudig.'),
    heading(HeadingLevel.HEADING_3, 'Wat mag het kosten?'),
    table([
      ['Bedragen x € 1.000', 'Begroting 2026'],
      ['Lasten', '4.385'],
      ['Baten', '1.120'],
    ]),
  ];
  const document = new Document({ title: `Begroting ${year}`, sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** An annual report over 2025 as a page of a site. */
export const reportHtml = `<!doctype html><html lang="nl"><title>Jaarverslag 2025</title><h1>Jaarverslag 2025</h1>
<h2>Programma 1 Wonen en ruimte</h2><p>Het was een goed jaar.</p>
<h3>1.1 Wonen</h3><h4>Wat wilden we bereiken?</h4>
<table><tr><th>Indicator</th><th>Beoogd 2025</th><th>Behaald 2025</th></tr>
<tr><td>Opgeleverde woningen</td><td>≥ 420</td><td>402</td></tr></table>
<h4>Wat hebben we hiervoor gedaan?</h4><ul><li>We hebben een loket geopend voor wie zijn huis wil splitsen.</li></ul>
<h4>Wat heeft het gekost?</h4>
<table><tr><th>Bedragen x € 1.000</th><th>Begroting 2025</th><th>Rekening 2025</th></tr>
<tr><td>Lasten</td><td>4.100</td><td>4.385</td></tr></table></html>`;

/** A spring memorandum for 2026 as a sheet. */
export async function memorandumXlsx(): Promise<Uint8Array<ArrayBuffer>> {
  const rows = [
    ['Indicator', 'Behaald 2024', 'Beoogd 2026'],
    ['Opgeleverde woningen', '391', '430'],
    ['Bomen geplant', '120', '150'],
  ];
  return new Uint8Array(await writeXlsx(rows.map((row) => row.map((value) => ({ value })))).toBuffer());
}

/** A budget of which one commitment may go on from one of the budget of Havermonde for 2025, and nobody can be sure. */
export function unsureHtml(year: number): string {
  return `<title>Begroting ${year} Havermonde</title><h1>Begroting ${year}</h1><h2>Programma 2 Groeiende stad</h2>
    <h3>2.3 Openbare ruimte en groen</h3><h4>Wat gaan we hiervoor doen?</h4>
    <ul><li>We zaaien bloemen in gazons en maaien minder.</li><li>Iets heel anders komt erbij.</li></ul>`;
}
