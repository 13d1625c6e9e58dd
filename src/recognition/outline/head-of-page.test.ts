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

const asked = 'Wat willen we bereiken?\n\nWij willen een rustige buurt.\n';

describe('a line at the head of a page', () => {
  const titleOf = (line: string) => chaptersOf(`${line}\n\nDe bomen in het dorp zijn oud en hoog.\n`)[0]?.[2];

  test.each([
    'Omschrijving (toelichting)',
    'Programma',
    'Streefwaarde 2024',
    'Rol van de gemeente',
    'Wat zijn de indicatoren?',
  ])('that heads a part or a column does not name it: %s', (line) => expect(titleOf(line)).toBe('pagina'));

  test('names it where it is a policy above a kind of indicators', () => {
    const text = 'Begroting 2021\n\nBomen en beken\n\nBeleidsindicatoren\n\nDe bomen zijn oud en hoog.\n';
    expect(chaptersOf(text)).toEqual([['other', null, 'Bomen en beken', 'other']]);
  });

  test('opens a chapter with the level that stands behind its number', () => {
    const text = '3. Programma Bomen en beken\n\nDe bomen zijn oud.\n\nThema Beken\n\nDe beken zijn koud.\n';
    expect(chaptersOf(text).map(([level, code, title]) => [level, code, title])).toEqual([
      ['programme', '3', 'Programma Bomen en beken'],
      ['subprogramme', null, 'Beken'],
    ]);
  });
});

test('a programme in small letters opens a chapter above all text, and among it none', () => {
  const text = 'Jaarrapportage 2021\n\nProgramma schone beken\n\nDe beken zijn koud en diep.\n\nProgramma oude bomen\n';
  expect(chaptersOf(text).map(([level, , title]) => [level, title])).toEqual([['programme', 'schone beken']]);
});

test('who answers for a chapter is no title of a page of it', () => {
  const text =
    'Programma 4: Beken\n\nPortefeuillehouder: de wethouder van beken\n\nBegroting\n\nDe beken zijn koud en diep.\n';
  expect(chaptersOf(text).map(([level, code, title]) => [level, code, title])).toEqual([['programme', '4', 'Beken']]);
});

test('heads of columns, broken over lines or not, ask nothing', () => {
  const heads = 'Realisatie\n2017\n\nRealisatie\n2018\n\nStreefwaarde 2019\n\nRealisatie 2019';
  const text = `Bomen en beken\n\nDe bomen zijn oud.\n\n${heads}\n\nDe beken zijn koud en diep.\n`;
  expect(chaptersOf(text).map(([, , , questions]) => questions)).toEqual(['intro']);
});

describe('lines with numbers that open no chapters', () => {
  test('are the items of a list that the line above announces', () => {
    const text =
      'Bomen en beken\n\nDit programma omvat de taakvelden:\n\n5.1 Bomen\n\n5.3 Beken\n\nWat willen we bereiken?\n\nWij willen een koude beek.\n';
    expect(chaptersOf(text)).toEqual([['programme', null, 'Bomen en beken', 'intro achieve']]);
  });

  test('are remarks on the rows of a table', () => {
    const text =
      'Bomen en beken\n\nDe bomen zijn oud.\n\n8.1\n\nAantal bomen\n\nveel\n\n8.1 Aan de beek is de oudste boom nu dood\n\nDe beek is koud.\n';
    expect(chaptersOf(text).map(([, , title]) => title)).toEqual(['Bomen en beken']);
  });
});

