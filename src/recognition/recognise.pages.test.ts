import { describe, expect, test } from 'vitest';
import { presentReading } from '../cli/read/present-reading.ts';
import { textDocument } from './document-of-text.fixture.ts';
import { recognise } from './recognise.ts';

const read = (text: string) => presentReading(recognise(textDocument(text)));
const outline = (reading: ReturnType<typeof read>) =>
  reading.chapters.map((chapter) => [
    chapter.code,
    chapter.title,
    chapter.parents.map((parent) => parent.title).join(' > '),
    chapter.questions.join(' '),
  ]);

describe('a page of a programme', () => {
  test('below Programma’s in a breadcrumb an unnumbered page is one, and Programma’s is no parent', () => {
    const reading = read(
      'Begroting 2022\n\nHome > Programma’s > Bouwen en wonen\n\nBouwen en wonen\n\nWat willen we bereiken?\n\nWe willen dat iedereen kan wonen.\n',
    );
    expect(reading.chapters).toMatchObject([{ title: 'Bouwen en wonen', level: 'programme', parents: [] }]);
  });

  test('a breadcrumb and a numbered line above the page are one parent', () => {
    const reading = read(
      'Home > Economie en werk > 2.1 Kennis\n\nProgramma 2: Economie en werk\n\n2.1 Kennis\n\nKennis is belangrijk voor de stad.\n',
    );
    expect(reading.chapters[0]?.parents).toEqual([{ code: '2', title: 'Economie en werk', level: 'programme' }]);
  });

  test('on a page with a goal tree numbers are goals, and what is delivered for them is a commitment', () => {
    const reading = read(
      'Burger en bestuur\n\nDoelenboom\n\nPortefeuillehouder: A. de Wit\n\n1 Samen met de buurt besluiten\n\nOm deze doelstelling te bereiken leveren we de volgende prestaties\n\n1.1 Samen de buurt opknappen\n',
    );
    expect(outline(reading)).toEqual([[null, 'Burger en bestuur', '', 'other do']]);
    expect(reading.chapters[0]).toMatchObject({ level: 'programme', commitments: ['Samen de buurt opknappen'] });
  });

  test('after what is done for one goal the next goal is wanted again', () => {
    const goal = (name: string, action: string) =>
      `${name}\n\nDat is nu nog niet zo.\n\nWat gaan we doen?\n\n• ${action}\n\n`;
    const reading = read(
      `Programma 3 Zorg\n\nWat willen we bereiken?\n\n${goal('Doel 1: Gezonde jeugd', 'Sporten')}${goal('Doel 2: Fitte ouderen', 'Wandelen')}`,
    );
    expect(reading.chapters[0]?.questions).toEqual(['achieve', 'do']);
    expect(reading.chapters[0]?.commitments).toEqual([
      'Doel 1: Gezonde jeugd',
      'Sporten',
      'Doel 2: Fitte ouderen',
      'Wandelen',
    ]);
  });
});

describe('what is no chapter', () => {
  test('the name of the body and of the publication', () => {
    const reading = read(
      'Gemeente Nieuwdorp aan Zee\n\nKadernota 2024\n\n1. Inleiding\n\nDe raad geeft hiermee richting.\n\n2. Programma Sociaal\n\nWat gaan we doen?\n\n• Helpen\n\n3. Programma Ruimte\n\nWat gaan we doen?\n\n• Bouwen\n',
    );
    expect(reading.organisation).toBe('Nieuwdorp aan Zee');
    expect(outline(reading)).toEqual([
      ['1', 'Inleiding', '', 'intro'],
      ['2', 'Programma Sociaal', '', 'do'],
      ['3', 'Programma Ruimte', '', 'do'],
    ]);
  });

  test('a menu that was saved as text, whose page is known by the breadcrumb below it', () => {
    const reading = read(
      'Logo van Gemeente Nieuwdorp\n\nJaarverslag 2017\n\nAanbieding\nRuimte\nParagrafen\nBedrijfsvoering\nBalans\nGrondslagen\nBijlagen\nColofon\nLijst\n\nHome > Paragrafen > Bedrijfsvoering\n\nBedrijfsvoering\n\nInleiding\n\nDe organisatie werkt goed.\n',
    );
    expect(outline(reading)).toEqual([[null, 'Bedrijfsvoering', 'Paragrafen', 'intro']]);
    expect(reading.chapters[0]?.level).toBe('paragraph');
    expect(reading.notes.some((note) => note.text.includes('Aanbieding'))).toBe(true);
  });

  test('a table of money in a file without any title', () => {
    const reading = read(
      'Begroting 2022\n\nbedragen x € 1.000 | 2022 | 2023\n1 Bestuur | 5.120 | 5.240\n2 Zorg | 900 | 910\n',
    );
    expect(reading.chapters.map((chapter) => chapter.title)).toEqual(['pagina']);
    expect(reading.chapters[0]?.amounts.map(({ label }) => label)).toEqual([
      '1 Bestuur',
      '1 Bestuur',
      '2 Zorg',
      '2 Zorg',
    ]);
  });
});

describe('a reading guide', () => {
  test('explains the questions and does not ask them', () => {
    const reading = read(
      'Leeswijzer\n\nElk programma beantwoordt drie vragen, altijd in deze volgorde.\n\nWat willen we bereiken?\nHier staan de doelen van de raad.\n\nWat gaan we doen?\nHier staan de activiteiten.\n',
    );
    expect(outline(reading)).toEqual([[null, 'Leeswijzer', '', 'intro other']]);
    expect(reading.chapters[0]?.commitments).toEqual([]);
  });
});
