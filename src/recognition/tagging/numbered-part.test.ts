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

describe('the parts of a chapter that are numbered', () => {
  const asked = '8. Wegen\n\n1. Wat willen we bereiken?\n\nWij willen brede wegen.\n\n';

  test('go on counting where its questions began', () => {
    expect(chaptersOf(`${asked}3. Indicatoren\n\nDe cijfers komen uit een meting van de drukte.\n`)).toEqual([
      ['programme', '8', 'Wegen', 'achieve other'],
    ]);
    expect(read(`${asked}3. Indicatoren\n\nDe cijfers komen uit een meting.\n`).chapters[0]?.commitments).toHaveLength(
      1,
    );
  });

  test('a numbered goal stays a goal', () => {
    const goals = `${asked}2. Veilige bruggen\n\nWij willen dat bruggen veilig zijn.\n`;
    expect(chaptersOf(goals)).toEqual([['programme', '8', 'Wegen', 'achieve']]);
  });
});

describe('a heading of the indicators of a chapter', () => {
  const part = (heading: string) => `${heading}\n\nDe cijfers komen uit een meting van de drukte.\n\n`;

  test('opens that chapter', () => {
    const page = `${part('Prestatie-indicatoren 1.1 Brede wegen')}${part('Prestatie-indicatoren 1.2 Veilige bruggen')}`;
    expect(chaptersOf(page)).toEqual([
      ['subprogramme', '1.1', 'Brede wegen', 'intro'],
      ['subprogramme', '1.2', 'Veilige bruggen', 'intro'],
    ]);
    expect(chaptersOf(part('Beleidsindicatoren programma 3 Wonen'))).toEqual([['programme', '3', 'Wonen', 'intro']]);
  });

  test('within that chapter it is a passage', () => {
    const page = `2.1 Brede wegen\n\nWat willen we bereiken?\n\nWij willen rust.\n\n${part('Prestatie-indicatoren 2.1 Wegen')}`;
    expect(chaptersOf(page)).toEqual([['subprogramme', '2.1', 'Brede wegen', 'achieve other']]);
  });

  test('a count behind the word is no code', () => {
    expect(chaptersOf(part('Prestatie-indicatoren 12 stuks'))[0]?.[1]).toBeNull();
  });
});

describe('the title of a page above several chapters', () => {
  const programme = (code: number) => `Programma ${code}\n\nDe cijfers komen uit een meting van de drukte.\n\n`;

  test('is a chapter too', () => {
    expect(chaptersOf(`Beleidsindicatoren\n\n${programme(1)}${programme(2)}`, 'bijlagen/beleidsindicatoren')).toEqual([
      ['other', null, 'Beleidsindicatoren', ''],
      ['programme', '1', 'Programma 1', 'intro'],
      ['programme', '2', 'Programma 2', 'intro'],
    ]);
    const appendix = `Bijlage cijfers en kosten\n\n${programme(1)}${programme(2)}`;
    expect(chaptersOf(appendix, 'bijlage-cijfers-en-kosten')[0]).toEqual([
      'other',
      null,
      'Bijlage cijfers en kosten',
      '',
    ]);
  });

  test('above one it is not', () => {
    expect(chaptersOf(`Beleidsindicatoren\n\n${programme(1)}`, 'bijlagen/beleidsindicatoren')).toHaveLength(1);
  });
});

test('a code with another word of level in a line of the page says the level, a sentence does not', () => {
  const page = (line: string) => `Programma 2: Wegen\n\n2.1 Bruggen\n\nDe bruggen zijn oud.\n\n${line}\n`;
  const levelOf = (line: string) => read(page(line)).chapters.find(({ code }) => code === '2.1')?.level;
  expect(levelOf('Beleidsveld 2.1 lasten bekijken')).toBe('policy-field');
  expect(levelOf('Beleidsveld 2.2 lasten bekijken')).toBe('subprogramme');
  expect(levelOf('Het beleidsveld 2.1 is vorig jaar met een ander veld samengevoegd tot dit onderdeel.')).toBe(
    'subprogramme',
  );
});

test('a shelf above a programme is told in a note, where it says more than the level', () => {
  const notesOf = (shelf: string) =>
    read(
      `Begroting 2023\n\n${shelf}\n\n4. Wegen\n\n4. Wegen\n\nOmschrijving\n\nWegen zijn er voor iedereen.\n`,
    ).notes.map(({ text }) => text);
  expect(notesOf('Programmaplan')).toEqual(['Programmaplan']);
  expect(notesOf("Programma's")).toEqual([]);
});

test('the name of the site and the button that fetches the file are no chapter', () => {
  const page = (line: string) => chaptersOf(`Begroting 2021\n${line}\n\n7 Wegen\n\nWegen zijn er voor iedereen.\n`);
  for (const line of ['portal', 'PCPortal', 'DOWNLOAD DE BEGROTING ALS PDF-BESTAND\n381 kb'])
    expect(page(line)).toEqual([['programme', '7', 'Wegen', 'intro']]);
  const { chapters } = read('7 Wegen\n\nHet portaal van de kerk staat aan de weg.\n');
  expect(chapters[0]?.passages).toHaveLength(1);
});
