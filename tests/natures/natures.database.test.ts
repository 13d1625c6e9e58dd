import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { importPaths } from '../../src/cli/import/import-paths.ts';
import { createSite } from '../../src/delivery/public/site.tsx';
import { openTestRecord, type TestRecord } from '../test-record.ts';

const assets = {
  css: '/a.css',
  overviewCss: '/o.css',
  chapterCss: '/t.css',
  threadTableCss: '/t.css',
  reviewCss: '/r.css',
  workCss: '/w.css',
  writeJs: '/w.js',
  font: '/f.woff2',
  icon: '/i.svg',
};

function budget(town: string, remark: string, aim: string): string {
  return `${remark}

Begroting 2019 gemeente ${town}

Programma 3: Wonen

3.2.1 Sneller bouwen

Er zijn te weinig huizen.

Prestatie-indicatoren | Behaald 2017 | Beoogd 2019
Aantal opgeleverde huizen | 410 | ${aim}

Wat gaan we hiervoor doen?

  • Bouwgrond uitgeven aan coöperaties van bewoners;
  • Een loket openen voor zelfbouwers in het stadhuis.
`;
}

function report(town: string, remark: string): string {
  return `${remark}

Jaarverslag 2019 gemeente ${town}

Programma 3: Wonen

3.2.1 Sneller bouwen

Prestatie-indicatoren | Behaald 2019 | Beoogd 2019
Aantal opgeleverde huizen | 420 | > 450

Wat hebben we hiervoor gedaan?

  • Wij hebben bouwgrond uitgegeven aan drie coöperaties van bewoners.
`;
}

const original = 'https://urk.example/begroting-2019/3.2.1';
const towns = [
  ['Urk', `[Hervertelling. Het origineel staat op ${original}]`, '[Hervertelling, ingekort.]'],
  ['Vlietrecht', '[Verzonnen. De gemeente Vlietrecht bestaat niet.]', '[Verzonnen.]'],
  ['Weert', '', ''],
  ['Zwolle', '', '[Hervertelling. Het origineel staat op https://zwolle.example/jaarverslag]'],
  ['Assen', '[Hervertelling. Het origineel staat op https://assen.example/begroting]', ''],
] as const;

let own: TestRecord;
let folder = '';
const refused: string[] = [];
const pages = new Map<string, string>();

beforeAll(async () => {
  own = await openTestRecord();
  folder = await mkdtemp(join(tmpdir(), 'natures-'));
  for (const [town, plan, told] of towns) {
    await mkdir(join(folder, town));
    await writeFile(join(folder, town, 'begroting.txt'), budget(town, plan, '> 500'));
    await writeFile(join(folder, town, 'jaarverslag.txt'), report(town, told));
  }
  const paths = towns.map(([town]) => join(folder, town));
  await importPaths(own.record, paths, {}, { say: (sentence) => refused.push(sentence) });
  const site = createSite({ record: own.record, assets, base: '' });
  const waiting = ['/', '/zoeken?q=huizen', ...towns.map(([town]) => `/${town.toLowerCase()}/zoeken?q=huizen`)];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (pages.has(address)) continue;
    const text = await (await site.fetch(new Request(`http://localhost${address}`))).text();
    pages.set(address, text);
    // Of the bodies that have both, each address is asked once, without lists that are narrowed. What feeds say is tested with all pages (`tests/data`).
    for (const [, href = ''] of text.matchAll(
      /href="(\/(?:urk|vlietrecht|weert)\b[^"#]*|\/(?:zwolle|assen)\b[^"#?]*)/g,
    ))
      if (!/\.atom\b/.test(href)) waiting.push(href.replaceAll('&amp;', '&'));
  }
}, 400_000);
afterAll(async () => {
  await own.close();
  await rm(folder, { recursive: true, force: true });
});

function pagesOf(town: string, isData: boolean): [string, string][] {
  return [...pages].filter(
    ([address]) =>
      address.startsWith(`/${town}`) &&
      isData === /\.(?:json|csv)(?:\?|$)/.test(address) &&
      !/\.(?:svg|png)(?:\?|$)/.test(address) &&
      !address.endsWith('-metadata.json'),
  );
}

/** What a page has in front of its title. */
function aboveTitle(text: string): string {
  return text.slice(text.indexOf('<main'), text.indexOf('<h1'));
}

