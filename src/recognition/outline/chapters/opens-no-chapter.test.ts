import { describe, expect, test } from 'vitest';
import { textDocument } from '../../document-of-text.fixture.ts';
import { recognise } from '../../recognise.ts';

const read = (text: string) => recognise(textDocument(text));
const titles = (text: string) => read(text).chapters.map(({ code, title }) => `${code ?? '-'} ${title}`);
const asked = 'Wat willen we bereiken?\n\nWij willen rust op de dijk.\n\n';

describe('what opens no chapter', () => {
  test('a plain line that ends in a colon, also where a question follows', () => {
    const page = `3. Wegen\n\nDe wegen liggen er al lang.\n\nGeldende plannen van de raad:\n\n${asked}`;
    expect(titles(page)).toEqual(['3 Wegen']);
    expect(read(page).chapters[0]?.commitments).toHaveLength(1);
  });

  test('the same line without the colon may be one, where the questions start over', () => {
    const page = `3. Wegen\n\n${asked}Wat mag het kosten?\n\nDat staat in de bijlage.\n\nBruggen en sluizen\n\n${asked}`;
    expect(titles(page)).toEqual(['3 Wegen', '- Bruggen en sluizen']);
    expect(titles(page.replace('sluizen', 'sluizen:'))).toEqual(['3 Wegen']);
  });

  test('the field of a form', () => {
    const form = `3. Wegen\n\nResultaat\n\nDe dijk is veilig.\n\nKwaliteit (toelichting)\n\nInspanningen\n\nDe dijk ophogen.\n`;
    expect(titles(form)).toEqual(['3 Wegen']);
  });

  test('the title of the page again, without its code', () => {
    const page = `4. Open water\n\n4. Open water\n\nHet water staat laag.\n\nOpen water\n\nEr zijn veel sloten.\n\n${asked}`;
    expect(titles(page)).toEqual(['4 Open water']);
  });

  test('a goal of many words that is numbered below what is wanted; one of few words is a chapter', () => {
    const page = (goal: string) => `4. Open water\n\nWat willen we bereiken?\n\n4.1 ${goal}\n`;
    const goal = 'Een stad waarin iedereen het hele jaar door veilig kan zwemmen';
    expect(titles(page(goal))).toEqual(['4 Open water']);
    expect(read(page(goal)).chapters[0]?.commitments.map(({ text }) => text)).toEqual([goal]);
    expect(titles(`${page('Zwemwater')}\nHet zwemwater is schoon.\n`)).toEqual(['4 Open water', '4.1 Zwemwater']);
  });

  test('a last line that was cut off', () => {
    const page = `1. Welzijn\n\n${asked}1.9 Meer buurten werken met elkaar samen aan vei`;
    expect(titles(page)).toEqual(['1 Welzijn']);
    expect(titles(`${page}\n\nDe buurten werken al jaren goed samen.\n`)).toHaveLength(2);
  });

  test('a numbered item with lettered items below it', () => {
    const page = 'Taakveld 5. Sport\n\n20. Roeiers\n\n20.a Roeiers tot twaalf jaar\n\n20.b Roeiers vanaf twaalf jaar\n';
    expect(titles(page)).toEqual(['5 Sport']);
    expect(titles('Taakveld 5. Sport\n\nDe clubs groeien.\n\n20. Roeiers\n\nEr wordt veel geroeid.\n')).toHaveLength(2);
  });

  test('half the head of a column, and the heads beside a row of which the cells were glued', () => {
    const head = 'Gewijzigde\nbegroting 2015\nRealisatie 2015\nBaten1.2043.350-12.718\nLasten2.3104.480-10.101';
    const { chapters } = read(`3. Wegen\n\nWat heeft het gekost?\n\n${head}\n`);
    expect(chapters.map(({ title }) => title)).toEqual(['Wegen']);
    expect(chapters[0]?.accounts).toEqual([]);
  });

  test('a button of the site', () => {
    expect(titles('PDF Opties\n\n3. Wegen\n\nDe wegen liggen er al lang.\n')).toEqual(['3 Wegen']);
    expect(read('PDF Opties\n\n3. Wegen\n\nDe wegen liggen er al lang.\n').notes.map(({ text }) => text)).toContain(
      'PDF Opties',
    );
  });
});

describe('headings of questions', () => {
  const questions = (text: string) =>
    read(`3. Wegen\n\n${text}`).chapters.flatMap(({ passages }) => passages.map(({ question }) => question));

  test('a known question heads a passage of its own, however long', () => {
    const long =
      'Welke verschillen zijn er ten opzichte van de gewijzigde begroting 2015 en de gerealiseerde cijfers ?';
    expect(questions(`Wat hebben we gedaan?\n\nDe dijk is klaar.\n\n${long}\n\nHet werk was duurder.\n`)).toEqual([
      'done',
      'other',
    ]);
  });

  test('the heads of columns that were glued are kept as a note', () => {
    const head = 'Wat wilden we bereiken?Wat hebben we gedaan?';
    const { chapters, notes } = read(`3. Wegen\n\nWat hebben we gedaan?\n\n${head}\n\nDe dijk is klaar.\n`);
    expect(notes.map(({ text }) => text)).toContain(head);
    expect(chapters.flatMap(({ accounts }) => accounts.map(({ text }) => text))).toEqual(['De dijk is klaar.']);
  });

  test('a question in two wordings is asked once', () => {
    expect(questions('Speerpunt(en)/ Wat gaan we er voor doen?\n\nWij verven de brug.\n')).toEqual(['do']);
    expect(questions('Wat waren onze plannen?\n\nWij verven de brug.\n')).toEqual(['do']);
    expect(questions('Hoofdambitie\n\nIedereen kan schaatsen.\n')).toEqual(['achieve']);
  });
});
