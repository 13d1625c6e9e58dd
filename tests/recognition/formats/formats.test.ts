import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading.ts';
import { readWhole } from '../read-whole.ts';

function read(file: string): Promise<Reading> {
  return readWhole(join(import.meta.dirname, 'pages', file));
}

/** What is stated of each indicator, on one line: role, year and number of its figures; what is open, with a question mark. */
function figuresOf({ chapters }: Reading): readonly string[] {
  return chapters.flatMap(({ indicators }) =>
    indicators.map(({ name, figures }) => {
      const said = figures.map(
        ({ role, year, value, unsettled }) =>
          `${role} ${year ?? '-'} ${value.type === 'number' ? value.number : value.type}${unsettled.length === 0 ? '' : '?'}`,
      );
      return `${name}: ${said.join(', ')}`;
    }),
  );
}

function placesOf({ publication, chapters }: Reading): readonly string[] {
  return [
    `${publication.kind} ${publication.year ?? '-'}`,
    ...chapters.map(({ code, title }) => `${code ?? '-'} ${title}`),
  ];
}

describe('an HTML page with superscripts', () => {
  it('has the square of a kilometre in a name, and marks of footnotes elsewhere', async () => {
    const reading = await read('t06-sup.html');
    expect(placesOf(reading)).toEqual(['annual-report 2023', '2 Wonen']);
    expect(figuresOf(reading)).toEqual([
      'Rapportcijfer buurt: achieved 2022 7.5, achieved 2023 7',
      'Woningen per km²: achieved 2022 250, achieved 2023 251',
    ]);
    const [grade, houses] = reading.chapters[0]?.indicators ?? [];
    expect(grade?.footnote).toBe('Bron: enquete.');
    expect(grade?.figures.map(({ footnote }) => footnote)).toEqual([null, 'Lagere respons.']);
    expect(houses?.footnote).toBeNull();
    expect(houses?.figures.map(({ footnote }) => footnote)).toEqual([null, 'Voorlopig cijfer.']);
  });
});

describe('a CSV file', () => {
  it('that names its separator in its first line has that line for no head', async () => {
    expect(figuresOf(await read('t07c-sep.csv'))).toEqual(['Aantal bezoekers: achieved 2022 1200, achieved 2023 1310']);
  });
});

describe('a table with spans', () => {
  it('under heads that are dates has the years of its own columns', async () => {
    const reading = await read('t09b-span.html');
    expect(placesOf(reading)).toEqual(['annual-report 2023', '1 Veiligheid']);
    expect(figuresOf(reading)).toEqual([
      'Winkeldiefstallen: achieved 2020 0.8, reference 2020 2.1, achieved 2021 1.0, reference 2021 2.0',
      'Geweldsmisdrijven: achieved 2020 2.8, reference 2020 5.2, achieved 2021 2.6, reference 2021 4.7',
    ]);
  });

  it('of a Word file names its rows after the indicator, not after the topic that is merged over them', async () => {
    const reading = await read('t09c-merge.docx');
    expect(placesOf(reading)).toEqual(['annual-report 2023', '2 Wonen']);
    expect(figuresOf(reading)).toEqual([
      'Inbraken: achieved 2021 54, achieved 2022 51, budgeted 2023 50',
      'Vernielingen: achieved 2021 120, achieved 2022 118, budgeted 2023 110',
      'Woningen: achieved 2021 5100, achieved 2022 5150, budgeted 2023 5200',
    ]);
  });
});

describe('a PDF file without tags', () => {
  it('with turned heads has them above the columns where they stand', async () => {
    const reading = await read('t12-rotated.pdf');
    expect(placesOf(reading)).toEqual(['annual-report 2023', '2 Wonen']);
    expect(figuresOf(reading)).toEqual([
      'Aantal inbraken: achieved 2022 54, budgeted 2023 50, achieved 2023 51',
      'Aantal vernielingen: achieved 2022 120, budgeted 2023 110, achieved 2023 118',
      'Aantal woningen: achieved 2022 5100, budgeted 2023 5200, achieved 2023 5150',
    ]);
  });

  it('in two columns is read one column after the other', async () => {
    const reading = await read('t14-twocol.pdf');
    expect(placesOf(reading)).toEqual(['budget 2024', '3 Verkeer']);
    const [chapter] = reading.chapters;
    expect(chapter?.passages.map(({ question, heading }) => [question, heading])).toEqual([
      ['achieve', 'Wat willen we bereiken?'],
      ['do', 'Wat gaan we daarvoor doen?'],
    ]);
    expect(chapter?.commitments.map(({ question, text }) => `${question}: ${text}`)).toEqual([
      'achieve: We willen veilige schoolroutes voor alle kinderen in de stad',
      'achieve: Het aantal ongevallen met letsel moet dalen van 40 naar 30',
      'do: We leggen twee fietsstraten aan',
      'do: We richten drie schoolzones in',
      'do: We plaatsen tien fietstellers',
    ]);
  });
});

describe('plain text and Markdown', () => {
  it('with a space as the mark of thousands has whole numbers', async () => {
    const reading = await read('t13b-space-indicator.txt');
    expect(placesOf(reading)).toEqual(['annual-report 2023', '2 Wonen']);
    expect(figuresOf(reading)).toEqual([
      'Aantal inwoners: achieved 2022 12345, achieved 2023 12501',
      'Aantal woningen: achieved 2022 5134, achieved 2023 5240',
    ]);
  });

  it('with a column of topics names its rows after the indicator', async () => {
    const reading = await read('t18-topic.md');
    expect(placesOf(reading)).toEqual(['annual-report 2023', '2 Wonen']);
    expect(figuresOf(reading)).toEqual([
      'Inbraken: achieved 2022 54, achieved 2023 51',
      'Vernielingen: achieved 2022 120, achieved 2023 118',
      'Aantal woningen: achieved 2022 5100, achieved 2023 5150',
    ]);
  });
});

describe('an Excel file', () => {
  it('whose cells have no references has them in the order in which they stand', async () => {
    const reading = await read('x-norefs.xlsx');
    expect(reading.publication).toMatchObject({ kind: 'budget', year: 2024 });
    expect(figuresOf(reading)).toEqual([
      'Aantal bezoekers: achieved 2022 1200, budgeted 2023 1250, budgeted 2024 1300',
      'Aandeel groen: achieved 2022 12.5, budgeted 2023 13, budgeted 2024 14.5',
    ]);
    expect(reading.chapters.flatMap(({ indicators }) => indicators.map(({ unit }) => unit))).toEqual(['aantal', '%']);
  });
});
