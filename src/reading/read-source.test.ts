import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureTree } from '../../tests/measure-tree.ts';
import type { SourceDocument } from '../model/block.ts';
import { writeBadInputs } from './bad-inputs.fixture.ts';
import { writeLargeInputs } from './large-inputs.fixture.ts';
import { buildTestPdf } from './pdf/test-pdf.fixture.ts';
import { readSources } from './read-source.ts';
import type { ReadingErrorCode } from './reading-error.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-source-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('reading sources', () => {
  it('a document has its file, format and the hash of its bytes, in the order that was asked for', async () => {
    const pdf = buildTestPdf({ pages: [[{ text: 'Wat willen we bereiken in 2018?', x: 60, y: 700 }]] });
    const html = '<html lang="nl"><title>Begroting</title><h1>2.1.1 Internationaal promoten</h1></html>';
    const large = `<html><h1>Begroting</h1>${'<p>Een alinea over de stad.</p>'.repeat(25_000)}</html>`;
    const files = [
      ['b.pdf', pdf],
      ['a.html', html],
      ['groter.html', large],
      ['c.txt', 'Programma 2'],
    ] as const;
    for (const [name, content] of files) await writeFile(join(folder, name), content);
    const documents: SourceDocument[] = [];
    for await (const item of readSources(files.map(([name]) => join(folder, name))))
      if ('document' in item) documents.push(item.document);
    expect(documents.map(({ file, format, sha256 }) => [file, format, sha256])).toEqual(
      files.map(([name, content]) => [
        join(folder, name),
        name.endsWith('pdf') ? 'pdf' : name.endsWith('html') ? 'html' : 'text',
        createHash('sha256').update(content).digest('hex'),
      ]),
    );
    expect(documents[1]).toMatchObject({ title: 'Begroting', language: 'nl' });
    expect(documents[2]?.blocks).toHaveLength(25_001);
  }, 30_000);
});

/** Reads paths in a process of its own, recognises what is in them as the program does, and tells what each file gave. */
const program = `
  const [module, floor, ...paths] = process.argv.slice(1);
  const { readSources } = await import(module);
  const { recognise } = await import(floor + '/recognise.ts');
  const { presentReading } = await import(floor + '/../cli/read/present-reading.ts');
  const read = [];
  for await (const item of readSources(paths)) {
    if ('document' in item) JSON.stringify(presentReading(recognise(item.document)));
    read.push('error' in item ? [item.error.file, item.error.code, item.error.message] : [item.document.file, 'read', '']);
  }
  console.log(JSON.stringify(read));
`;
type Outcome = readonly (readonly [string, ReadingErrorCode | 'read', string])[];

async function readElsewhere(paths: readonly string[]): Promise<{ read: Outcome; stderr: string; peak: number }> {
  const module = new URL('./read-source.ts', import.meta.url).href;
  const floor = new URL('../recognition', import.meta.url).href;
  const args = ['--input-type=module', '--eval', program, module, floor, ...paths];
  const running = promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 10_000_000 });
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, measureTree(running.child.pid ?? 0));
  }, 5);
  const { stdout, stderr } = await running.finally(() => clearInterval(look));
  const read: Outcome = JSON.parse(stdout);
  return { read, stderr, peak };
}

const mostMegabytes = 512;

describe('bad inputs in one folder', () => {
  it('each gives exactly one error that names it, the good ones are read, and memory stays under 512 MB', async () => {
    const inputs = join(folder, 'slecht');
    const expected = await writeBadInputs(inputs);
    const { read, stderr, peak } = await readElsewhere([inputs]);
    const codes = read.map(([file, code]): [string, string] => [file.slice(inputs.length + 1), code]);
    expect(Object.fromEntries(codes)).toEqual(Object.fromEntries(expected));
    expect(codes).toHaveLength(expected.size);
    for (const [file, code, message] of read) if (code !== 'read') expect(message).toContain(file);
    expect(stderr).toBe('');
    expect(peak).toBeLessThan(mostMegabytes);
    expect(await readdir(folder)).toEqual(['a.html', 'b.pdf', 'c.txt', 'groter.html', 'slecht']);
  }, 120_000);
});

describe('large files one after the other', () => {
  it('are read, however many came before, and memory of all processes together stays under 512 MB', async () => {
    const inputs = await writeLargeInputs(folder);
    const { read, peak } = await readElsewhere(inputs);
    expect(read.map(([file, code]) => `${basename(file)} ${code}`)).toEqual(
      inputs.map((file) => `${basename(file)} read`),
    );
    expect(peak).toBeLessThan(mostMegabytes);
    if (existsSync('/proc/self/status')) expect(peak).toBeGreaterThan(100);
  }, 240_000);
});
