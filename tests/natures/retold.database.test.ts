import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../../src/delivery/public/site.tsx';
import { en } from '../../src/words/en.data.ts';
import { nl } from '../../src/words/nl.data.ts';
import { crawl } from '../crawl.ts';
import { openExampleRecord } from '../example-record.ts';
import { siteAssets } from '../site-assets.ts';
import type { TestRecord } from '../test-record.ts';
import { absenceSentences } from './absence-sentences.data.ts';
import { linesOf, quotedIn, retoldBeginnings } from './retold-words.ts';

let own: TestRecord;
type Answer = {
  readonly address: string;
  readonly text: string;
  readonly isPage: boolean;
  /** What a page says. */
  readonly lines: readonly string[];
};
let answers: readonly Answer[] = [];
let beginnings: readonly string[] = [];

/** Rules are no words of a body, the log ends in hashes, and lists of what is followed have what lists of an organisation have. */
function leaveOut(link: string): boolean {
  return /^\/assets\/|^\/regels\/|\/logboek|^\/volg[^?]*\?wat=[^&]*%2F/.test(link);
}

function isEnglish(address: string): boolean {
  return address.includes('lang=en');
}

/** Those that stand in any of some lines: a page has few of all. */
function beginningsIn(lines: readonly string[]): readonly string[] {
  const all = lines.join('\n');
  return beginnings.filter((begin) => all.includes(begin));
}

beforeAll(async () => {
  own = await openExampleRecord('groningen');
  const site = createSite({ record: own.record, assets: siteAssets, base: '' });
  const asked = ['studenten', 'samenwerken', 'Noord-Nederland', 'projecten'].flatMap((words) => [
    `/zoeken?q=${words}`,
    `/groningen/zoeken?q=${words}`,
    `/groningen/zoeken?q=${words}&lang=en`,
  ]);
  const all = await crawl(site, ['/', '/?lang=en', '/groningen?lang=en', '/regio-groningen-assen', ...asked], leaveOut);
  // A picture is read as a page is.
  answers = [...all].map(([address, text]) => {
    const isPage = /^<(?:!doctype html>|svg )/i.test(text);
    return { address, text, isPage, lines: isPage ? linesOf(text) : [] };
  });
  beginnings = answers.flatMap(({ address, text }) =>
    /^\/[a-z-]+\/[^/?]+\.json$/.test(address) ? retoldBeginnings(text) : [],
  );
}, 900_000);
afterAll(() => own.close());

describe('every address of the example that is retold', { timeout: 300_000 }, () => {
  test('is walked: pages in both languages, data, search', () => {
    const pages = answers.filter(({ isPage }) => isPage);
    expect(pages.filter(({ address }) => !isEnglish(address)).length).toBeGreaterThan(250);
    expect(pages.filter(({ address }) => isEnglish(address)).length).toBeGreaterThan(200);
    expect(answers.length - pages.length).toBeGreaterThan(200);
    expect(beginnings.length).toBeGreaterThan(100);
  });

  test('has the word "hervertelling" behind each sentence of ours, in the same text', () => {
    let found = 0;
    const silent = answers.flatMap(({ address, isPage, lines }) => {
      if (!isPage) return [];
      const word = isEnglish(address) ? '[retelling]' : '[hervertelling]';
      const told = beginningsIn(lines);
      return lines.flatMap((line) =>
        told.flatMap((begin) => {
          const at = line.indexOf(begin);
          if (at === -1) return [];
          found += 1;
          return line.includes(word, at) ? [] : [`${address}: ${line.slice(0, 200)}`];
        }),
      );
    });
    expect(silent).toEqual([]);
    expect(found).toBeGreaterThan(2000);
  });

  test('sets no sentence of ours as words of the body', () => {
    const marks = ['“', '"', '‘', '«'];
    const wrong = answers.flatMap(({ address, text, isPage, lines }) => {
      if (!isPage) return [];
      const quoted = quotedIn(text);
      return beginningsIn([...lines, ...quoted])
        .filter(
          (begin) =>
            quoted.some((line) => line.includes(begin)) ||
            lines.some((line) => marks.some((mark) => line.includes(`${mark}${begin}`))),
        )
        .map((begin) => `${address}: ${begin}`);
    });
    expect(wrong).toEqual([]);
  });

  test('says in data that holds a sentence of ours that it is retold, with the address of the original', () => {
    let found = 0;
    const silent = answers.flatMap(({ address, text, isPage }) => {
      // A picture says it in words.
      const isPicture = /\.svg(?:\?|$)/.test(address);
      if (isPicture) return /\b(?:Hervertelling|Retelling)\b/.test(text) ? [] : [address];
      if (isPage) return [];
      const isTable = /\.csv(?:\?|$)/.test(address);
      const rows = isTable ? parse(text).map((cells) => cells.join(',')) : [text];
      return rows.flatMap((row) => {
        if (!beginnings.some((begin) => row.includes(begin))) return [];
        found += 1;
        const isTold = /\bretold\b/.test(row) && /https?:\/\/[a-z0-9.-]*(?:groningen|regiogroningenassen)/.test(row);
        return isTold ? [] : [`${address}: ${row.slice(0, 120)}`];
      });
    });
    expect(silent).toEqual([]);
    expect(found).toBeGreaterThan(100);
  });
});

describe('of documents in part', { timeout: 300_000 }, () => {
  const head = { nl: 'Hervertelling, ingekort;', en: 'Retelling, shortened;' };
  const sentences = { nl: absenceSentences(nl), en: absenceSentences(en) };

  test('no page says what they do not have', () => {
    let checked = 0;
    const said = answers.flatMap(({ address, text, isPage, lines }) => {
      const language = isEnglish(address) ? 'en' : 'nl';
      // Of a page with one text that is whole, that text may be spoken of.
      if (!isPage || !text.includes(head[language])) return [];
      return lines.flatMap((line) => {
        checked += 1;
        return sentences[language].some((sentence) => sentence.test(line)) ? [`${address}: ${line.slice(0, 160)}`] : [];
      });
    });
    expect(said).toEqual([]);
    expect(checked).toBeGreaterThan(3000);
  });

  test('an empty cell beside those of whole documents says nothing, and the page says so', () => {
    const trail = answers.find(
      ({ address }) => address === '/groningen/sporen/internationaal-promoten-van-onze-kennissectoren',
    );
    expect(trail?.text).toContain(nl.threads.table.blankInPart);
    expect(trail?.text).toContain(nl.threads.table.inPart);
  });
});
