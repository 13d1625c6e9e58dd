import { expect, test } from 'vitest';
import { readAtom } from '../../../tests/data/read-atom.ts';
import type { FeedData, FeedEntry } from './feed-data.ts';
import { printFeed } from './print-feed.ts';

const place = {
  base: 'https://doelspoor.example',
  page: 'https://doelspoor.example/ergens/bevindingen?ernst=warning&regel=x',
  self: 'https://doelspoor.example/ergens/bevindingen.atom?ernst=warning&regel=x',
};

function entry(text: string, updated = new Date('2026-03-01T10:00:00Z')): FeedEntry {
  const said = { nl: text, en: `${text} in English` };
  return {
    path: '/ergens/bevindingen/x',
    title: said,
    summary: said,
    texts: { natures: [], originals: [] },
    published: new Date('2026-02-01T10:00:00Z'),
    updated,
    category: { term: 'target-changed', label: { nl: 'Doel veranderd', en: 'Target changed' } },
  };
}

function feed(entries: readonly FeedEntry[], licence: string | null = null, title = 'Ergens'): FeedData {
  return { title: { nl: title, en: title }, organisation: { slug: 'ergens', name: 'Ergens', licence }, entries };
}

test('a feed has all that Atom asks of it, and is as new as its newest entry', () => {
  const entries = [entry('Oud'), entry('Nieuw', new Date('2026-04-01T10:00:00Z'))];
  const read = readAtom(printFeed(feed(entries), place, 'nl'));
  expect(read).toMatchObject({
    id: place.self,
    self: place.self,
    page: place.page,
    title: 'Ergens',
    author: 'Doelspoor',
  });
  expect(read.updated).toBe('2026-04-01T10:00:00.000Z');
  expect(read.entries[0]).toMatchObject({
    id: 'https://doelspoor.example/ergens/bevindingen/x',
    link: 'https://doelspoor.example/ergens/bevindingen/x',
    title: 'Oud',
    category: 'target-changed',
    published: '2026-02-01T10:00:00.000Z',
    updated: '2026-03-01T10:00:00.000Z',
  });
  expect(readAtom(printFeed(feed(entries), place, 'en')).entries[0]?.title).toBe('Oud in English');
});

test('one without entries is a feed too', () => {
  expect(readAtom(printFeed(feed([]), place, 'nl'))).toMatchObject({
    entries: [],
    updated: '1970-01-01T00:00:00.000Z',
  });
});

/** What XML may not hold at all. */
const unfit = ['\u0000', '\u0001', '\u001b', '\ufffe', '\ud800'];

test('no text breaks out of a feed or runs where it is read', () => {
  for (const hostile of [
    ']]><script>alert(1)</script><![CDATA[',
    ']]>]]></summary></entry>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; & &amp; "\'',
    'a\u0000b\u0001c\u001bd\ufffee\ud800f',
  ]) {
    const { title, entries } = readAtom(printFeed(feed([entry(hostile)], null, hostile), place, 'nl'));
    const [{ title: ofEntry, summary } = { title: '', summary: '' }] = entries;
    // The title of an entry is read as HTML: escaped once more, it is text.
    for (const html of [ofEntry, summary]) expect(html).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
    const clean = [...hostile].map((sign) => (unfit.includes(sign) ? '\ufffd' : sign)).join('');
    const asText = ofEntry.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    expect(asText).toBe(clean);
    expect(title).toBe(clean);
  }
});

test('an entry says what the texts are that it is about, and the feed its licence', () => {
  const retold = { ...entry('Lager doel.'), texts: { natures: [['retold'] as const], originals: [] } };
  const xml = printFeed(feed([retold], 'https://creativecommons.org/publicdomain/zero/1.0/'), place, 'nl');
  expect(readAtom(xml).entries[0]?.summary).toContain('Lager doel. (Hervertelling; cijfers');
  expect(xml).toContain('<rights>CC0 1.0: https://creativecommons.org/publicdomain/zero/1.0/</rights>');
});
