import { describe, expect, test } from 'vitest';
import { needsScript } from './needs-script.ts';
import { scanPage } from './scan-page.ts';

const linksOf = (html: string) => scanPage(html, 100).links.map(({ href, text, isInMenu }) => [href, text, isInMenu]);

describe('links', () => {
  test('have what a reader clicks on, their place, and whether that is a menu', () => {
    const page = scanPage(
      '<nav><ul><li><a href="/p1">1  <b>Wonen</b></a></ul></nav><p><a href=\'/p2?a=1&amp;b=2\'><img alt="Zorg"></a><a name=x>geen</a></p>',
      100,
    );
    expect(page.links).toEqual([
      { href: '/p1', text: '1 Wonen', isInMenu: true, place: 1 },
      { href: '/p2?a=1&b=2', text: 'Zorg', isInMenu: false, place: 2 },
    ]);
  });

  test.each([
    ['<div class="main-menu"><div>x</div><a href=a>A</a></div><a href=b>B</a>', [true, false]],
    ['<div role=navigation><a href=a>A</a></div><a href=b>B</a>', [true, false]],
    ['<ul id="toc"><li><a href=a>A</a></ul><a href=b>B</a>', [true, false]],
    ['<div class="navigeren-leren"><a href=a>A</a></div><a href=b>B</a>', [false, false]],
    ['</nav></nav><nav><nav><a href=a>A</a></nav></nav><a href=b>B</a>', [true, false]],
  ])('%s', (html, menus) => {
    expect(linksOf(html).map(([, , menu]) => menu)).toEqual(menus);
  });

  test('of frames, maps, the next page and a page that goes on by itself count, those of scripts and comments do not', () => {
    const html = `<meta http-equiv=Refresh content="0; URL='/door'"><link rel=next href=/volgende><link rel=stylesheet href=/s.css>
      <iframe src=/kader></iframe><map><area href=/gebied></map><script>document.write('<a href=/script>')</script>
      <!-- <a href=/weg> --><noscript><a href=/zonder>Zonder</a></noscript><template><a href=/sjabloon>x</a></template>`;
    expect(linksOf(html).map(([href]) => href)).toEqual([
      '/door',
      '/volgende',
      '/kader',
      '/gebied',
      '/zonder',
      '/sjabloon',
    ]);
  });

  test('of broken HTML are those that are whole', () => {
    expect(linksOf('<a href="/een">Een<a href=/twee>Twee</p></td><a href="/drie').map(([href]) => href)).toEqual([
      '/een',
      '/twee',
    ]);
  });

  test('beyond the most are counted', () => {
    const page = scanPage('<a href=/x>x</a>'.repeat(1000), 10);
    expect([page.links.length, page.linksOver]).toEqual([10, 990]);
  });

  test('of a page that is made to take long take no time', () => {
    const began = process.cpuUsage();
    const attributes = Array.from({ length: 300_000 }, (_, at) => `a${at}`).join(' ');
    for (const html of [
      `<a ${attributes}>`,
      '<div>'.repeat(400_000),
      '<a href=x>'.repeat(200_000),
      '<'.repeat(2_000_000),
      `<!--${'-'.repeat(2_000_000)}`,
      '&amp'.repeat(500_000),
    ])
      scanPage(html, 100);
    expect(process.cpuUsage(began).user).toBeLessThan(8_000_000);
  });
});

describe('a page that shows nothing without JavaScript', () => {
  const judge = (html: string) => needsScript(scanPage(html, 100));

  test.each([
    [
      'an empty element for a script to fill',
      '<title>Begroting</title><body><div id="root"></div><script src=/a.js></script>',
    ],
    ['also with an element inside that is not filled', '<body><app-root></app-root><script src=/a.js></script>'],
    [
      'a word for who has no script',
      '<noscript>Zet JavaScript aan.</noscript><main></main><script src=/a.js></script>',
    ],
  ])('%s', (_, html) => expect(judge(html)).toBe(true));

  test.each([
    ['a short page', '<p>Deze paragraaf is niet van toepassing.</p>'],
    ['a short page with a script that counts visitors', '<p>Niet van toepassing.</p><script src=/telt.js></script>'],
    [
      'one that was filled before it was sent',
      `<div id=root><h1>Wonen</h1>${'<p>Wij bouwen huizen.'.repeat(20)}</div><script></script>`,
    ],
    ['a menu of links', `<div id=root></div>${'<a href=/p>Programma</a>'.repeat(5)}<script></script>`],
    ['an empty page', ''],
  ])('is not %s', (_, html) => expect(judge(html)).toBe(false));
});
