import { expect, test } from 'vitest';
import type { OriginalElement } from '../../../ui/original/original-view.ts';
import { cleanHtml } from './clean-html.ts';
import { markPlace, type Wanted } from './mark-place.ts';
import { showLines } from './show-blocks.ts';

function marked(
  pieces: readonly OriginalElement[],
  { texts, line, isColumn = false }: { texts: string[]; line?: number; isColumn?: boolean },
  around = 10,
) {
  const wanted: Wanted = { texts, at: { file: 'a', ...(line !== undefined && { line }) }, isColumn };
  const part = markPlace(pieces, wanted, around);
  const found: string[] = [];
  const walk = ({ mark, line: at, children }: OriginalElement) => {
    if (mark)
      found.push(`${mark} ${at}: ${children.map((one) => (typeof one === 'string' ? one : `<${one.is}>`)).join('')}`);
    for (const child of children) if (typeof child !== 'string') walk(child);
  };
  part.pieces.forEach(walk);
  return { found, above: part.above, below: part.below };
}

const page = cleanHtml(
  '<h2>Zorg</h2>\n<p>Wat gaan we doen?</p>\n<p>a</p>\n<h2>Wonen</h2>\n<p>Wat gaan we doen?</p>',
  'a',
);

test('of texts that are alike the one at its line is marked', () => {
  expect(marked(page, { texts: ['Wat gaan we doen?'], line: 5 }).found).toEqual(['place 5: Wat gaan we doen?']);
  expect(marked(page, { texts: ['wat gaan  we doen?'], line: 2 }).found).toEqual(['place 2: Wat gaan we doen?']);
});

test('a sentence is marked by the paragraph that it is in', () => {
  const long = cleanHtml('<p>Eerst dit. Wij bouwen een brug. Dan dat.</p>', 'a');
  expect(marked(long, { texts: ['Wij bouwen een brug.'], line: 1 }).found).toHaveLength(1);
});

test('of a text all lines that it goes on over are marked', () => {
  const lines = showLines('Inleiding\nWij bouwen een\nbrug over het water.\n\nSlot');
  expect(marked(lines, { texts: ['Wij bouwen een brug over het water.'], line: 2 }).found).toEqual([
    'place 2: Wij bouwen een',
    'more 3: brug over het water.',
  ]);
});

test('where nothing says where a line stands, a heading is marked before a cell with the same text', () => {
  const pieces = [
    { is: 'table', children: [{ is: 'tr', children: [{ is: 'td', children: ['1 Zorg'] }] }] },
    { is: 'heading', children: ['1 Zorg'] },
  ] as const;
  const { pieces: shown } = markPlace(pieces, { texts: ['1 Zorg'], at: { file: 'a' }, isColumn: false }, 20);
  expect(shown.map(({ is, mark }) => [is, mark])).toEqual([
    ['table', undefined],
    ['heading', 'place'],
  ]);
});

test('of a column its head is marked in the nearest table, and of a head of two storeys both', () => {
  const tables = cleanHtml(
    '<table><tr><th>Naam<th>2020</table>\n<table><tr><th><th colspan=2>Realisatie<tr><th>Naam<th>2019<th>2020</table>',
    'a',
  );
  expect(marked(tables, { texts: ['2020'], line: 1, isColumn: true }).found).toEqual(['place 1: 2020']);
  expect(marked(tables, { texts: ['Realisatie 2020'], line: 2, isColumn: true }).found).toEqual([
    'place 2: Realisatie',
    'more 2: 2020',
  ]);
});

test('of a long document the part around the place is shown, and how much is left out', () => {
  const lines = showLines(Array.from({ length: 1000 }, (_, at) => `regel ${at + 1}`).join('\n'));
  expect(marked(lines, { texts: ['regel 500'], line: 500 }, 20)).toEqual({
    found: ['place 500: regel 500'],
    above: 479,
    below: 481,
  });
});

test('what is not found marks nothing, and the beginning is shown', () => {
  expect(marked(page, { texts: ['iets anders'] })).toEqual({ found: [], above: 0, below: 0 });
});

test('of a text that is too long to show whole the part around what is asked about is shown', () => {
  const text = `${'Iets vooraf. '.repeat(2_000)}Wij bouwen [twee]\n bruggen. ${'Iets erna. '.repeat(2_000)}`;
  const [shown] = markPlace(
    [{ is: 'p', children: [text] }],
    { texts: ['Wij bouwen [twee] bruggen.'], at: { file: 'a' }, isColumn: false },
    20,
  ).pieces;
  const [part] = shown?.children ?? [];
  if (typeof part !== 'string') throw new Error('no text');
  expect(part).toContain('Wij bouwen [twee]\n bruggen.');
  expect(part.length).toBeLessThan(5_100);
  expect(part).toMatch(/^….*…$/s);
});
