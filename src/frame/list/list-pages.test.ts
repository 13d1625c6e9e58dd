import { expect, test } from 'vitest';
import { bareContext } from '../bare-context.fixture.ts';
import { presentPages, statusOf } from './list-pages.ts';

const pages = (total: number, pagina: number, most = 400) =>
  presentPages({ total, size: 25, most }, { jaar: 2018, pagina }, '/x/bevindingen', bareContext);

test('a list that fits on one page has no other pages, and an empty one no end to be past', () => {
  expect(pages(25, 1)).toEqual({ links: null, beyond: null });
  expect(pages(0, 7)).toEqual({ links: null, beyond: null });
});

test('each page keeps the filter', () => {
  const { links, beyond } = pages(60, 2);
  expect(links?.links.map(({ href, current }) => [href, current])).toEqual([
    ['/x/bevindingen?jaar=2018', false],
    ['/x/bevindingen?jaar=2018&pagina=2', true],
    ['/x/bevindingen?jaar=2018&pagina=3', false],
  ]);
  expect(beyond).toBeNull();
});

test('past the end there is the way back to the last page, and no page is the current one', () => {
  const asked = pages(60, 90);
  expect(asked.beyond).toEqual({ href: '/x/bevindingen?jaar=2018&pagina=3', text: 'Naar de laatste pagina (3)' });
  expect(asked.links).toMatchObject({ previous: { href: '/x/bevindingen?jaar=2018&pagina=3' }, next: null });
  expect(asked.links?.links.some(({ current }) => current)).toBe(false);
  expect([statusOf(asked), statusOf(pages(60, 3))]).toEqual([404, 200]);
});

test('no page is made after the most that there may be', () => {
  expect(pages(60, 2, 2).links).toMatchObject({ next: null });
});