describe('a page of which the text has no title', () => {
  test('is called as its address says', () => {
    expect(chaptersOf(asked, 'p3/rust-op-straat')).toEqual([['other', null, 'Rust op straat', 'achieve']]);
    expect(chaptersOf(asked, 'p3/5-sport-cultuur-en-recreatie')).toEqual([
      ['programme', '5', 'Sport, cultuur en recreatie', 'achieve'],
    ]);
  });

  test('is called after the part above it where the address ends in a question', () => {
    expect(chaptersOf(asked, 'programma-s/werk-en-zorg/wat-willen-we-bereiken')).toEqual([
      ['programme', null, 'Werk en zorg', 'achieve'],
    ]);
  });

  test('answers the question of its address where it asks none itself', () => {
    const text = 'Productgroep Hulp thuis\n\nDe hulp was duurder dan gedacht.\n';
    expect(chaptersOf(text, 'p3/wat-heeft-het-gekost')).toEqual([['policy-field', null, 'Hulp thuis', 'cost']]);
    expect(chaptersOf(`${text}\n${asked}`, 'p3/wat-heeft-het-gekost')[0]?.[3]).toBe('intro achieve');
  });

  test('takes the title from the text where that has it, with its commas', () => {
    const text = 'Uitgaven\n\n16%\n\n2. Wonen, groen en water\n\nIn Kersbeek is het goed wonen.\n';
    expect(chaptersOf(text, 'programma/2-wonen-groen-en-water')).toEqual([
      ['programme', '2', 'Wonen, groen en water', 'other intro'],
    ]);
  });

  test('is not called after what any page shows first, nor after the table below it', () => {
    expect(chaptersOf(`Aandeel in het totaal\n\nDoelenboom\n\n${asked}`, 'p3/inwoner-en-bestuur')[0]?.[2]).toBe(
      'Inwoner en bestuur',
    );
  });

  test('keeps a title of its own that the address does not have', () => {
    expect(chaptersOf(`Veiligheid\n\n${asked}`, 'p3/rust-op-straat')[0]?.[2]).toBe('Veiligheid');
  });
});

describe('the lines above a page', () => {
  test("Programma's is no chapter, and what stands below it is a programme", () => {
    expect(chaptersOf(`Jaarstukken 2020\n\nProgramma's\n\nRust op straat\n\n${asked}`)).toEqual([
      ['programme', null, 'Rust op straat', 'achieve'],
    ]);
  });

  test('what stands between a title and its running head is a part of the chapter', () => {
    const reading = recognise({
      ...textDocument(''),
      blocks: [
        { kind: 'paragraph', text: '2.1.4 Handel bevorderen', at: { file: 'a.txt', line: 1 } },
        { kind: 'heading', level: 2, text: 'Een eigen kop', at: { file: 'a.txt', line: 2 } },
        { kind: 'heading', level: 1, text: '2.1.4 Handel bevorderen', at: { file: 'a.txt', line: 3 } },
      ],
    });
    expect(reading.chapters.map(({ title, passages }) => [title, passages.map(({ heading }) => heading)])).toEqual([
      ['Handel bevorderen', ['Een eigen kop']],
    ]);
  });

  test('a heading that asks something is no chapter below a programme', () => {
    const text = 'Programma 5. Zuinig met water\n\n4. Wat zouden we anders kunnen doen?\n\nMinder sproeien kan ook.\n';
    expect(chaptersOf(text).map(([, code]) => code)).toEqual(['5']);
  });

  test('a part that has such a page of every programme stays a parent', () => {
    const text =
      '6.5 Verplichte beleidsindicatoren\n\nprogramma 4 - openbare ruimte\n\nHier staat wat de cijfers zeggen.\n';
    const [chapter, ...others] = read(text).chapters;
    expect(others).toEqual([]);
    expect(chapter).toMatchObject({ code: '4', title: 'openbare ruimte', parents: [{ code: '6.5' }] });
  });

  test('who is responsible names no chapter', () => {
    const text = `5.2 Sport\n\nAanspreekpunt bestuurlijk\n\nWethouder Van Dam\n\nBestuurlijke trekker:\n\nJo Bos/An Smit\n\n${asked}`;
    expect(chaptersOf(text).map(([, code]) => code)).toEqual(['5.2']);
  });

  test('a heading written twice, and one behind the word of an image, are one heading', () => {
    expect(
      chaptersOf(`iconDeelprogramma 1A Vitaal leven\n\nBeleidskader\nBeleidskader\nDe nota Vitaal geldt.\n\n${asked}`),
    ).toEqual([['subprogramme', '1A', 'Vitaal leven', 'other achieve']]);
    expect(chaptersOf(`Iconen van de stad\n\n${asked}`)[0]?.[2]).toBe('Iconen van de stad');
  });

  test('a title with a bar in it is a title, a row of a table is not', () => {
    expect(chaptersOf(`Programma 9 | Overhead\nProgramma 9 | Overhead\n\n${asked}`)).toEqual([
      ['programme', '9', 'Overhead', 'achieve'],
    ]);
    const row = 'Naam | Wie\n--- | ---\nProgramma 9 | Jansen\n\n';
    expect(chaptersOf(`2 Wonen\n\n${row}${asked}`).map(([, code]) => code)).toEqual(['2']);
  });

  test('a breadcrumb with a part that is no chapter is noted', () => {
    const notes = (trail: string) => read(`${trail}\n\n${asked}`).notes.map(({ text }) => text);
    expect(notes('Home > Wonen (nieuw, bouwen)')).toContainEqual(expect.stringContaining('(nieuw, bouwen)'));
    expect(notes('Home > Wonen')).toEqual([]);
    expect(notes('Home > Wonen > Overzicht')).toEqual([]);
  });
});

