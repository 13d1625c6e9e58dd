import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanPage } from './scan-page.ts';

/** The entries of a page, each with those above it; what leads to no page stands between brackets. */
function menusOf(html: string): string[] {
  const { menus } = scanPage(html, 5000);
  return menus.map((entry) => {
    const trail: string[] = [];
    for (let at: (typeof menus)[number] | undefined = entry; at !== undefined; at = menus[at.above ?? -1])
      trail.unshift(at.href === null ? `(${at.text})` : at.text);
    return trail.join(' > ');
  });
}

const a = (text: string) => `<a href="/${text.toLowerCase()}">${text}</a>`;

describe('menus of a page', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'lists in lists',
      `<nav><ul><li>${a('A')}<ul><li>${a('B')}</li></ul></li><li>${a('C')}</li></ul></nav>`,
      ['A', 'A > B', 'C'],
    ],
    [
      'without ends',
      `<nav><ul><li>${a('A')}<ul><li>${a('B')}<li>${a('C')}</ul><li>${a('D')}</ul>`,
      ['A', 'A > B', 'A > C', 'D'],
    ],
    ['a list right in a list', `<nav><ul><li>${a('A')}</li><ul><li>${a('B')}</li></ul></ul></nav>`, ['A', 'A > B']],
    [
      'what folds out',
      `<nav><ul><li><a href="#">Programma's</a><button>Toon</button><ul><li>${a('B')}</ul><li><span>Meer</span><ul><li>${a('C')}</ul></ul></nav>`,
      ["(Programma's)", "(Programma's) > B", 'C'],
    ],
    [
      'details',
      `<nav><details><summary>Deel een</summary><ul><li>${a('A')}</ul></details></nav>`,
      ['(Deel een)', '(Deel een) > A'],
    ],
    [
      'a link in a summary',
      `<nav><ul><li><details><summary>${a('A')}</summary><ul><li>${a('B')}</ul></details></ul></nav>`,
      ['A', 'A > B'],
    ],
    [
      'headings in a menu',
      `<nav><h3>Deel een</h3><ul><li>${a('A')}</ul><h3>${a('B')}</h3><ul><li>${a('C')}</ul></nav>`,
      ['(Deel een)', '(Deel een) > A', 'B', 'B > C'],
    ],
    [
      'levels in names of classes',
      `<nav><a class="level-1" href="/a">A</a><a class="level-2" href="/b">B</a><a class="level-3" href="/c">C</a><a class="level-2" href="/d">D</a></nav>`,
      ['A', 'A > B', 'A > B > C', 'A > D'],
    ],
    [
      'a list of nothing but links',
      `<main><ul><li>${a('A')}<ul><li>${a('B')}</ul><li>${a('C')}</ul></main>`,
      ['A', 'A > B', 'C'],
    ],
    [
      'no list of words with a link',
      `<main><ul><li>Wij bouwen, zie ${a('A')} voor meer.<li>${a('B')}<li>${a('C')}</ul></main>`,
      [],
    ],
    ['no two links', `<main><ul><li>${a('A')}<li>${a('B')}</ul></main>`, []],
    [
      'not where the reader is, what comes next, nor the foot of the site',
      `<nav class="breadcrumb"><ol><li>${a('A')}</ol></nav><nav aria-label="Kruimelpad">${a('B')}</nav><div class="pager"><ul><li>${a('C')}</ul></div><footer><ul><li>${a('D')}</ul></footer><nav>${a('Volgende')}${a('E')}</nav>`,
      ['E'],
    ],
    [
      'a picture with words',
      '<nav><a href="/a"><img alt="Zorg"></a><a href="/b" title="Wonen"><i></i></a></nav>',
      ['Zorg', 'Wonen'],
    ],
  ])('%s', (_, html, entries) => {
    expect(menusOf(html)).toEqual(entries);
  });

  test('no page throws, and no entry stands above itself', () => {
    const tag = fc.constantFrom(
      '<ul>',
      '</ul>',
      '<li>',
      '</li>',
      '<nav>',
      '</nav>',
      '<details>',
      '</details>',
      '<a href=/x>',
      '</a>',
      '<h3>',
      '</h3>',
      'Woord',
      '<a href=# class=level-3>',
      '<footer>',
      '</footer>',
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (tags) =>
        scanPage(tags.join(''), 50).menus.every(({ above }, at) => above === null || above < at),
      ),
    );
  });

  test.each(['<ul>', '<ul><li>', '</li>', '<details>', '<ul></li>', '<li class=level-3><a href=/x>x'])(
    'a hundred thousand times %s takes no second',
    (tag) => {
      const [html, start] = [`<nav>${tag.repeat(100_000)}`, process.cpuUsage()];
      scanPage(html, 5000);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1e6).toBeLessThan(2);
    },
  );
});
