import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, expect, test } from 'vitest';
import { FetchedFolder } from './fetched-folder.fixture.ts';
import { knownPageSchema, pageKeys } from './journal/known-page.ts';
import { type ServedSite, serveSite, type Told } from './served-site.fixture.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/fetch.001.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, formats: { 'date-time': true, uri: true } });
ajv.addSchema(schema);
const judge = (what: 'head' | 'page' | 'outcome', value: unknown) => {
  const isValid = ajv.validate(`${schema.$id}#/$defs/${what}`, value);
  expect(isValid, ajv.errorsText()).toBe(true);
};

const folder = new FetchedFolder();
let site: ServedSite | null = null;
afterEach(async () => {
  folder.remove();
  await site?.stop();
});

test('what a fetch leaves and prints is valid under the published schema, which names all that there can be', async () => {
  const pages: Record<string, Told> = {
    '/': '<nav><ul><li>Deel een<ul><li><a href=/a>A</a><ul><li><a href=/b>B</a></ul></ul><li><a href=/c>C</a></ul></nav>',
    '/a': {
      headers: { 'content-type': 'text/html; charset=utf-8', etag: '"1"', 'last-modified': 'gisteren' },
      body: 'A',
    },
    '/b': { status: 302, headers: { location: '/a' } },
    '/c': 'A',
    '/sitemap.xml': 'http://127.0.0.1/a',
  };
  site = await serveSite((path) => pages[path] ?? null);
  judge('outcome', await folder.fetch(`${site.origin}/`));
  pages['/a'] = 'A2';
  judge('outcome', await folder.fetch(`${site.origin}/`, {}, '2026-12-01T12:00:00.000Z'));
  delete pages['/a'];
  judge('outcome', await folder.fetch(`${site.origin}/`, {}, '2026-12-02T12:00:00.000Z'));
  const [head, ...lines] = folder.list.trimEnd().split('\n');
  judge('head', JSON.parse(head ?? ''));
  expect(lines).toHaveLength(4);
  for (const line of lines) judge('page', JSON.parse(line));
  expect(folder.page('/a')).toMatchObject({ gone: expect.any(String), earlier: [{ etag: '"1"' }] });
  expect(Object.keys(schema.$defs.page.properties)).toEqual(pageKeys);
  expect(schema.$defs.why.enum).toEqual(knownPageSchema.shape.left.unwrap().options);
});
