import { describe, expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const at = (address: string) => recognise(textDocument(`${address}\n\nTekst van een pagina.\n`)).organisation;

describe('the organisation', () => {
  test.each([
    ['https://begroting2017.groningen.nl/p1', 'Groningen'],
    ['https://groningen.jaarverslag-2018.nl/p1', 'Groningen'],
    ['https://horstaandemaas.begrotingsapp.nl/jaarrekening-2019', 'Horst aan de Maas'],
    ['https://gilzerijen.begroting-2018.nl/p1', 'Gilze en Rijen'],
    ['https://nieuwrijen.begroting-2018.nl/p1', 'Nieuwrijen'],
    ['https://capelleaandenijssel.begrotingsapp.nl/begroting-2021', 'Capelle aan den IJssel'],
    ['https://nederbetuwe202202.bestuursrapportage.nl/p1', 'Neder-Betuwe'],
    ['https://programmabegroting2021.financielestukken.uithoorn.nl/x', 'Uithoorn'],
    ['https://www.raadleiderdorp.nl/agenda/', 'Leiderdorp'],
    ['https://www.vechtstromen.nl/bestuur', 'Waterschap Vechtstromen'],
    ['https://provutrecht.begroting-2021.nl/p1', 'Provincie Utrecht'],
    ['https://wetterskip.jaarverslag-2018.nl/p1', 'Wetterskip Fryslân'],
    ['https://5dok.net/article/wonen-begroting-2021', null],
    ['https://regiogroningenassen.nl/over', 'Regio Groningen-Assen'],
    ['https://provinciale-begroting.frl/2017/p1', 'Provincie Fryslân'],
    ['https://nieuwdorp.frl/begroting-2021', 'Nieuwdorp'],
    ['https://begroting.amsterdam/p1', 'Amsterdam'],
    ['https://begroting2019.assenfinancieel.nl/p1', 'Assen'],
    ['https://winterswijkpc.begrotingsapp.nl/kadernota-2024', 'Winterswijk'],
    ['https://lokaleregelgeving.overheid.nl/X1', null],
    ['https://nieuwdorp.begroting-2030.nl/p1', 'Nieuwdorp'],
    ['https://begroting2021.nieuwdorp.nl/p1', 'Nieuwdorp'],
    ['https://nieuwdorp.begrotingsapp.nl/begroting-2021', 'Nieuwdorp'],
    ['https://www.nieuwdorp.nl/begroting-2022', 'Nieuwdorp'],
    ['https://nieuwdorp-aan-zee.begroting-2022.nl/', 'Nieuwdorp aan Zee'],
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

  const named = (text: string) => recognise(textDocument(text)).organisation;
  const body = '\n\n3.1 Jeugd\n\nKinderen spelen buiten in de wijk.\n';

  test.each([
    ['Begroting 2021 gemeente Nieuwdorp', 'Nieuwdorp'],
    ['Begroting 2021 provincie Nieuwland', 'Provincie Nieuwland'],
    ['Jaarstukken 2021 waterschap Oude Vaart', 'Waterschap Oude Vaart'],
    ['Programmabegroting 2021-2024 van de provincie Nieuwland', 'Provincie Nieuwland'],
    ['Jaarverslag 2021 Hoogheemraadschap van Oud en Nieuwland', 'Hoogheemraadschap van Oud en Nieuwland'],
    ['Begroting 2021 provincie breed', null],
    ['Programma regio Zuid', null],
    ['PROGRAMMABEGROTING 2021 GEMEENTE NIEUWDORP', 'Nieuwdorp'],
    ['Gemeente Nieuwdorp aan Zee', 'Nieuwdorp aan Zee'],
    ['Logo van Gemeente Nieuwdorp', 'Nieuwdorp'],
    ['Logo gemeente Nieuwdorp', 'Nieuwdorp'],
  ])('a municipality that no list has is named by the line "%s"', (line, name) => {
    expect(named(line + body)).toBe(name);
  });

  test('it is named by what the text calls a gemeente, and by the questions it asks about itself', () => {
    expect(named(`3.1 Jeugd\n\nDe gemeente Nieuwdorp bouwt een school. In Nieuwdorp is dat nodig.\n`)).toBe(
      'Nieuwdorp',
    );
    expect(named(`3.1 Jeugd\n\nWat wil Nieuwdorp bereiken?\n\nIedereen doet mee.\n`)).toBe('Nieuwdorp');
    expect(named('3.1 Jeugd\n\nDe gemeente Nieuwdorp en de gemeente Oudstad werken samen.\n')).toBeNull();
  });

  test('the text tells how the name in an address is spelled', () => {
    expect(
      named(`https://nieuwdorpaanzee.begroting-2021.nl/p1\n\n3.1 Jeugd\n\nWonen in Nieuwdorp aan Zee is fijn.\n`),
    ).toBe('Nieuwdorp aan Zee');
  });

  test('a title names it before the publication, but a page that is called so is no municipality', () => {
    const titled = (title: string, text: string) => recognise({ ...textDocument(text), title }).organisation;
    expect(titled('Nieuwdorp - Begroting 2021 - Leeswijzer', 'Zo leest u dit stuk van begin tot eind.')).toBe(
      'Nieuwdorp',
    );
    expect(titled('Nieuwdorp - Begroting 2021', 'Wonen is fijn in Nieuwdorp, zeggen inwoners.')).toBe('Nieuwdorp');
    expect(
      titled('Duurzaamheid - Begroting 2021', 'Duurzaamheid\n\nMeer Duurzaamheid is nodig in het dorp.'),
    ).toBeNull();
  });

  test('a line that was broken off in a sentence names nobody', () => {
    expect(named('3.1 Jeugd\n\nWij werken samen met de regio Groningen-\n\nAssen;\n\nEn met anderen.\n')).toBeNull();
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

  test('a report repeats the questions and columns of its budget, and is a report by its address all the same', () => {
    const text =
      'https://kersbeek.nl/2017/tweede-bestuursrapportage/wegen\n\n3.1 Jeugd\n\nWat willen we bereiken in 2017?\n\nRust.\n\nWat mag het kosten?\n\n';
    const table = 'Bedragen | Realisatie 2015 | Begroting 2016 | Begroting 2017\nTotaal lasten | 12 | 13 | 14\n';
    expect(identity(`${text}${table}`)).toMatchObject({ kind: 'progress-report', year: 2017, sequence: 2 });
    expect(identity(`${text.replace('/2017/tweede-bestuursrapportage', '')}${table}`)).toMatchObject({
      kind: 'budget',
    });
  });

  test('its own title goes before the address that it was found at, and the address is not weighed twice', () => {
    const remark =
      '[Ingekort. Het origineel staat op https://kersbeek.nl/voortgangsrapportage-2018-2022/programma/cijfers]';
    const page = recognise(textDocument(`# Jaarrekening 2020\n\n${remark}${body}`));
    expect(page.publication).toMatchObject({ kind: 'annual-report', year: 2020 });
    expect(identity(`Jeugd\n\n${remark}${body}`)).toMatchObject({ kind: 'progress-report', year: 2018 });
  });

  test('an agreement is of a term, told by its title or its address', () => {
    expect(identity(`Coalitieakkoord 2022 - 2026 Samen verder${body}`)).toEqual({
      kind: 'coalition-agreement',
      year: 2022,
      endYear: 2026,
      sequence: null,
      title: 'Coalitieakkoord 2022 - 2026',
    });
    expect(identity(`Bestuursakkoord 2019 – 2023${body}`)).toMatchObject({
      kind: 'coalition-agreement',
      endYear: 2023,
      title: 'Bestuursakkoord 2019 – 2023',
    });
    expect(identity(`https://www.nieuwdorp.nl/collegeprogramma-2018-2022${body}`)).toMatchObject({
      kind: 'coalition-agreement',
      year: 2018,
      endYear: 2022,
    });
  });

  test('a budget that begins with what the agreement says is a budget', () => {
    expect(
      identity(`Programmabegroting 2023\n\nIn het coalitieakkoord 2022-2026 staan vijf ambities.${body}`),
    ).toMatchObject({ kind: 'budget', year: 2023, endYear: null });
  });

  test('column heads tell a report from a budget that looks back', () => {
    const table = (heads: string) => `3.1 Jeugd\n\nPrestatie-indicatoren | ${heads}\nAantal kinderen | 1 | 2 | 3\n`;
    expect(identity(table('Behaald 2016 | Beoogd 2017 | Behaald 2017'))).toMatchObject({
      kind: 'annual-report',
      year: 2017,
    });
    expect(identity(table('Behaald 2016 | Behaald 2017 | Beoogd 2018'))).toMatchObject({ kind: 'budget', year: 2018 });
    expect(identity(table('Werkelijk 2016 | Raming 2017 | Raming 2018 | Raming 2019'))).toMatchObject({
      kind: 'budget',
      year: 2018,
    });
  });

  test('years below a column "Begroting" say which budget it is, figures below it do not', () => {
    const yearOf = (first: string, last: string) =>
      identity(`Indicator | Eenheid | Begroting | Meting\nAfval | kg | ${first} | 12\nWegen | km | ${last} | 14\n`);
    expect(yearOf('2023', '2024')).toMatchObject({ kind: 'budget', year: 2024 });
    expect(yearOf('2023', '198').year).toBeNull();
  });

  test('a page without a title is of the year that a sentence begins with, not of one that is told in passing', () => {
    const yearOf = (text: string) => recognise(textDocument(text)).publication.year;
    expect(yearOf('Wat hebben we gedaan?\n\nIn 2019 openden we een loket.')).toBe(2019);
    expect(yearOf('Wat hebben we gedaan?\n\nEr kwamen 219 woningen bij, het hoogste aantal sinds 2010.')).toBeNull();
    expect(yearOf('Wat hebben we gedaan?\n\nVeel.\n\nDeze pagina is gebouwd op 07/09/2020 10:26:55')).toBeNull();
  });

  test('what a sentence compares with is no sign of what the page is', () => {
    const cost = (sentence: string) =>
      recognise({
        ...textDocument(`Wat heeft het gekost?\n\n${sentence}\n\nDe brug was duur.\n`),
        address: 'https://nieuwdorp.nl/jaarverslag/wegen',
      }).publication;
    expect(cost('Het saldo daalt ten opzichte van de gewijzigde begroting 2023 met € 3.000.').year).toBeNull();
    expect(cost('Dit is een bladzijde van de begroting 2023 van de stad.').year).toBe(2023);
  });

  test('the title goes before the file name, and the conflict is told', () => {
    const reading = recognise(textDocument(`Begroting 2018${body}`, 'jaarverslag-2019.txt'));
    expect(reading.publication).toMatchObject({ kind: 'budget', year: 2018, title: 'Begroting 2018' });
    expect(reading.notes.map((note) => note.why)).toEqual([
      {
        say: 'identified-otherwise',
        with: {
          sign: 'file-name',
          kind: { theirs: 'annual-report', ours: 'budget' },
          year: { theirs: 2019, ours: 2018 },
        },
      },
    ]);
  });

  test('a page of no such document is other, with the first year that it names', () => {
    expect(identity('Een profiel\n\nBegin 2020 is een regio begonnen met een profiel.\n')).toEqual({
      kind: 'other',
      year: 2020,
      endYear: null,
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
