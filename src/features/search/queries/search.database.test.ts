import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeImport } from '../../../../tests/make-book.ts';
import { makeChapter, makeIndicator, makePassage, makeReading } from '../../../../tests/make-reading.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import type { Reading } from '../../../model/reading.ts';
import { read, readShared } from '../../../record/connection/transaction.ts';
import { importPublication } from '../../publications/commands/import-publication.ts';
import { formPairs } from './form-pairs.data.ts';
import { hitMarks } from './present-hits.ts';
import { type SearchOutcome, type SearchQuery, search } from './search.ts';

let here: TestRecord;
const organisations = new Map<string, string>();

const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };

function bring(readings: readonly Reading[]) {
  return importPublication(here.record, makeImport(readings, '/boek', true), by);
}

async function learnOrganisations(): Promise<void> {
  const rows = await readShared(here.record, (tx) => tx.selectFrom('organisation').selectAll().execute());
  for (const { slug, organisation_id } of rows) organisations.set(slug, organisation_id);
}

/** A chapter with one sentence. */
function makeStub(code: string, text: string) {
  return makeChapter({ code, title: 'Onderdeel', passages: [makePassage(text, { heading: null })] });
}

async function ask(text: string, given: Partial<SearchQuery> & { organisation?: string } = {}): Promise<SearchOutcome> {
  const id = organisations.get(given.organisation ?? 'groningen') ?? '';
  const query = { text, year: null, kind: null, group: null, offset: 0, limit: 20, best: 3, ...given };
  return await read(here.record, id, (tx) => search(tx, id, query));
}

/** Where the hits are, best first: publication and chapter, with the anchor. */
function places({ hits }: SearchOutcome): string[] {
  return hits.map(
    ({ publication, chapter, anchor }) => `${publication}/${chapter}${anchor === null ? '' : `#${anchor}`}`,
  );
}

const inBudget = (year: number) => ({ kind: 'budget', year, endYear: null, sequence: null, title: null }) as const;

const wonen = makeChapter({
  code: '3.1',
  title: 'Wonen in de wijken',
  passages: [
    makePassage('Met de corporaties maken wij afspraken over nieuwe huurwoningen langs het Eemskanaal.'),
    makePassage('Het huis aan de Grote Markt krijgt een ander gebruik.', {
      question: 'do',
      heading: 'Wat gaan we doen?',
    }),
  ],
});
const zorg = makeChapter({
  code: '4.2',
  title: 'Jeugd en gezin',
  passages: [
    makePassage(
      'De coördinatie van de hulp komt bij het wijkteam; de jongerenwerker sluit aan. Wonen en zorg gaan hier samen.',
    ),
    makePassage('Zorg, en later ook wonen, vraagt om afstemming met 4.2.1 en met de regio in 2019.'),
  ],
  indicators: [makeIndicator('Aantal gesprekken met gezinnen', '> 40', 40)],
});
const kennis = (year: number) =>
  makeReading({
    input: `kennis-${year}.html`,
    publication: inBudget(year),
    chapters: [
      makeChapter({
        code: '2.1.4',
        title: 'Internationaal promoten',
        passages: [makePassage(`Delegaties uit het buitenland bezoeken de kennisinstellingen, ook in ${year}.`)],
      }),
    ],
  });

