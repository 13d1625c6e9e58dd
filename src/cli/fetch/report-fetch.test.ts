import { describe, expect, test } from 'vitest';
import type { FetchOutcome } from '../../fetching/fetch-request.ts';
import { isComplete, reportFetch } from './report-fetch.ts';
import { sayBytes } from './say-bytes.ts';

const outcome: FetchOutcome = {
  address: 'https://voorbeeld.nl/begroting-2024/',
  folder: '/map',
  wentOn: false,
  files: 812,
  bytes: 34_200_000,
  fresh: [],
  changed: [],
  unchanged: 810,
  gone: [],
  left: [],
  beside: 0,
  elsewhere: 0,
  documentsElsewhere: [],
  over: 0,
};
const pages = (number: number) => Array.from({ length: number }, (_, at) => `https://voorbeeld.nl/p${at}`);

test('a fetch is told in a few lines, with some of each kind of address', () => {
  const told = reportFetch(
    {
      ...outcome,
      fresh: pages(1),
      changed: pages(7),
      gone: pages(1),
      left: pages(2).map((address) => ({ address, why: 'robots' })),
      beside: 3,
      elsewhere: 2,
      documentsElsewhere: ['https://elders.nl/bijlage.pdf'],
    },
    'nl',
  );
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "https://voorbeeld.nl/begroting-2024/: 812 bestanden in /map
      nu opgehaald: 34 MB; nieuw: 1 pagina, gewijzigd: 7 pagina's, ongewijzigd: 810 pagina's
      nieuw:
        https://voorbeeld.nl/p0
      gewijzigd; het vorige staat met datum en sha256 in doelspoor-fetch.jsonl:
        https://voorbeeld.nl/p0
        https://voorbeeld.nl/p1
        https://voorbeeld.nl/p2
        https://voorbeeld.nl/p3
        https://voorbeeld.nl/p4
        … en nog 2
      niet meer op de site; de bestanden van eerder blijven:
        https://voorbeeld.nl/p0
      2 adressen overgeslagen: de site vraagt in robots.txt om dit niet op te halen. Vraag de beheerder om een PDF.
        https://voorbeeld.nl/p0
        https://voorbeeld.nl/p1
      3 adressen op dezelfde site, buiten het pad dat u gaf. Hoort dat erbij, geef dan https://voorbeeld.nl/ en een andere map.
      2 adressen op andere sites, waarnaar wordt verwezen; die zijn niet opgehaald.
      Documenten op andere sites. Horen ze erbij, haal ze dan zelf op en zet ze in een map ernaast:
        https://elders.nl/bijlage.pdf"
  `);
});

describe('a fetch is complete', () => {
  const left = (why: FetchOutcome['left'][number]['why']) => ({
    ...outcome,
    left: [{ address: 'https://a.nl/', why }],
  });

  test.each(['robots', 'not-asked-for', 'too-deep', 'not-found', 'same', 'endless', 'other-kind'] as const)(
    'where something was left for %s',
    (why) => expect(isComplete(left(why))).toBe(true),
  );

  test.each(['most-pages', 'needs-script', 'status', 'unreachable', 'slow', 'too-large'] as const)(
    'but not for %s',
    (why) => expect(isComplete(left(why))).toBe(false),
  );

  test('nor where the site has more than can be taken', () => {
    expect([isComplete(outcome), isComplete({ ...outcome, over: 1 })]).toEqual([true, false]);
  });
});

test('sizes are told as people know them', () => {
  expect([0, 250, 999_000, 3_440_000, 120_400_000].map((bytes) => sayBytes(bytes, 'nl'))).toEqual([
    '0 kB',
    '1 kB',
    '999 kB',
    '3,4 MB',
    '120 MB',
  ]);
});
