import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeImport } from '../../../tests/make-book.ts';
import { makeChapter, makeIndicator, makePassage, makeReading } from '../../../tests/make-reading.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { importPublication } from '../publications/commands/import-publication.ts';

let here: TestRecord;
let site: ReturnType<typeof createSite>;

const chapters = [
  [
    'Wonen en bouwen',
    'Aantal nieuwe sociale huurwoningen',
    'We bouwen vierhonderd sociale huurwoningen in de Oosterpolder.',
  ],
  ['Mobiliteit en bereikbaarheid', 'Aantal kilometers fietspad', 'We leggen een snelle fietsroute aan naar Leek.'],
  ['Openbare ruimte', 'Oordeel over het groen', 'We planten tweehonderd bomen langs de ringweg.'],
] as const;

/** A budget with these chapters, by their place above, under codes from 2.1 on. */
async function publish(...order: readonly number[]): Promise<void> {
  const reading = makeReading({
    input: 'begroting.html',
    sha256: order.join(),
    chapters: order.flatMap((which, at) => {
      const [title, indicator, text] = chapters[which] ?? ['', '', ''];
      return makeChapter({
        code: `2.${at + 1}`,
        title,
        level: 'policy-field',
        passages: [makePassage(text)],
        indicators: [makeIndicator(indicator, `> ${which + 5}`, which + 5)],
        commitments: [{ text, question: 'do', term: null, at: { file: 'begroting.html', line: 4 } }],
      });
    }),
  });
  await importPublication(here.record, makeImport([reading], '/boek', true), {
    actor: 'test',
    at: new Date('2026-01-02T03:04:05Z'),
  });
}

beforeAll(async () => {
  here = await openTestRecord();
  site = createSite({ record: here.record, assets: siteAssets });
  await publish(0, 1, 2);
});
afterAll(() => here.close());

const ask = (path: string) => site.request(path, { headers: { 'accept-language': 'nl' } });

test('a chapter that gets another code is found at its old address, in each form and language', async () => {
  // Mobiliteit goes to 2.1, Wonen to 2.2; nothing is at 2.3 any more.
  await publish(1, 0);
  const swapped = await (await ask('/groningen/begroting-2018/2.1')).text();
  expect(swapped).toContain('Mobiliteit en bereikbaarheid</h1>');
  expect(swapped).toContain('Tot en met editie 1 stond op dit adres “2.1 Wonen en bouwen”.');
  expect(swapped).toMatch(
    /<a class="nl-link" href="\/groningen\/begroting-2018\/2\.2">Dat staat nu bij 2\.2 Wonen en bouwen\./,
  );
});

test('of a chapter that is no more its address tells what it was, and where it stands', async () => {
  const gone = await ask('/groningen/begroting-2018/2.3');
  expect(gone.status).toBe(410);
  const page = await gone.text();
  expect(page).toContain('“2.3 Openbare ruimte” stond hier in de begroting 2018 tot en met editie\u00a01.');
  expect(page).toContain('href="/groningen/begroting-2018@1/2.3"');
  expect((await ask('/groningen/begroting-2018@1/2.3')).status).toBe(200);
  expect(await (await ask('/groningen/begroting-2018/2.3?lang=en')).text()).toContain(
    'stood here in the budget 2018 up to edition\u00a01',
  );
  expect((await ask('/groningen/begroting-2018/2.3.json')).status).toBe(410);
});

test('an address that only an earlier edition had leads on', async () => {
  await publish(1, 0, 2);
  await publish(2, 1);
  const moved = await ask('/groningen/begroting-2018/2.3?lang=en');
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/groningen/begroting-2018/2.1?lang=en']);
  expect((await ask('/groningen/begroting-2018/2.3.json')).headers.get('location')).toBe(
    '/groningen/begroting-2018/2.1.json',
  );
});

test('an address that was never given is none, and an older edition is as it was', async () => {
  expect((await ask('/groningen/begroting-2018/9.9')).status).toBe(404);
  expect((await ask('/groningen/begroting-2018@2/2.3')).status).toBe(404);
  expect(await (await ask('/groningen/begroting-2018@1/2.1')).text()).not.toContain('stond op dit adres');
});
