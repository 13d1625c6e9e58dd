import { describe, expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const at = (address: string) => recognise(textDocument(`${address}\n\nTekst van een pagina.\n`)).organisation;

describe('the organisation', () => {
  test.each([
    ['https://begroting2017.groningen.nl/p1', 'Groningen'],
    ['https://groningen.jaarverslag-2018.nl/p1', 'Groningen'],
    ['https://horstaandemaas.begrotingsapp.nl/jaarrekening-2019', 'Horst aan de Maas'],
    ['https://capelleaandenijssel.begrotingsapp.nl/begroting-2021', 'Capelle aan den IJssel'],
    ['https://nederbetuwe202202.bestuursrapportage.nl/p1', 'Neder-Betuwe'],
    ['https://programmabegroting2021.financielestukken.uithoorn.nl/x', 'Uithoorn'],
    ['https://www.raadleiderdorp.nl/agenda/', 'Leiderdorp'],
    ['https://www.vechtstromen.nl/bestuur', 'Waterschap Vechtstromen'],
    ['https://regiogroningenassen.nl/over', 'Regio Groningen-Assen'],
    ['https://nieuwdorp.begroting-2030.nl/p1', 'Nieuwdorp'],
  ])('the address %s is of %s', (address, name) => {
    expect(at(address)).toBe(name);
  });

  test('a logo, a line of its own or a title names it', () => {
    expect(recognise(textDocument('Gemeente Buren\n\nJaarverslag 2017\n\nTekst van een pagina.')).organisation).toBe(
      'Buren',
    );
    expect(recognise(textDocument('Iets anders\n\nTekst van een pagina.\n\nWaterschap Aa en Maas')).organisation).toBe(
      'Waterschap Aa en Maas',
    );
    expect(recognise(textDocument('Jaarstukken 2022 Urk\n\nTekst van een pagina.')).organisation).toBe('Urk');
  });

  test('else the town that the text is full of, and none where towns are only listed', () => {
    const own = 'In Zwolle bouwen we. De Zwolse economie groeit. Zwolle trekt mensen uit Kampen.';
    expect(recognise(textDocument(`3.1 Groei\n\n${own}\n`)).organisation).toBe('Zwolle');
    expect(
      recognise(textDocument('3.1 Groei\n\nWe werken samen met Assen, Emmen en Leeuwarden.\n')).organisation,
    ).toBeNull();
  });
});

describe('the publication', () => {
  const identity = (text: string, file?: string) => recognise(textDocument(text, file)).publication;
  const body = '\n\n3.1 Jeugd\n\nKinderen spelen buiten in de wijk.\n';

  test('questions with a year and a tense are evidence', () => {
    expect(identity('3.1 Jeugd\n\nWat willen we bereiken in 2020?\n\nWe willen rust.\n')).toMatchObject({
      kind: 'budget',
      year: 2020,
    });
    expect(identity('3.1 Jeugd\n\nWat wilden we bereiken in 2018?\n\nWe wilden rust.\n')).toMatchObject({
      kind: 'annual-report',
      year: 2018,
    });
  });

  test('column heads tell a report from a budget that looks back', () => {
    const table = (heads: string) => `3.1 Jeugd\n\nPrestatie-indicatoren | ${heads}\nAantal kinderen | 1 | 2 | 3\n`;
    expect(identity(table('Behaald 2016 | Beoogd 2017 | Behaald 2017'))).toMatchObject({
      kind: 'annual-report',
      year: 2017,
    });
    expect(identity(table('Behaald 2016 | Behaald 2017 | Beoogd 2018'))).toMatchObject({ kind: 'budget', year: 2018 });
  });

  test('the title goes before the file name, and the conflict is told', () => {
    const reading = recognise(textDocument(`Begroting 2018${body}`, 'jaarverslag-2019.txt'));
    expect(reading.publication).toMatchObject({ kind: 'budget', year: 2018, title: 'Begroting 2018' });
    expect(reading.notes.map((note) => note.why)).toEqual([
      'Volgens de naam van het bestand gaat het om een jaarverslag 2019, maar de rest van het document wijst op een begroting 2018.',
    ]);
  });

  test('a page of no such document is other, with the first year that it names', () => {
    expect(identity('Een profiel\n\nBegin 2020 is een regio begonnen met een profiel.\n')).toEqual({
      kind: 'other',
      year: 2020,
      sequence: null,
      title: null,
    });
  });

  test('what is given overrules all', () => {
    const reading = recognise(textDocument(`Begroting 2018 gemeente Urk${body}`), {
      kind: 'annual-report',
      year: 2017,
      organisation: 'Elders',
    });
    expect(reading).toMatchObject({
      organisation: 'Elders',
      publication: { kind: 'annual-report', year: 2017 },
      notes: [],
    });
  });
});
