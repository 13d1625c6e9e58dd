import { describe, expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const read = (text: string, page: string | null = null) =>
  recognise({ ...textDocument(text), address: page && `https://kersbeek.begroting-2021.nl/${page}` });
const chaptersOf = (text: string, page: string | null = null) =>
  read(text, page).chapters.map(({ code, title, level, passages }) => [
    level,
    code,
    title,
    passages.map(({ question }) => question).join(' '),
  ]);
const aim = 'Wij willen een rustige buurt met veel groen.';

describe('a line that says again where we are', () => {
  test('opens no chapter where it has only the code', () => {
    const text = `Programma 4 Buurt\n\nWat willen we bereiken?\n\nProgramma 4\n\n${aim}\n`;
    expect(chaptersOf(text)).toEqual([['programme', '4', 'Buurt', 'achieve']]);
  });

  test('opens one where the code is of another', () => {
    const text = `Programma 4 Buurt\n\nWat willen we bereiken?\n\n${aim}\n\nProgramma 5\n\nWat willen we bereiken?\n\n${aim}\n`;
    expect(chaptersOf(text).map(([, code]) => code)).toEqual(['4', '5']);
  });
});

describe('a line between two of the same question', () => {
  const actions = 'Wat gaan we doen?\n\nGrote werken aan de dijk\n\nWat gaan we doen?\n\n• Bomen planten\n';

  test('names a group of actions where the chapter asked first what is wanted', () => {
    expect(chaptersOf(`4.1 Buurt\n\nWat willen we bereiken?\n\n${aim}\n\n${actions}`)).toEqual([
      ['subprogramme', '4.1', 'Buurt', 'achieve do do'],
    ]);
  });

  test('opens a chapter where the chapters begin with that question', () => {
    expect(chaptersOf(`4.1 Buurt\n\n${actions}`)).toHaveLength(2);
  });
});

describe('the title of a page', () => {
  test('is the line with the code where the address has it, and a vision below it says what is wanted', () => {
    const text = `Programma 7. Buurt en groen\n\nProgrammavisie\n\n${aim}\n\nBomen\nDe bomen in het dorp zijn oud en hoog.\n`;
    const [chapter, ...others] = read(text, 'programma/programma-7-buurt-en-groen').chapters;
    expect(others).toEqual([]);
    expect([chapter?.level, chapter?.code, chapter?.title]).toEqual(['programme', '7', 'Buurt en groen']);
    expect(chapter?.passages.map(({ question }) => question)).toEqual(['achieve', 'other']);
    expect(chapter?.commitments.map((one) => one.text)).toEqual([aim.slice(0, -1)]);
  });

  test('is the line below it where the address has that', () => {
    const text = 'Programma 7. Buurt en groen\n\nOnderhoud\n\nDe bomen in het dorp zijn oud en hoog.\n';
    expect(chaptersOf(text, 'p12/onderhoud').map(([, , title]) => title)).toEqual(['Onderhoud']);
  });

  test('is the last of the lines that stand on a shelf with a year, where the address has it', () => {
    const text =
      'PROGRAMMA’S 2021\n\nBuurt\n\nKaders\n\nVastgestelde plannen\n\nHet bomenplan geldt tot in de herfst.\n';
    expect(chaptersOf(text, 'p12/kaders').map(([, , title]) => title)).toEqual(['Kaders']);
    expect(chaptersOf('PROGRAMMA’S 2021\n\nBuurt\n\nHet is er stil.\n').map(([, , title]) => title)).toEqual(['Buurt']);
  });

  test('is that of the address where the text begins with a kind of indicators', () => {
    const text = 'Lokale indicatoren\n\n• Het aantal bomen groeit tot in 2025.\n';
    expect(chaptersOf(text, 'programmaplan/programma-groen/beleidsindicatoren')[0]?.[2]).toBe('Beleidsindicatoren');
    expect(chaptersOf(text)[0]?.[2]).toBe('Lokale indicatoren');
  });
});

describe('a number above a text', () => {
  test('names an indicator where the text says what is counted and of what', () => {
    const text =
      'Indicatoren\n\n12. Lege huizen\nHet aantal huizen dat leeg staat, per 1.000 huishoudens.\n\n13. Stille straten\nHet percentage van het totaal aan straten zonder autoverkeer.\n';
    expect(chaptersOf(text)).toHaveLength(1);
  });

  test('is that of a chapter where the text tells something', () => {
    const text =
      '12. Lege huizen\n\nHet aantal lege huizen nam af.\n\n13. Stille straten\n\nEr rijden minder auto’s.\n';
    expect(chaptersOf(text).map(([, code]) => code)).toEqual(['12', '13']);
  });
});

describe('the level of a chapter without a number', () => {
  test('is programme where policy fields stand below it', () => {
    expect(
      chaptersOf(`Buurt en groen\n\nHoofddoelstelling\n\n${aim}\n\nBeleidsvelden\n\nBomen en bloemen.\n`)[0]?.[0],
    ).toBe('programme');
    expect(chaptersOf(`Buurt en groen\n\nHoofddoelstelling\n\n${aim}\n\nPerken\n\nBomen en bloemen.\n`)[0]?.[0]).toBe(
      'other',
    );
  });

  test('is paragraph where it works one out', () => {
    expect(chaptersOf(`Uitwerking paragraaf grondbeleid\n\nDe grond is duur.\n`)[0]?.[0]).toBe('paragraph');
    expect(chaptersOf(`Uitwerking bomenbeleid\n\nDe grond is duur.\n`)[0]?.[0]).toBe('other');
  });
});

test('the heads of columns behind the word programme are no programme, a name of one is', () => {
  const titles = (line: string) =>
    chaptersOf(`Bijlage 2: Restanten\n\n${line}\n\nDe lijst volgt nog.\n`).map(([, , title]) => title);
  expect(titles('Programma Omschrijving Bedrag Toelichting').join()).not.toContain('Omschrijving');
  expect(titles('Programma Lasten onder controle')).toContain('Lasten onder controle');
});

describe('the W-questions', () => {
  test('are explained and not asked where they are announced for every programme', () => {
    const guide = `De programma’s\n\nPer programma worden drie vragen beantwoord:\n\nWat willen we bereiken?\n\nHier staat wat wij willen.\n`;
    expect(chaptersOf(guide)[0]?.[3]).toBe('intro other');
    expect(read(guide).chapters[0]?.commitments).toEqual([]);
    const own = `Buurt\n\nWij beantwoorden hier drie vragen:\n\nWat willen we bereiken?\n\n${aim}\n`;
    expect(chaptersOf(own)[0]?.[3]).toBe('other achieve');
  });

  test('on one line are a list of them, one with its answer is asked', () => {
    expect(chaptersOf('4.1 Buurt\n\nWat willen we bereiken? Wat gaan we doen? En wat mag het kosten?\n')[0]?.[3]).toBe(
      'intro',
    );
    expect(chaptersOf(`4.1 Buurt\n\nWat willen we bereiken? ${aim}\n`)[0]?.[3]).toBe('achieve');
  });

  test('may ask what was done so far', () => {
    expect(chaptersOf('4.1 Buurt\n\nWat hebben we tot dusver bereikt\n\nDe dijk is stiller.\n')[0]?.[3]).toBe('done');
  });
});
