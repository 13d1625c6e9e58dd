import { describe, expect, test } from 'vitest';
import { findReferences } from './find-references.ts';

const at = { file: 'a' };
const find = (text: string, own: string | null = null) =>
  findReferences([{ kind: 'paragraph', text, at }], own).map((reference) => [
    reference.code,
    reference.title,
    reference.text,
  ]);

describe('findReferences', () => {
  test.each([
    ['Dat gaat goed. Zie verder 2.3.6.', '2.3.6', null, 'Zie verder 2.3.6'],
    [
      'We helpen bedrijven (zie ook 2.3.4 handel met het buitenland bevorderen).',
      '2.3.4',
      'handel met het buitenland bevorderen',
      'zie ook 2.3.4 handel met het buitenland bevorderen',
    ],
    [
      'Dit beleid vindt u in deelprogramma 2.1: Groningen kennisstad.',
      '2.1',
      'Groningen kennisstad',
      'vindt u in deelprogramma 2.1: Groningen kennisstad',
    ],
    ['Meer banen (zie ook bedrijvige stad).', null, 'bedrijvige stad', 'zie ook bedrijvige stad'],
    [
      'Verblijf; Zie beleidsveld 2.1.4 (Inter)nationaal Promoten van sectoren',
      '2.1.4',
      '(Inter)nationaal Promoten van sectoren',
      'Zie beleidsveld 2.1.4 (Inter)nationaal Promoten van sectoren',
    ],
    ['Dit staat in paragraaf 3.2 van dit boek.', '3.2', null, 'staat in paragraaf 3.2'],
    ['De kosten vallen onder programma 5 Sport en bewegen.', '5', 'Sport en bewegen', 'programma 5 Sport en bewegen'],
    [
      '(zie beleidsveld 2.1.4: (Inter)nationaal promoten)',
      '2.1.4',
      '(Inter)nationaal promoten',
      'zie beleidsveld 2.1.4: (Inter)nationaal promoten',
    ],
  ])('%s', (text, code, title, written) => {
    expect(find(text)).toEqual([[code, title, written]]);
  });

  test.each([
    'De groei is 2.3 procent.',
    'Zie ook de website.',
    'Zie tabel 3 en bijlage 2.',
    'In 2018 zijn 1.054 mensen geholpen.',
    'We zien 3 dingen.',
    '(zie positionering van de stad)',
    'Het programma 2018 is rond.',
  ])('%s points at no chapter', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('a chapter does not point at itself, also with a leading zero', () => {
    expect(find('Zie 2.1 en zie 02.2 voor meer.', '2.2')).toEqual([['2.1', null, 'Zie 2.1']]);
  });

  test('the items of a list are looked at, and a long line takes no time', () => {
    expect(
      findReferences([{ kind: 'list', ordered: false, at, items: [{ text: 'Zie 4.1', depth: 0, at }] }], null),
    ).toHaveLength(1);
    const start = performance.now();
    find('zie ook verder hiervoor in de '.repeat(30_000));
    find('zie 1.1.1.1.1.1.1.1 ('.repeat(30_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('we refer to a paragraph by its name', () => {
    expect(find('De prijzen volgen de markt. Wij verwijzen u graag naar de paragraaf Grondbeleid.')).toEqual([
      [null, 'Grondbeleid', 'Wij verwijzen u graag naar de paragraaf Grondbeleid'],
    ]);
    expect(find('Wij verwijzen u naar de paragraaf hierboven.')).toEqual([]);
  });

  test('what is said of two programmes at once points at neither, unless a word points', () => {
    expect(find('De lonen van programma 3 en 4 zijn gelijk.')).toEqual([]);
    expect(find('De lonen van programma 3 en de rente zijn gelijk.').map(([code]) => code)).toEqual(['3']);
    expect(find('Zie programma 3 en 4.').map(([code]) => code)).toEqual(['3']);
  });
});
