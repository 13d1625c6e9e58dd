import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSite } from '../../src/delivery/public/site.tsx';
import { kindOf } from '../attack/site-kinds.ts';
import { crawl } from '../crawl.ts';
import { openExampleRecord } from '../example-record.ts';
import { siteAssets } from '../site-assets.ts';
import type { TestRecord } from '../test-record.ts';

/** Four of its thirteen documents, as each of a kind is made alike, with two of a body that is there. */
const documents = [
  'havermonde/coalitieakkoord-2022-2026.html',
  'havermonde/begroting-2023.html',
  'havermonde/jaarverslag-2023.html',
  'havermonde/begroting-2024.docx',
  'groningen/begroting-2018',
  'groningen/jaarverslag-2018',
];
/** So many pages of each kind and language are looked at. */
const mostOfKind = 8;

let own: TestRecord;
let answers: ReadonlyMap<string, string>;

function isEnglish(address: string): boolean {
  return address.includes('lang=en');
}

beforeAll(async () => {
  own = await openExampleRecord(...documents);
  const met = new Map<string, Set<string>>();
  const leaveOut = (link: string) => {
    if (/^\/(?:assets|regels|groningen|schema)\b/.test(link)) return true;
    const kind = `${kindOf(link)} ${isEnglish(link)}`;
    const links = met.get(kind) ?? new Set();
    met.set(kind, links.size < mostOfKind ? links.add(link) : links);
    return !links.has(link);
  };
  const asked = ['woningen', 'haven'].flatMap((words) => [
    `/zoeken?q=${words}`,
    `/havermonde/zoeken?q=${words}&lang=en`,
  ]);
  const site = createSite({ record: own.record, assets: siteAssets, base: '' });
  answers = await crawl(site, ['/', '/?lang=en', '/havermonde?lang=en', '/vergelijk', ...asked], leaveOut);
}, 300_000);
afterAll(() => own.close());

/** Those that have a word of Havermonde in them. */
function telling(isWanted: (address: string, text: string) => boolean): readonly (readonly [string, string])[] {
  return [...answers].filter(([address, text]) => /havermonde/i.test(text) && isWanted(address, text));
}

const isPage = (_: string, text: string) => /^<!doctype html>/i.test(text);
const isDrawn = (_: string, text: string) => text.startsWith('<svg ');
const isMissing = (text: string) => />404</.test(text);
/** These name it among others to choose from, or in an address as an example, and show nothing of it. */
const namesOnly = (address: string) => /^\/(?:zoeken|gegevens|volg)(?:\?lang=..)?$/.test(address);
/** Searched for nothing, compared nothing or found nothing; and where the log of events ends, which is a hash. */
const showsNothing = (address: string, text: string) =>
  /\/(?:zoeken|vergelijk)\.json(?:\?lang=..)?$|\/logboek[./]/.test(address) ||
  /"total":\s*0\b/.test(text) ||
  (/\.atom/.test(address) && !text.includes('<entry>'));

test('the site of an invented municipality is walked in two languages', () => {
  const pages = telling(isPage);
  expect(pages.filter(([address]) => isEnglish(address)).length).toBeGreaterThan(60);
  expect(pages.filter(([address]) => !isEnglish(address)).length).toBeGreaterThan(80);
  expect(answers.size - pages.length).toBeGreaterThan(150);
});

test('every page that shows something of it says that it is invented, in the language of the reader', () => {
  const silent = telling(isPage).filter(([address, text]) => {
    const word = isEnglish(address) ? /\b[Ii]nvented\b/ : /\b[Vv]erzonnen\b/;
    return !isMissing(text) && !namesOnly(address) && !word.test(text.slice(text.indexOf('<body')));
  });
  expect(silent.map(([address]) => address)).toEqual([]);
});

test('every page of its own says so before its title', () => {
  const silent = telling(isPage).filter(([address, text]) => {
    if (!address.startsWith('/havermonde') || isMissing(text)) return false;
    const before = text.slice(text.indexOf('<main'), text.indexOf('<h1'));
    return !/(?:Verzonnen|Invented): /.test(before);
  });
  expect(silent.map(([address]) => address)).toEqual([]);
});

test('every picture of it says so in words', () => {
  const drawn = telling(isDrawn);
  expect(drawn.length).toBeGreaterThan(6);
  expect(drawn.filter(([, text]) => !/(?:Verzonnen|Invented): /.test(text)).map(([address]) => address)).toEqual([]);
});

test('every data file says so, and each row of a table that says what rows are', () => {
  let rows = 0;
  const silent = [...answers].flatMap(([address, text]) => {
    if (!/^\/havermonde[^?]*\.(?:json|csv|atom)(?:\?|$)/.test(address) || showsNothing(address, text)) return [];
    if (!/\.csv(?:\?|$)/.test(address)) return /\binvented\b|\bverzonnen\b/i.test(text) ? [] : [address];
    const [heads = [], ...all]: string[][] = parse(text);
    const at = heads.indexOf('aard');
    rows += all.length;
    return at < 0
      ? [`${address} has no column of what rows are`]
      : all
          .filter((row) => !/\binvented\b/.test(row[at] ?? ''))
          .map((row) => `${address}: ${row.join(',').slice(0, 80)}`);
  });
  expect(silent).toEqual([]);
  expect(rows).toBeGreaterThan(500);
});

test('nothing of it is called a retelling: what is invented has no original', () => {
  const called = [...answers].filter(
    ([address, text]) =>
      address.startsWith('/havermonde') &&
      !address.includes('-metadata.') &&
      /\[(?:hervertelling|retelling)\]|\bretold\b/.test(text),
  );
  expect(called.map(([address]) => address)).toEqual([]);
});
