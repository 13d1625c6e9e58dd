import { describe, expect, test } from 'vitest';
import { htmlDocument, textDocument } from '../../document-of-text.fixture.ts';
import { recognise } from '../../recognise.ts';

const chaptersOf = (text: string) =>
  recognise(textDocument(text)).chapters.map(({ code, title, level }) => [level, code, title]);
const said = 'De haven ligt er goed bij en de kades zijn in het voorjaar nagekeken.';

describe('the title of a page that its text does not tell plainly', () => {
  test.each([
    [
      'below the words of a cover',
      `omgevingsdienst Wierdenhaven\n\nvoor een schone haven\n\nVoorwoord\n\n${said}\n`,
      'Voorwoord',
    ],
    ['below a reading of sums', `Uitgaven\n\n17,5%\n\nInkomsten\n\n12,2%\n\nHaven\n\n${said}\n`, 'Haven'],
    ['the only one, though it heads a part of others', `Toelichting lasten\n\n${said}\n`, 'Toelichting lasten'],
    [
      'the only one beside goals with a number',
      `Prestatie-indicatoren\n\nDoelstelling 1 Kades\n\n${said}\n\nDoelstelling 2 Sluizen\n\n${said}\n`,
      'Prestatie-indicatoren',
    ],
    [
      'between a chapter and what heads a part of any page',
      `4 Water\n\nHaven en kade\n\nOntwikkelingen\n\n${said}\n\nWat willen we bereiken?\n\n• Een schone haven\n`,
      'Haven en kade',
    ],
  ])('%s', (_, text, title) => {
    expect(chaptersOf(text).map(([, , found]) => found)).toEqual([title]);
  });

  test.each([
    ['with which its address goes on', 'haven-en-kade', 'Haven', 'Haven'],
    ['that goes on where its address ends', 'bbv', 'BBV-indicatoren', 'BBV-indicatoren'],
    ['where its address says that it is an annex', 'bijlagen', 'Kengetallen', 'Kengetallen'],
    ['but not one of which its address says nothing', 'haven', 'Kades', 'Haven'],
  ])('a heading above a table %s', (_, last, heading, title) => {
    const address = `https://begroting-2022.laarbeek.example/p13/${last}`;
    const rows = '<tr><th>Indicator</th><th>Realisatie 2020</th></tr><tr><td>Aantal boten</td><td>4</td></tr>';
    const page = `<h1>Begroting 2022</h1><p>[Ingekort. Het origineel staat op ${address}]</p><h2>${heading}</h2>`;
    const { chapters } = recognise(htmlDocument(`${page}<table>${rows}</table>`));
    expect(chapters.map((chapter) => chapter.title)).toEqual([title]);
  });

  test('not a title below running text', () => {
    expect(chaptersOf(`${said} ${said}\n\nVoorwoord\n\n${said}\n`)).toEqual([['other', null, 'pagina']]);
  });

  test('a reading guide below the title of a part is no page of its own', () => {
    const [chapter] = recognise(textDocument(`2 Programmaverantwoording\n\nLeeswijzer\n\n${said}\n`)).chapters;
    expect([chapter?.code, chapter?.title]).toEqual(['2', 'Programmaverantwoording']);
  });
});

describe('lines that open no chapter', () => {
  test('entries of a menu with the numbers of their pages', () => {
    const menu = '1. Blz. 1 Haven\n\n2. Blz. 4 Kades\n\n3. Blz. 9 Sluizen\n\n4. Blz. 12 Bruggen\n';
    expect(chaptersOf(menu)).toEqual([['other', null, 'pagina']]);
  });

  test('cells of a row that were glued together', () => {
    const row = '4.02 Schepen op tijd (% van alle)1616Havenmonitor.nl';
    expect(chaptersOf(`${row}\n\n${said}\n`).map(([level]) => level)).toEqual(['other']);
  });

  test('a row that is called by the code of a programme', () => {
    const rows = 'Programma 1\n\n824\n\n10\n\nProgramma 2\n\n764\n\n51\n';
    expect(chaptersOf(`${said}\n\n${rows}`).filter(([level]) => level === 'programme')).toEqual([]);
  });

  test('what has the code of the chapter and nothing but the chapter below it', () => {
    const text = `1: Levend Wierdenhaven\n\n1. Haven\n\nToelichting\n\n${said}\n`;
    expect(chaptersOf(text).map(([, , title]) => title)).toEqual(['Haven']);
  });
});

describe('the level of a chapter', () => {
  test.each([
    ['In programma 3 zitten alle taken van de haven.', 'programme', '3'],
    ['Binnen taakveld 4 vallen de kades en de sluizen.', 'policy-field', '4'],
  ])('%s', (text, level, code) => {
    expect(chaptersOf(`Haven\n\nInleiding\n\n${text}\n`)).toEqual([[level, code, 'Haven']]);
  });

  test.each(['1.1.1 Context', '4 Koers 2023-2026', '1. Meerjarenbegroting per programma'])('other: %s', (title) => {
    expect(chaptersOf(`${title}\n\n${said}\n`)[0]?.[0]).toBe('other');
  });
});