beforeAll(async () => {
  here = await openTestRecord();
  await bring([makeReading({ publication: inBudget(2020), chapters: [wonen, zorg] })]);
  await bring([kennis(2017)]);
  await bring([kennis(2018)]);
  await bring([
    makeReading({
      publication: { kind: 'annual-report', year: 2018, endYear: null, sequence: null, title: null },
      chapters: [
        makeChapter({
          code: '2.3',
          title: 'Toelichting',
          passages: [
            makePassage('Over delegaties staat meer in 2.1.4 en de voortgang van het promoten volgt.'),
            makePassage('De internationalisering van het onderwijs gaat door.'),
          ],
        }),
      ],
    }),
  ]);
  await bring([
    makeReading({
      organisation: 'Assen',
      publication: inBudget(2020),
      chapters: [
        makeChapter({ code: '1', title: 'Delegaties', passages: [makePassage('Een delegatie uit Drenthe.')] }),
      ],
    }),
  ]);
  await bring([
    makeReading({
      organisation: 'Vormstad',
      publication: inBudget(2020),
      chapters: [
        ...formPairs.map(([, written], at) => makeStub(`${at + 1}`, `In dit stuk staat ${written} naast iets anders.`)),
        makeStub('99', 'Woorden die overal voorkomen: jeugd, stad, binnen, woning, mantel.'),
      ],
    }),
  ]);
  const written = ['huisvesting', 'huis', 'stadhuis', 'huizen', 'stad'];
  await bring([
    makeReading({
      organisation: 'Ordestad',
      publication: inBudget(2020),
      chapters: [
        ...written.map((word, at) => makeStub(`${at + 1}`, `Hier gaat het over ${word} en meer.`)),
        makeStub('9', 'De leerplicht/zorgplicht geldt.'),
      ],
    }),
  ]);
  await learnOrganisations();
});
afterAll(() => here.close());

describe('forms of words', () => {
  it.each(formPairs.map(([sought, written], ordinal) => [sought, written, ordinal + 1] as const))(
    'finds by %s the text with %s, and marks it',
    async (sought, written, code) => {
      const outcome = await ask(sought, { organisation: 'vormstad', limit: 100 });
      const hit = outcome.hits.find(({ chapter, kind }) => chapter === String(code) && kind === 'passage');
      expect(hit?.snippet).toContain(`${hitMarks.start}${written}${hitMarks.end}`);
    },
  );

  it.each([
    ['raad', 'draad'],
    ['zorg', 'verzorging'],
    ['kunst', 'toekomst'],
    ['rand', 'brand'],
  ])('does not take %s for a part of %s', async (sought, written) => {
    await bring([
      makeReading({
        organisation: 'Elders',
        publication: inBudget(2020),
        chapters: [
          makeChapter({ code: '1', title: 'Stuk', passages: [makePassage(`Hier staat ${written}, meer niet.`)] }),
        ],
      }),
    ]);
    await learnOrganisations();
    expect((await ask(sought, { organisation: 'elders' })).total).toBe(0);
    expect((await ask(written, { organisation: 'elders' })).total).toBe(1);
  });
});

describe('the order of hits', () => {
  it('puts the chapter with that title above the text', async () => {
    expect(places(await ask('internationaal promoten'))[0]).toBe('begroting-2018/2.1.4');
  });

  it('puts a recent year above an old one that says the same', async () => {
    const found = places(await ask('kennisinstellingen'));
    expect(found).toEqual(['begroting-2018/2.1.4#passage-0', 'begroting-2017/2.1.4#passage-0']);
  });

  it('puts the word itself above its plural, that above a longer word, and a compound last', async () => {
    const { hits } = await ask('huis', { organisation: 'ordestad' });
    expect(hits.map(({ chapter }) => chapter)).toEqual(['2', '4', '1', '3']);
  });

  it('puts the chapters with a code above what points at them', async () => {
    const found = places(await ask('2.1.4'));
    expect(found.slice(0, 2)).toEqual(['begroting-2018/2.1.4', 'begroting-2017/2.1.4']);
    expect(found).toContain('jaarverslag-2018/2.3#passage-0');
    expect(places(await ask('02.1.4')).slice(0, 2)).toEqual(found.slice(0, 2));
  });
});

