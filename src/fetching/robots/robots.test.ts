import { describe, expect, test } from 'vitest';
import { allAllowed, mayAsk, readRobots } from './robots.ts';

const may = (text: string, path: string) => mayAsk(readRobots(text, 'doelspoor'), `https://voorbeeld.nl${path}`);

describe('which group is ours', () => {
  test('that of our name, in any capitals and with any version, and not that for all', () => {
    const text = 'User-agent: *\nDisallow: /\n\nUSER-AGENT: DoelSpoor/2.0\nDisallow: /geheim\n';
    expect([may(text, '/'), may(text, '/geheim/x')]).toEqual([true, false]);
  });

  test('all of those together', () => {
    const text =
      'User-agent: doelspoor\nDisallow: /a\n\nUser-agent: ander\nDisallow: /b\n\nUser-agent: doelspoor\nDisallow: /c';
    expect(['/a', '/b', '/c'].map((path) => may(text, path))).toEqual([false, true, false]);
  });

  test('one with several names, whatever else stands between them', () => {
    const text = 'User-agent: ander\nSitemap: https://voorbeeld.nl/s.xml\nUser-agent: doelspoor\nDisallow: /a';
    expect(may(text, '/a')).toBe(false);
  });

  test('that for all where none has our name; a name that begins like ours is another', () => {
    const text = 'User-agent: doelspoorbot\nDisallow: /a\n\nUser-agent: *\nDisallow: /b';
    expect([may(text, '/a'), may(text, '/b')]).toEqual([true, false]);
  });

  test('none: all is allowed', () => {
    expect(may('User-agent: ander\nDisallow: /', '/')).toBe(true);
    expect(may('', '/')).toBe(true);
    expect(may('Disallow: /', '/')).toBe(true);
    expect(may('<!doctype html><html><p>Niet gevonden: User-agent: *</p>', '/')).toBe(true);
    expect(mayAsk(allAllowed, 'https://voorbeeld.nl/')).toBe(true);
  });
});

describe('which rule decides', () => {
  const text = (rules: string) => `User-agent: *\n${rules}`;

  test.each([
    ['Disallow:', '/', true],
    ['Disallow: /', '/p', false],
    ['Disallow: /p\nAllow: /p/open', '/p/open/1', true],
    ['Allow: /p/open\nDisallow: /p', '/p/dicht', false],
    ['Allow: /p\nDisallow: /p', '/p', true],
    ['Disallow: /p\nAllow: /p', '/p', true],
    ['Disallow: /*?print=', '/p?print=1', false],
    ['Disallow: /*.pdf$', '/a.pdf', false],
    ['Disallow: /*.pdf$', '/a.pdf?x', true],
    ['Disallow: p', '/p', false],
    ['Disallow: /p # tot januari', '/p', false],
    ['Disallow : /p', '/p', false],
    ['  disallow:/p', '/p', false],
    ['Disallow: /%7Ejan', '/~jan', false],
    ['Disallow: /coöperatie', '/co%C3%B6peratie', false],
    ['Disallow: /', '/robots.txt', true],
    ['Noindex: /p', '/p', true],
  ])('%s: %s %s', (rules, path, allowed) => {
    expect(may(text(rules), path)).toBe(allowed);
  });

  test('whatever ends its lines, and with a mark of its encoding', () => {
    expect(may('\uFEFFUser-agent: *\rDisallow: /p', '/p')).toBe(false);
    expect(may('User-agent: *\r\nDisallow: /p\r\n', '/p')).toBe(false);
  });
});

test('crawl-delay of our group, the longest there is, and sitemaps of all', () => {
  const text =
    'Sitemap: /een.xml\nUser-agent: doelspoor\nCrawl-delay: 2,5\nCrawl-delay: 1\nUser-agent: *\nCrawl-delay: 99\nsitemap: https://voorbeeld.nl/twee.xml';
  expect(readRobots(text, 'doelspoor')).toMatchObject({
    delay: 2.5,
    sitemaps: ['/een.xml', 'https://voorbeeld.nl/twee.xml'],
  });
  for (const value of ['', 'snel', '-1'])
    expect(readRobots(`User-agent: *\nCrawl-delay: ${value}`, 'x').delay).toBeNull();
});
