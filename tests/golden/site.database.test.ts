import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importPaths } from '../../src/cli/import-paths.ts';
import { createSite } from '../../src/site/site.tsx';
import { openTestRecord, type TestRecord } from '../test-record.ts';
import { expectGolden } from './golden-folder.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'groningen');
const assets = {
  css: '/assets/site.css',
  overviewCss: '/assets/overview.css',
  threadTableCss: '/assets/thread-table.css',
  font: '/assets/font.woff2',
  icon: '/assets/icon.svg',
};

let own: TestRecord;
const refused: string[] = [];
beforeAll(async () => {
  own = await openTestRecord();
  const paths = ['begroting-2018', 'jaarverslag-2017'].map((folder) => join(example, folder));
  await importPaths(own.record, paths, {}, { say: (sentence) => refused.push(sentence) });
});
afterAll(() => own.close());

/** One tag a line, so that a difference can be read; the day of the import is not what the test is about. */
function settle(text: string): string {
  return `${text
    .replaceAll('><', '>\n<')
    .replaceAll(/\b\d{1,2} [a-z]+ 20[2-9]\d(?=[.<,]|$)/g, 'DATUM')
    .replaceAll(/datetime="[^"]*"/g, 'datetime="DATUM"')
    .replaceAll(/"frozenAt":"[^"]*"/g, '"frozenAt":"DATUM"')}\n`;
}

test('the whole site of two small publications is as it was', { timeout: 120_000 }, async () => {
  expect(refused).toEqual([]);
  const site = createSite({ record: own.record, assets, base: 'https://doelspoor.example' });
  const waiting = ['/', '/groningen/zoeken?q=studenten', '/bestaat-niet'];
  const seen = new Set(waiting);
  const output = new Map<string, string>();
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const response = await site.fetch(new Request(`http://localhost${address}`));
    const text = await response.text();
    const name = address === '/' ? 'start' : address.slice(1).replaceAll(/[^\w.@/-]+/g, '_');
    output.set(`${name}${/\.(json|csv|xml|txt)$/.test(name) ? '' : '.html'}`, settle(text));
    for (const [, href = ''] of text.matchAll(/href="(\/[^"#]*)/g)) {
      const link = href.replaceAll('&amp;', '&');
      // one rule stands for all: they are made from the catalogue in the same way
      const isRule = link.startsWith('/regels/') && link !== '/regels/target-changed';
      // every import has another log
      const isLog = link.includes('/logboek');
      const isOther =
        isRule || isLog || link.startsWith('/assets/') || link.includes('lang=') || link.includes('vergelijk?');
      if (!isOther && !seen.has(link)) {
        seen.add(link);
        waiting.push(link);
      }
    }
  }
  expectGolden(join(import.meta.dirname, 'site'), output);
});
