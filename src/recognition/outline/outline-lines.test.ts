import { describe, expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import { joinHeadings } from './join-headings.ts';
import { looksLikeTitle } from './looks-like-title.ts';
import { isShelf, isTwin, withoutTwins } from './parents.ts';
import { findMenu, whyRubble } from './rubble.ts';
import { readTrail } from './trail.ts';

const at = { file: 'pagina.txt' };
const lines = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text, at }));
const joined = (...texts: string[]) =>
  joinHeadings(lines(...texts)).map((block) => ('text' in block ? block.text : block.kind));

describe('a code on a line of its own', () => {
  test.each([
    [['2.1.4', '(Inter)nationaal werken', 'Wat willen we bereiken?'], '2.1.4 (Inter)nationaal werken'],
    [['5.2', 'Cultuur', 'Cultuur is er voor iedereen.'], '5.2 Cultuur'],
    [['Programma 2', 'Economie', 'Wat willen we bereiken?'], 'Programma 2 Economie'],
    [['PROGRAMMA 3', 'SOCIAAL DOMEIN', 'Tekst.'], 'PROGRAMMA 3 SOCIAAL DOMEIN'],
  ])('%j is joined with its title', (texts, title) => {
    expect(joined(...texts)[0]).toBe(title);
  });

  test.each([
    [['2.1', 'Tevredenheid', '7,4']],
    [['Programma 2', 'Relevante ontwikkelingen', 'Het is druk.']],
    [['Programma 2', 'Wat willen we bereiken?', 'Rust.']],
    [['Programma 1', 'Bestuur', '5.120']],
    [['2.1.4', '2.1.5', '7,4']],
  ])('%j is left as it is', (texts) => {
    expect(joined(...texts)).toEqual(texts);
  });
});

describe('a line that looks like a title', () => {
  test.each(['Groei van de stad', '1. Inwoners doen mee', "Voorbeelden van 'doen' uit de sessies:"])('%s', (line) => {
    expect(looksLikeTitle(line, false)).toBe(true);
  });

  test.each([
    "'86% van de prestaties staat op groen'",
    'In uw vergadering zijn deze moties aangenomen:',
    'De wachtlijst is dit jaar weer korter geworden',
    'Wethouder: K. de Boer',
    'tekst in kleine letters',
  ])('%s is none', (line) => {
    expect(looksLikeTitle(line, false)).toBe(false);
  });
});

describe('parents', () => {
  const programme = { code: '2', title: 'Economie', level: 'programme' } as const;

  test('a breadcrumb and a numbered line with one title are one, with the code', () => {
    expect(withoutTwins([{ code: null, title: 'Economie', level: 'other' }, programme])).toEqual([programme]);
    expect(withoutTwins([{ code: '2', title: 'Programma 2', level: 'programme' }, programme])).toEqual([programme]);
  });

  test('the chapter itself is no parent, another chapter with its code is', () => {
    expect(isTwin({ code: null, title: 'economie' }, programme)).toBe(true);
    expect(isTwin({ code: '2', title: 'Programma 2' }, programme)).toBe(true);
    expect(isTwin({ code: '2', title: 'Werk' }, programme)).toBe(false);
  });

  test('what holds the programmes is none', () => {
    expect(["Programma's", 'Begroting 2018', "Thema's"].every(isShelf)).toBe(true);
    expect(['Paragrafen', 'Economie'].some(isShelf)).toBe(false);
  });
});

describe('rubble', () => {
  test.each([
    'Pagina 3',
    '12',
    '-',
    'Postbus 100',
    'Tel: 050 123 45 67',
    'info@nieuwdorp.nl',
    'www.nieuwdorp.nl',
    '9700 AB Nieuwdorp',
    'ga terug',
  ])('%s is no text', (line) => {
    expect(whyRubble(line)).not.toBeNull();
  });

  test.each(['8 fte', 'Postbussen verdwijnen', 'Contact met inwoners', '2019 AB', 'Telefoon: nog niet bereikbaar'])(
    '%s is',
    (line) => {
      expect(whyRubble(line)).toBeNull();
    },
  );

  test('a menu above a breadcrumb is found, the text below it is not', () => {
    const menu: Block[] = lines('Aanbieding\nRuimte\nParagrafen', 'Home > Paragrafen > Ruimte', 'Kort\nEn goed');
    expect([...findMenu(menu).keys()]).toEqual([0]);
  });

  test('many short lines are a menu where one comes back as a heading', () => {
    const entries = 'Aanbieding\nRuimte\nZorg\nWerk\nWonen\nBalans';
    expect(findMenu(lines(entries, 'Zorg', 'Zorg is er voor iedereen.')).size).toBe(1);
    expect(findMenu(lines(entries, 'Sport', 'Sport is er voor iedereen.')).size).toBe(0);
  });
});

describe('a breadcrumb in a line', () => {
  test('a dash is one behind the name of a publication with a year', () => {
    expect(readTrail('Jaarverslag 2022 - Programma 4 Onderwijs')).toEqual([
      'Jaarverslag 2022',
      'Programma 4 Onderwijs',
    ]);
    expect(readTrail('Zorg - Programma 4 Onderwijs')).toBeNull();
  });
});
