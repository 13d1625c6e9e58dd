import { describe, expect, test } from 'vitest';
import { ReadingError } from '../reading-error.ts';
import { sketch } from '../sketch-block.fixture.ts';
import { readMarkdown } from './read-markdown.ts';

function read(markdown: string): string[] {
  return readMarkdown(markdown, 'a.md').blocks.map(sketch);
}

describe('Markdown', () => {
  test('headings, paragraphs and lists, with the lines of the file', () => {
    expect(read('# Titel\n\nTekst **vet** over\ntwee regels.\n\nKop\n---\n\n- a\n- b\n  - c\n\n3. d\n4. e\n')).toEqual([
      '1 h1 Titel',
      '3 p Tekst vet over twee regels.',
      '6 h2 Kop',
      '9 ul • a / • b / >• c',
      '13 ol 3. d / 4. e',
    ]);
  });

  test('items and cells know their line', () => {
    const [list, table] = readMarkdown(
      '- a\n- b\n  - c\n\n| n | 2017 |\n|---|---|\n| x | 1 |\n| y | 2 |',
      'a.md',
    ).blocks;
    expect(list?.kind === 'list' && list.items.map((item) => item.at.line)).toEqual([1, 2, 3]);
    expect(table?.kind === 'table' && table.rows.map((row) => row[0]?.at.line)).toEqual([5, 7, 8]);
  });

  test('a table with a rule, and one without', () => {
    expect(read('| Naam | 2017 |\n|---|---|\n| a | 1 |\n\nNaam | 2016 | 2017\na | 1 |')).toEqual([
      '1 table #Naam | #2017 / a | 1',
      '5 table #Naam | #2016 | #2017 / a | 1 | ',
    ]);
  });

  test('footnotes and their pointers', () => {
    expect(read('| Naam | 2017 |\n|---|---|\n| a[^1] | 1 |\n\nTekst[^2].\n\n[^1]: een\n[^2]: twee')).toEqual([
      '1 table #Naam | #2017 / a^1 | 1',
      '5 p Tekst.',
      '7 note 1: een',
      '7 note 2: twee',
    ]);
  });

  test('each of several notes right below a table, and what they say in Markdown', () => {
    const table = '| Naam | 2017 |\n|---|---|\n';
    expect(read(`${table}| Score (1) | 1 |\n| Zon (2) | p.m. |\n\n(1). van 1 tot 5\n(2). a * b\n\nTekst`)).toEqual([
      '1 table #Naam | #2017 / Score (1) | 1 / Zon (2) | p.m.',
      '6 note 1: van 1 tot 5',
      '6 note 2: a * b',
      '9 p Tekst',
    ]);
    expect(read(`${table}| Score * | 1 |\n| Zon | - ** |\n\n* van **1** tot 5\n** in mei`)).toEqual([
      '1 table #Naam | #2017 / Score * | 1 / Zon | - **',
      '6 note *: van 1 tot 5',
      '6 note **: in mei',
    ]);
  });

  test('a list below a table with a mark is a list, and so is one further down', () => {
    const table = '| Naam | 2017 |\n|---|---|\n| Score * | 1 |\n';
    expect(read(`${table}\n* punt\n* nog een`).at(-1)).toBe('5 ul • punt / • nog een');
    expect(read(`${table}\nTekst\n\n* punt`).at(-1)).toBe('7 ul • punt');
  });

  test('a bold paragraph, links, typed bullets and HTML', () => {
    expect(read('**Kop**\n\n• a\n• b\n\n<p>html</p>\n')).toEqual(['1 bold Kop', '3 ul • a / • b', '3 p html']);
    expect(readMarkdown('Zie [dit](https://x.nl/a).', 'a.md').blocks[0]).toMatchObject({
      links: [{ start: 4, end: 7, href: 'https://x.nl/a' }],
    });
  });

  test('front matter gives title, address and language, and moves no line', () => {
    const body = readMarkdown('---\ntitle: "Begroting 2017"\nurl: https://x.nl/p1\nlang: nl\n---\n# Kop\n', 'a.md');
    expect(body).toMatchObject({ title: 'Begroting 2017', address: 'https://x.nl/p1', language: 'nl' });
    expect(body.blocks.map(sketch)).toEqual(['6 h1 Kop']);
  });

  test('a page between two rules is no front matter', () => {
    expect(read('---\nTekst van de raad.\n\n---\nslot')).toEqual(['2 p Tekst van de raad.', '5 p slot']);
  });

  test('a first line with an address is the address', () => {
    expect(readMarkdown('https://x.nl/p1 | Titel\n\nTekst', 'a.md')).toMatchObject({
      address: 'https://x.nl/p1',
      title: 'Titel',
    });
  });

  test('clutter is left out', () => {
    expect(read('Tekst\n\nga terug\n\nLees verder')).toEqual(['1 p Tekst']);
  });
});

describe('hostile Markdown', () => {
  test.each([
    ['quotes', '>'.repeat(10_000)],
    ['lists', `${'- '.repeat(10_000)}x`],
    ['HTML', '<div>\n'.repeat(10_000)],
  ])('10,000 nested %s are refused', (_, markdown) => {
    expect(() => readMarkdown(markdown, 'a.md')).toThrow(expect.objectContaining({ code: 'too-deep' }));
    expect(() => readMarkdown(markdown, 'a.md')).toThrow(ReadingError);
  });

  test('a rule of a hundred dashes is no nesting, and lists deeper than the page is wide are read', () => {
    expect(read(`a\n\n${'- '.repeat(100)}-\n\nb`)).toEqual(['1 p a', '5 p b']);
    const steps = Array.from({ length: 2000 }, (_, index) => `${' '.repeat(index * 2)}- x`).join('\n');
    expect(read(steps)).toHaveLength(1);
  });

  test.each(['**a', '[', '![', '[a](', 'http://a ', '*a_ ', '`a``', '<a '])(
    'a paragraph of %s for 100 kB is read in time',
    (piece) => {
      const start = performance.now();
      read(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );

  test('a quote goes on in lines without its sign, also after very many of them', () => {
    const { blocks } = readMarkdown('> zin\ngaat door\n'.repeat(500), 'a.md');
    const text = blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind)).join('\n');
    expect(text.split(/\s+/).filter((word) => word === 'door')).toHaveLength(500);
    expect(blocks).toHaveLength(1);
  });
});