describe('the site', () => {
  test('has a page of every sort for each of them', () => {
    expect(refused).toEqual([]);
    for (const town of ['urk', 'vlietrecht', 'weert']) {
      const sorts = new Set(pagesOf(town, false).map(([address]) => address.split(/[/?]/)[2] ?? ''));
      expect([...sorts]).toEqual(
        expect.arrayContaining([
          'begroting-2019',
          'sporen',
          'voornemens',
          'indicatoren',
          'bevindingen',
          'zoeken',
          'stand',
        ]),
      );
      expect(pagesOf(town, true).length).toBeGreaterThan(10);
    }
  });

  test('says above every page of retold texts what they are, and above none of what was published', () => {
    const silent = pagesOf('urk', false).filter(([, text]) => !/Hervertelling|Retelling/.test(aboveTitle(text)));
    expect(silent.map(([address]) => address)).toEqual([]);
    // Of its programmes only the names are at hand, above the page of a field.
    const isOfPart = (text: string) => /[Hh]ier is (?:soms )?een deel\.|[Aa] part is here\./.test(aboveTitle(text));
    const loud = pagesOf('weert', false).filter(([, text]) => text.includes('ds-status') && !isOfPart(text));
    expect(loud.map(([address]) => address)).toEqual([]);
    expect(isOfPart(pages.get('/weert/begroting-2019/3') ?? '')).toBe(true);
    expect(pages.get('/weert/begroting-2019/3.2.1')).not.toContain('ds-status');
  });

  test('says above every page of an invented municipality that it does not exist', () => {
    const silent = pagesOf('vlietrecht', false).filter(([, text]) => !/Verzonnen: |Invented: /.test(aboveTitle(text)));
    expect(silent.map(([address]) => address)).toEqual([]);
  });

  test('says in every picture what it is drawn from', () => {
    const drawn = (town: string) =>
      [...pages].filter(([address]) => address.startsWith(`/${town}`) && /\.svg(?:\?|$)/.test(address));
    for (const town of ['urk', 'vlietrecht', 'weert']) expect(drawn(town).length, town).toBeGreaterThan(3);
    for (const [address, text] of drawn('urk')) expect(text, address).toMatch(/Hervertelling|Retelling/);
    for (const [address, text] of drawn('vlietrecht')) expect(text, address).toMatch(/Verzonnen: |Invented: /);
    for (const [address, text] of drawn('weert'))
      expect(text, address).not.toMatch(/Hervertelling|Retelling|Verzonnen|Invented/);
  });

  test('says in every data file what its rows are', () => {
    const silent = (town: string, word: RegExp) =>
      pagesOf(town, true)
        .filter(([, text]) => text.split('\n').length > 2 || text.startsWith('{'))
        // A search for nothing and a comparison of nothing show no text.
        .filter(([address]) => !/\/(?:zoeken|vergelijk)\.json$/.test(address))
        // Where the log of events ends is a hash, and shows nothing of any text.
        .filter(([address]) => !/\/logboek[./]/.test(address))
        .filter(([, text]) => !word.test(text))
        .map(([address]) => address);
    expect(silent('urk', /retold/)).toEqual([]);
    expect(silent('vlietrecht', /invented/)).toEqual([]);
    expect(silent('weert', /^(?!.*(?:retold|invented))/s)).toEqual([]);
  });

  test('gives the address of the original on the page of a chapter, of a finding and in data', () => {
    expect(aboveTitle(pages.get('/urk/begroting-2019/3.2.1') ?? '')).toContain(`href="${original}"`);
    const [, finding] =
      pagesOf('urk', false).find(([address]) => /\/bevindingen\/target-changed[^?]*$/.test(address)) ?? [];
    expect(aboveTitle(finding ?? '')).toContain(`href="${original}"`);
    expect(finding).toContain('Hervertelde teksten: de zinnen zijn van ons');
    expect(finding).not.toContain('De teksten zoals ze in de documenten staan.');
    expect(pages.get('/urk/begroting-2019/3.2.1.csv')).toContain(
      `,retold,"Hervertelling; cijfers, koppen, namen en data als in het origineel.",${original}`,
    );
    expect(pages.get('/urk/bevindingen.csv')).toContain(original);
  });

  test('gives it above every list of the whole organisation, and at the top of every data file that rests on it', () => {
    const lists = [
      '',
      '/bevindingen',
      '/voornemens',
      '/indicatoren',
      '/sporen',
      '/stand',
      '/zoeken?q=huizen',
      '/vergelijk',
    ];
    for (const list of lists) expect(aboveTitle(pages.get(`/urk${list}`) ?? ''), list).toContain(`href="${original}"`);
    expect(aboveTitle(pages.get('/zoeken?q=huizen') ?? '')).toContain(`href="${original}"`);
    const head = z.object({ nature: z.array(z.string()), originals: z.array(z.string()) });
    const top = (text: string) => head.parse(JSON.parse(text));
    const files = pagesOf('urk', true).filter(
      ([address, text]) => address.includes('.json') && text.includes(original),
    );
    expect(files.length).toBeGreaterThan(5);
    const silent = files.filter(([, text]) => {
      const { nature, originals } = top(text);
      return nature[0] !== 'retold' || !originals.includes(original);
    });
    expect(silent.map(([address]) => address)).toEqual([]);
    const ofFindings = { nature: ['retold', 'in-part'], originals: [original] };
    expect(top(pages.get('/urk/bevindingen.json') ?? '')).toEqual(ofFindings);
  });

  test('gives it where only a heading above the retold text is shown: on the thread of that heading, and in a comparison', () => {
    const programme = pages.get('/urk/begroting-2019/3') ?? '';
    expect(programme).not.toBe('');
    expect(aboveTitle(programme)).toContain(`href="${original}"`);
    const threads = pagesOf('urk', false).filter(([address]) => /^\/urk\/sporen\/[^?]/.test(address));
    expect(threads.length).toBeGreaterThan(1);
    for (const [address, text] of threads) expect(aboveTitle(text), address).toContain(`href="${original}"`);
    const compared = pages.get('/urk/vergelijk?van=begroting-2019%2F3') ?? '';
    expect(aboveTitle(compared)).toContain(`href="${original}"`);
  });

  test('says beside a CSV file, in what describes its columns, what its texts are and where the original is', () => {
    const described = (town: string) => pages.get(`/${town}/begroting-2019.csv-metadata.json`) ?? '';
    expect(described('urk')).toMatch(/"dc:description":\[\{"@value":"Hervertelling, deels ingekort; /);
    expect(described('urk')).toContain(`"dc:source":[{"@id":"${original}"}]`);
    expect(described('vlietrecht')).toContain('"dc:description":[{"@value":"Verzonnen: ');
    expect(described('weert')).toContain('"dc:title":"');
    expect(described('weert')).not.toMatch(/Hervertelling|Verzonnen|"dc:source"/);
  });

  test('marks what is retold where a body has both, sentence by sentence, and nothing else', () => {
    const word = '[hervertelling]';
    for (const [town, told, plain] of [
      ['zwolle', 'jaarverslag-2019', 'begroting-2019'],
      ['assen', 'begroting-2019', 'jaarverslag-2019'],
    ] as const) {
      expect(pages.get(`/${town}/${told}/3.2.1`), town).toContain(word);
      expect(pages.get(`/${town}/${plain}/3.2.1`), town).not.toContain(word);
      const planned = town === 'assen';
      expect(pages.get(`/${town}/voornemens`)?.includes(word), town).toBe(planned);
      const page = pagesOf(town, false).find(([address]) => /\/voornemens\/bouwgrond[^?]*$/.test(address))?.[1] ?? '';
      expect(/Bouwgrond uitgeven aan coöperaties van bewoners[.;]? \[hervertelling\]/.test(page), town).toBe(planned);
      expect(/drie coöperaties van bewoners[.;]? \[hervertelling\]/.test(page), town).toBe(!planned);
    }
  });

  test('tells it on the first page, at the organisation', () => {
    const cards = (pages.get('/') ?? '').split('<h4');
    const card = (town: string) => cards.find((part) => part.includes(`href="/${town}"`)) ?? '';
    expect(card('urk')).toContain('Hervertelling, deels ingekort; ');
    expect(card('vlietrecht')).toContain('Verzonnen: ');
    expect(card('weert')).not.toMatch(/Hervertelling|Verzonnen|ngekort/);
  });

  test('does not say of a cut report that it has no account', () => {
    const ofUrk = pagesOf('urk', false).filter(([address]) => /\/voornemens\/[^?]*loket[^?]*$/.test(address));
    expect(ofUrk.length).toBeGreaterThan(0);
    for (const [, text] of ofUrk) expect(text).toContain('We weten niet of er verantwoording in staat.');
    const ofWeert = pagesOf('weert', false).filter(([address]) => /\/voornemens\/[^?]*loket[^?]*$/.test(address));
    for (const [, text] of ofWeert) expect(text).toContain('geen verantwoording gevonden');
    expect(pages.get('/urk/stand')).toContain('is hier ingekort: we weten niet of het erin staat');
  });
});