describe('headings inside a chapter', () => {
  test('a question asked again in other words goes on with the answer', () => {
    const text =
      '3 Zorg\n\nWat heeft het gekost?\n\nVerantwoording in het kort\n\nLasten en baten\n\nDe lasten stegen.\n';
    expect(chaptersOf(text)).toEqual([['programme', '3', 'Zorg', 'cost cost']]);
  });

  test('the same question in the same words begins a chapter', () => {
    const text = `3 Zorg\n\nWat willen we bereiken?\n\nMeer hulp.\n\nThuiszorg\n\n${asked}`;
    expect(chaptersOf(text).map(([, , title]) => title)).toEqual(['Zorg', 'Thuiszorg']);
  });

  test('sums beside the text are no part of the answer above them', () => {
    const [chapter] = read(
      '3 Zorg\n\nProgrammadoel\n\nWij willen meer hulp thuis.\n\nLasten\n\nLasten samen € 6.697\n',
    ).chapters;
    expect(chapter?.commitments.map(({ text }) => text)).toEqual(['Wij willen meer hulp thuis']);
  });

  test('an overview of indicators is no part of the answer above it', () => {
    const text =
      '3 Zorg\n\nWat hebben we bereikt?\n\nOverzicht beleidsindicatoren\n\nDeze cijfers gaan over een jaar.\n';
    expect(read(text).chapters[0]?.accounts).toEqual([]);
  });

  test('a row with a number above its figure is no chapter', () => {
    expect(
      chaptersOf('3 Zorg\n\nDe cijfers staan hieronder.\n\n1. Kuubs water\n\n1.675\n').map(([, code]) => code),
    ).toEqual(['3']);
    expect(chaptersOf('3 Zorg\n\nTekst.\n\n1. Kuubs water\n\nBron: eigen telling\n').map(([, code]) => code)).toEqual([
      '3',
    ]);
    expect(chaptersOf('3 Zorg\n\nTekst.\n\n4 Water\n\nHier gaat het over water.\n').map(([, code]) => code)).toEqual([
      '3',
      '4',
    ]);
  });

  test('a theme within programmes is a part of one', () => {
    const text = 'Programma 1 Vitaal\n\nTekst hierover.\n\nThema Opgroeien\n\nMeer tekst.\n';
    expect(chaptersOf(text).map(([level]) => level)).toEqual(['programme', 'subprogramme']);
    expect(chaptersOf('Thema Opgroeien\n\nMeer tekst.\n').map(([level]) => level)).toEqual(['programme']);
  });

  test('a reading guide that lists the programmes has no chapters of them', () => {
    const text =
      'Leeswijzer\n\nDit zijn de programma’s:\n\n1. Zorg\n\n2. Wonen\n\n0. Bestuur\n\nBestuur staat achteraan.\n';
    expect(chaptersOf(text).map(([, , title]) => title)).toEqual(['Leeswijzer']);
  });
});

describe('a chapter of which no heading tells the level', () => {
  test.each([
    ['Dit programma gaat over sport en spel.', 'programme'],
    ['Binnen dit taakveld vallen het ophalen van vuil en het vegen.', 'policy-field'],
    ['Het programma bestaat uit drie delen.', 'programme'],
    ['Dit cijfer hoort bij het programma Sport en spel.', 'programme'],
    ['Deze sport is in trek.', 'other'],
    ['Dit hoofdstuk gaat over sport.', 'other'],
    ['Wij werken mee aan het programma Gezond.', 'other'],
  ])('%s', (text, level) => {
    expect(chaptersOf(`Begroting 2021\n\nSport en spel\n\n${text}\n`)[0]?.[0]).toBe(level);
  });

  test('a page that every programme has keeps its own', () => {
    const text = 'Zorg\n\nBeleidsindicatoren\n\nDit programma heeft er drie.\n';
    const [chapter] = recognise(textDocument(text, 'beleidsindicatoren.txt')).chapters;
    expect([chapter?.title, chapter?.level]).toEqual(['Beleidsindicatoren', 'other']);
  });

  test('is that of the sum of its money', () => {
    const text = 'Sport en spel\n\nDe hal is oud en de velden zijn nat.\n\nTotaal programma\n\nSport en spel\n';
    expect(chaptersOf(text)[0]?.[0]).toBe('programme');
  });
});
