import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readListedPages } from './listed-page.ts';
import { placePages } from './place-pages.ts';

const origin = 'https://voorbeeld.nl';
type Line = Readonly<Record<string, unknown>>;

/** A line of a list. @param more `menu` with the path of the page above */
function line(
  path: string,
  menu?: readonly [at: number, text: string, under?: string | undefined],
  more: Line = {},
): Line {
  const [at, text, under] = menu ?? [];
  const own = menu && {
    from: `${origin}/`,
    place: at,
    text,
    marked: true,
    ...(under === undefined ? {} : { under: origin + under }),
  };
  return {
    address: origin + path,
    depth: path === '/' ? 0 : 1,
    file: `${path.slice(1) || 'index'}.html`,
    ...(own && { menu: own }),
    ...more,
  };
}

function place(lines: readonly Line[]) {
  return placePages(readListedPages(Buffer.from(lines.map((one) => `${JSON.stringify(one)}\n`).join(''))));
}

/** The pages in order, each with what stands above it. */
function draw(lines: readonly Line[]): string[] {
  return [...place(lines)]
    .sort(([, left], [, right]) => left.order - right.order)
    .map(([address, { above, name, by }]) => `${[...above, name ?? address.slice(origin.length)].join(' > ')} (${by})`);
}

const start = line('/');
const link = (from: string, text: string) => ({ link: { from: origin + from, text, menu: false, place: 1 } });

describe('where pages stand', () => {
  test('is put together from what each says of the one above, in the order of the menu', () => {
    expect(draw([start, line('/b', [3, 'B']), line('/a', [1, 'A']), line('/c', [2, 'C', '/a'])])).toEqual([
      '/ (null)',
      'A (menu)',
      'A > C (menu)',
      'B (menu)',
    ]);
  });

  test('without any menu is not known', () => {
    expect(place([start, line('/a', undefined, link('/', 'A'))])).toEqual(new Map());
  });

  test('of a page in no menu is below its address, or the page that led to it', () => {
    const lines = [
      start,
      line('/a', [1, 'A']),
      line('/b', [2, 'B']),
      line('/a/x', undefined, link('/b', 'Xylo')),
      line('/y', undefined, link('/b', 'Ypsi')),
      line('/z', undefined, link('/', 'Zeta')),
      line('/w', undefined, link('/b', 'Lees meer')),
    ];
    expect(draw(lines)).toEqual([
      '/ (null)',
      'A (menu)',
      'A > Xylo (address)',
      'B (menu)',
      'B > Ypsi (link)',

      'Zeta (null)',
      '/w (null)',
    ]);
  });

  test('of pages that each lead to the next is not below each other', () => {
    const next = ['/b', '/c', '/d'].map((path, at) =>
      line(path, undefined, link(['/a', '/b', '/c'][at] ?? '', 'Verder lezen')),
    );
    expect(draw([start, line('/a', [1, 'A']), ...next])).toEqual([
      '/ (null)',
      'A (menu)',
      'A > Verder lezen (link)',
      'Verder lezen (null)',
      'Verder lezen (null)',
    ]);
  });

  test('of a page behind a redirect, or kept as another, is that of what the menu names', () => {
    const lines = [
      start,
      { ...line('/oud', [1, 'A']), file: undefined, to: `${origin}/nieuw` },
      line('/nieuw'),
      line('/b', [2, 'B', '/oud']),
    ];
    expect(draw(lines).slice(1)).toEqual(['A (menu)', 'A > B (menu)', 'A (menu)']);
  });

  test('in a circle, below itself or below what is not there is nowhere', () => {
    const circle = [
      line('/a', [1, 'A', '/b']),
      line('/b', [2, 'B', '/a']),
      line('/c', [3, 'C', '/c']),
      line('/d', [4, 'D', '/weg']),
    ];
    expect([...place([start, ...circle]).values()].map(({ above, by }) => [above, by])).toEqual(
      Array.from({ length: 5 }, () => [[], null]),
    );
  });

  test('whatever a list says, each page has one place in an order, and nothing hangs', () => {
    const path = fc.constantFrom('/', '/a', '/b', '/c', '/a/b', '/a/b/c', '/weg');
    const text = fc.constantFrom('A', 'B', '', 'Lees meer', 'Programma 2 Economie');
    const page = fc.record({
      path,
      menu: fc.option(fc.tuple(fc.integer(), text, fc.option(path, { nil: undefined })), { nil: undefined }),
      more: fc.record({
        to: fc.option(
          path.map((to) => origin + to),
          { nil: undefined },
        ),
        depth: fc.oneof(fc.nat(3), fc.constant('x')),
        link: fc.option(path.map((from) => link(from, 'X').link)),
        sitemap: fc.option(fc.nat(9)),
      }),
    });
    fc.assert(
      fc.property(fc.array(page, { maxLength: 12 }), (pages) => {
        const lines = pages.map(({ path: at, menu, more }) => line(at, menu, more));
        const orders = [...place(lines).values()].map(({ order }) => order);
        return new Set(orders).size === orders.length;
      }),
    );
  });

  test.each<[string, (at: number) => string | undefined]>([
    ['in one row', () => undefined],
    ['each below the one before', (at) => `/p${at - 1}`],
    ['all below one', () => '/p0'],
    ['in one circle', (at) => `/p${(at + 1) % 50_000}`],
  ])('fifty thousand pages %s take no time', (_, under) => {
    const lines = Array.from({ length: 50_000 }, (_one, at) => line(`/p${at}`, [at, `Onderdeel ${at}`, under(at)]));
    const begin = process.cpuUsage();
    expect(place([start, ...lines]).size).toBe(50_001);
    const { user, system } = process.cpuUsage(begin);
    expect((user + system) / 1e6).toBeLessThan(4);
  });
});

test('a line that is half, of another kind, or without end says nothing, and what is broken in one is not there', () => {
  const lines = [
    '{"address":"https://a.nl/","menu":{"from":1}}',
    '{"address":"https://b.nl/',
    '[]',
    '7',
    '{"address":"ftp://c.nl/"}',
  ];
  expect([...readListedPages(Buffer.from(lines.join('\n'))).values()]).toEqual([{ address: 'https://a.nl/' }]);
});