describe('what was typed', () => {
  it('holds all words to be there', async () => {
    expect((await ask('wijkteam corporaties')).total).toBe(0);
    expect((await ask('wijkteam coordinatie')).total).toBe(1);
  });

  it('finds words in a row only in that row', async () => {
    expect(places(await ask('"wonen en zorg"'))).toEqual(['begroting-2020/4.2#passage-0']);
    expect((await ask('wonen zorg')).total).toBeGreaterThan(1);
  });

  it('leaves out what may not be there, in any form', async () => {
    const all = await ask('delegatie');
    const some = await ask('delegatie -kennisinstelling');
    expect(all.total).toBe(3);
    expect(places(some)).toEqual(['jaarverslag-2018/2.3#passage-0']);
  });

  it('takes a year for the year of a publication too, and the name of the organisation for said', async () => {
    const found = await ask('groningen delegaties 2017');
    expect(places(found)).toEqual(['begroting-2017/2.1.4#passage-0']);
  });

  it('takes the name of a kind for the kind of the publication beside other words', async () => {
    expect(places(await ask('jaarverslag onderwijs'))).toEqual(['jaarverslag-2018/2.3#passage-1']);
  });

  it('finds words on either side of a slash', async () => {
    expect((await ask('zorgplicht', { organisation: 'ordestad' })).total).toBe(1);
  });

  it('finds an indicator by its name, and says the name', async () => {
    const { hits } = await ask('gesprek gezin');
    expect(hits[0]).toMatchObject({ kind: 'indicator', name: 'Aantal gesprekken met gezinnen', anchor: 'indicator-0' });
  });

  it.each([
    ['', 'no-words'],
    ['&|!', 'no-words'],
    ['de het een', 'only-common-words'],
    ['"van de"', 'only-common-words'],
    ['-wonen', 'only-excluded'],
  ] as const)('says of %j why nothing was sought: %s', async (text, why) => {
    expect(await ask(text)).toMatchObject({ total: 0, hits: [], unasked: why });
  });

  it('suggests the word that is nearest to one that occurs nowhere', async () => {
    expect(await ask('kennisinstelingen')).toMatchObject({ total: 0, suggestion: 'kennisinstellingen' });
    expect(await ask('delegaties corporatise')).toMatchObject({ total: 0, suggestion: null });
    expect(await ask('qqqqqqqq')).toMatchObject({ total: 0, suggestion: null });
  });

  it('takes any text', async () => {
    const nasty = [
      "'",
      '\\',
      "'' | '",
      "a':*",
      '\0',
      '%_',
      '<->',
      ':A',
      '!!',
      '"',
      '-"',
      '\uD800x',
      '1.1.1.1',
      '١٢٣',
      'ß ø ﬁ',
      '#j2018',
      '()',
    ];
    for (const text of nasty) await expect(ask(text)).resolves.toHaveProperty('total');
    for (const text of ['a ', '"a b" ', '-a ', 'é', '((', "it's ", 'huis|'])
      await ask(text.repeat(10_000 / text.length));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        await ask(`${text} huis`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('filters and counts', () => {
  it('narrows to a year and a kind, and counts what other values would leave', async () => {
    const outcome = await ask('delegatie', { year: 2018, kind: 'annual-report' });
    expect(places(outcome)).toEqual(['jaarverslag-2018/2.3#passage-0']);
    expect(outcome.counts?.years).toEqual(
      new Map([
        [2018, 2],
        [2017, 1],
      ]),
    );
    expect(outcome.counts?.kinds.get('budget')).toBe(2);
  });

  it('gives the same hits page by page as at once', async () => {
    const whole = places(await ask('onderdeel', { organisation: 'vormstad', limit: 100 }));
    const pages: string[] = [];
    for (let offset = 0; offset < whole.length; offset += 7) {
      pages.push(...places(await ask('onderdeel', { organisation: 'vormstad', offset, limit: 7 })));
    }
    expect(pages).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
    expect(await ask('onderdeel', { organisation: 'vormstad', offset: 5000 })).toMatchObject({ hits: [] });
  });

  it('shows nothing of another organisation', async () => {
    expect(places(await ask('Drenthe'))).toEqual([]);
    expect(places(await ask('Drenthe', { organisation: 'assen' }))).toEqual(['begroting-2020/1#passage-0']);
  });
});

describe('the functions that run as the owner', () => {
  it('let out no row of an organisation that the transaction is not of', async () => {
    const delegations = sql`select entry_id from find_search_entries(array['''delegatie'''::tsquery], 10)`;
    expect((await readShared(here.record, (tx) => delegations.execute(tx))).rows).toEqual([]);
    const ofAssen = await read(here.record, organisations.get('assen') ?? '', (tx) => delegations.execute(tx));
    expect(ofAssen.rows).toHaveLength(1);
  });
});
