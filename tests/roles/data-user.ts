import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readAtom } from '../data/read-atom.ts';
import { type Opened, seenText, Visit } from './visit.ts';

const figure = z.object({ role: z.string(), year: z.number().nullable(), raw: z.string().nullable() });
const trailFile = z.object({
  $schema: z.string(),
  threads: z.array(
    z.object({
      kind: z.string(),
      slug: z.string(),
      statements: z.array(z.object({ publication: z.string(), figures: z.array(figure) })),
    }),
  ),
});
const stateFile = z.object({
  $schema: z.string(),
  numbers: z.record(z.string(), z.number()),
  total: z.number(),
  next: z.string().nullable(),
  counted: z.array(z.object({ list: z.string(), key: z.string(), year: z.number().nullable() })),
});
const metadata = z.object({
  tableSchema: z.object({ columns: z.array(z.object({ titles: z.string(), name: z.string() })) }),
});

/** Whoever takes the data and never opens a page: what is told in one form is told in each. */
export function dataUser(open: () => Opened): void {
  const ask = async (path: string) => {
    const answer = await fetch(open().site.base + path);
    expect(answer.status, path).toBe(200);
    return await answer.text();
  };
  const expectFits = async (json: string, $schema: string) => {
    const ajv = new Ajv2020({
      allErrors: true,
      allowUnionTypes: true,
      formats: {
        uri: (text: string) => URL.canParse(text),
        'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
      },
      loadSchema: async (address) => JSON.parse(await ask(new URL(address).pathname)),
    });
    const validate = await ajv.compileAsync(JSON.parse(await ask(new URL($schema).pathname)));
    expect([validate(JSON.parse(json)), validate.errors]).toEqual([true, null]);
  };
  const rowsOf = async (path: string): Promise<Record<string, string>[]> => {
    const text = await ask(`${path}.csv`);
    const { tableSchema } = metadata.parse(JSON.parse(await ask(`${path}.csv-metadata.json`)));
    const [heads = []]: string[][] = parse(text);
    expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(heads);
    return parse(text, { columns: true });
  };

  test('reads a trail with the same values as JSON and as CSV, each described where it says', async () => {
    const path = '/havermonde/sporen/wonen-en-woningbouw';
    const json = await ask(`${path}.json`);
    const { $schema, threads } = trailFile.parse(JSON.parse(json));
    await expectFits(json, $schema);
    const told = threads
      .filter(({ kind }) => kind === 'indicator')
      .flatMap(({ slug, statements }) =>
        statements.flatMap(({ publication, figures }) =>
          figures.map(({ role, year, raw }) => [slug, publication, role, String(year ?? ''), raw ?? ''].join('|')),
        ),
      );
    const rows = await rowsOf(path);
    const listed = rows
      .filter(({ soort, rol }) => soort === 'indicator' && rol !== '')
      .map((row) => ['spoor', 'publicatie', 'rol', 'jaar', 'waarde'].map((head) => row[head]).join('|'));
    // Three indicators in eight books, three values in each.
    expect(told).toHaveLength(72);
    expect(listed.toSorted()).toEqual(told.toSorted());
    const commitments = threads.filter(({ kind }) => kind === 'commitment').map(({ slug }) => slug);
    const named = rows.filter(({ soort }) => soort === 'commitment').map(({ spoor }) => spoor);
    expect(commitments.length).toBeGreaterThan(0);
    expect(new Set(named)).toEqual(new Set(commitments));
  });

  test('reads the state of account with the same numbers as JSON, as CSV and on the page', async () => {
    const json = await ask('/havermonde/stand.json');
    const { $schema, numbers, total, next, counted } = stateFile.parse(JSON.parse(json));
    await expectFits(json, $schema);
    expect([next, counted.length]).toEqual([null, total]);
    const lists = Map.groupBy(counted, ({ list }) => list);
    const rows = Map.groupBy(await rowsOf('/havermonde/stand'), ({ lijst = '' }) => lijst);
    for (const [list, number] of Object.entries(numbers)) {
      expect([list, lists.get(list)?.length ?? 0]).toEqual([list, number]);
      expect([list, rows.get(list)?.length ?? 0]).toEqual([list, number]);
    }
    // As `tests/example/state-of-account.test.ts` counts them from the source of the books.
    expect(numbers).toMatchObject({
      ...{ verantwoord: 305, 'misschien-verantwoord': 45, 'plan-herhaald': 4, 'niet-gevonden': 6 },
      ...{ 'voornemen-nog-niet': 20, 'doel-gehaald': 151, 'doel-niet-gehaald': 27, 'richting-onbekend': 4 },
      ...{ 'doel-nog-niet': 46, 'doel-achteraf': 46, 'niet-te-toetsen-relative-year-missing': 1 },
    });
    const visit = await Visit.begin(open(), '/havermonde/stand');
    for (const [list, number] of Object.entries(numbers)) {
      if (number === 0) continue;
      const row = visit
        .main()
        .getByRole('row')
        .filter({ has: visit.page.locator(`a[href$="?lijst=${list}#${list}"]`) });
      const cells = await Promise.all((await row.first().locator('th, td').all()).map(seenText));
      expect(cells, list).toContain(String(number));
    }
    await visit.end();
  });

  test('finds each commitment of the state of account that was to be done, by the key that it has there', async () => {
    const { counted } = stateFile.parse(JSON.parse(await ask('/havermonde/stand.json')));
    const notFound = counted.filter(({ list }) => list === 'niet-gevonden');
    expect(notFound).toHaveLength(6);
    for (const { key } of notFound) {
      const file = JSON.parse(await ask(`/havermonde/voornemens/${key}.json`));
      expect(z.object({ accounts: z.array(z.unknown()) }).parse(file).accounts, key).toEqual([]);
    }
  });

  test('follows a field with a reader of feeds', async () => {
    const visit = await Visit.begin(open(), '/havermonde/sporen/wonen-en-woningbouw');
    const href = await visit.page.locator('link[type="application/atom+xml"]').first().getAttribute('href');
    await visit.end();
    const { entries, updated } = readAtom(await ask(new URL(href ?? '', open().site.base).pathname));
    expect(entries.length).toBeGreaterThan(8);
    expect(updated).toMatch(/^\d{4}-\d\d-\d\dT/);
    for (const { link } of entries)
      expect((await fetch(link.replace(/^https?:\/\/[^/]+/, open().site.base))).status).toBe(200);
  });
}
