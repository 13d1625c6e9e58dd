import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildTestZip } from '../archive/test-zip.fixture.ts';
import { readSources } from '../read-source.ts';
import { readFetchedList } from './fetched-list.ts';

const line = (file: string, address: string) => `${JSON.stringify({ file, address })}\n`;
const list = `{"doelspoor":"fetch"}\n${line('p1/wonen.html', 'https://voorbeeld.nl/p1/wonen')}${line('boek.txt', 'https://voorbeeld.nl/boek')}`;
const page = '<html><link rel=canonical href="https://voorbeeld.nl/"><h1>Wonen</h1></html>';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetched-list-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Each file that is read with its address, or why it was not. */
async function read(...names: readonly string[]): Promise<Record<string, string | null>> {
  const found: Record<string, string | null> = {};
  for await (const item of readSources(names.map((name) => join(folder, name)))) {
    const file = 'error' in item ? item.error.file : item.document.file;
    found[file.slice(folder.length + 1)] = 'error' in item ? item.error.code : item.document.address;
  }
  return found;
}

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

const site = { 'doelspoor-fetch.jsonl': list, 'p1/wonen.html': page, 'boek.txt': 'Programma 2', 'los.html': page };
const addresses = {
  'p1/wonen.html': 'https://voorbeeld.nl/p1/wonen',
  'boek.txt': 'https://voorbeeld.nl/boek',
  // what it says of itself, where the list says nothing
  'los.html': 'https://voorbeeld.nl/',
};
const below = (place: string) => Object.fromEntries(Object.entries(addresses).map(([name, at]) => [place + name, at]));

describe('files beside the list of a fetch', () => {
  test('have the address that it says, and the list is no document', async () => {
    await write(Object.fromEntries(Object.entries(site).map(([name, content]) => [`in/site/${name}`, content])));
    expect(await read('in')).toEqual(below('in/site/'));
    expect(await read('in/site')).toEqual(below('in/site/'));
    expect(await read('in/site/')).toEqual(below('in/site/'));
    const one = 'in/site/p1/wonen.html';
    expect(await read(one)).toEqual({ [one]: addresses['p1/wonen.html'] });
    expect(await read('in/site/p1')).toEqual({ [one]: addresses['p1/wonen.html'] });
  });

  test('have it in a zip too', async () => {
    const entries = Object.entries(site).map(([name, content]) => ({ name: `site/${name}`, content }));
    await write({ 'site.zip': buildTestZip(entries) });
    expect(await read('site.zip')).toEqual(below('site.zip/site/'));
  });

  test('are passed over where their page is gone from the site, but for one that is given by itself', async () => {
    const gone = JSON.stringify({
      file: 'weg.html',
      address: 'https://voorbeeld.nl/weg',
      gone: '2025-01-01T00:00:00Z',
    });
    await write({ ...site, 'doelspoor-fetch.jsonl': `${list}${gone}\n`, 'weg.html': page });
    expect(await read('.')).toEqual(addresses);
    expect(await read('weg.html')).toEqual({ 'weg.html': 'https://voorbeeld.nl/weg' });
    const entries = { ...site, 'doelspoor-fetch.jsonl': `${list}${gone}\n`, 'weg.html': page };
    await write({ 'zip/a.zip': buildTestZip(Object.entries(entries).map(([name, content]) => ({ name, content }))) });
    expect(await read('zip/a.zip')).toEqual(below('zip/a.zip/'));
  });

  test('a list by itself holds no document', async () => {
    await write({ 'doelspoor-fetch.jsonl': list });
    expect(await read('doelspoor-fetch.jsonl')).toEqual({ 'doelspoor-fetch.jsonl': 'own-file' });
    expect(await read('.')).toEqual({ '': 'nothing-to-read' });
  });

  test('are read as they are where the list is huge, a link to elsewhere or a bomb', async () => {
    await write({
      'geheim/lijst': list,
      'a/p1/wonen.html': page,
      'b/p1/wonen.html': page,
      'b/doelspoor-fetch.jsonl': '',
    });
    await symlink(join(folder, 'geheim/lijst'), join(folder, 'a/doelspoor-fetch.jsonl'));
    await truncate(join(folder, 'b/doelspoor-fetch.jsonl'), 500 * 1024 * 1024);
    const bomb = { name: 'doelspoor-fetch.jsonl', content: ' '.repeat(30_000_000) };
    await write({ 'c.zip': buildTestZip([bomb, { name: 'p1/wonen.html', content: page }]) });
    const own = 'https://voorbeeld.nl/';
    expect(await read('a', 'b', 'c.zip')).toEqual({
      'a/p1/wonen.html': own,
      'b/p1/wonen.html': own,
      'c.zip/p1/wonen.html': own,
    });
  });
});

test('of lines that are none, or say what is no address, nothing is known', () => {
  const lines = [
    '{',
    '[]',
    'null',
    '{"file":"a.html"}',
    '{"file":1,"address":"https://a.nl/"}',
    '{"file":"b.html","address":"file:///etc"}',
  ];
  expect(readFetchedList(Buffer.from(lines.join('\n')), '')).toEqual(new Map());
  const twice = line('a.html', 'https://a.nl/1') + line('./a.html', 'https://a.nl/2');
  expect(readFetchedList(Buffer.from(twice), 'in/')).toEqual(
    new Map([['in/a.html', { address: 'https://a.nl/2', isGone: false, charset: undefined, place: null }]]),
  );
});
