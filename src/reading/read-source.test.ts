import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceDocument } from '../model/block.ts';
import { writeBadInputs } from './bad-inputs.fixture.ts';
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
  });
});

/** Reads a folder in a process of its own, and tells what each file gave and the most memory that the process had. */
const program = `
  const { readSources } = await import(process.argv[1]);
  const read = [];
  for await (const item of readSources([process.argv[2]])) {
    read.push('error' in item ? [item.error.file, item.error.code, item.error.message] : [item.document.file, 'read', '']);
  }
  console.log(JSON.stringify({ read, peak: process.resourceUsage().maxRSS / 1024 }));
`;
type Outcome = {
  readonly read: readonly (readonly [string, ReadingErrorCode | 'read', string])[];
  readonly peak: number;
};

describe('bad inputs in one folder', () => {
  it('each gives exactly one sentence that names it, the good ones are read, and memory stays under 512 MB', async () => {
    const inputs = join(folder, 'slecht');
    const expected = await writeBadInputs(inputs);
    const module = new URL('./read-source.ts', import.meta.url).href;
    const options = { cwd: folder, maxBuffer: 10_000_000 };
    const args = ['--input-type=module', '--eval', program, module, inputs];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, options);
    const outcome: Outcome = JSON.parse(stdout);
    const codes = outcome.read.map(([file, code]): [string, string] => [file.slice(inputs.length + 1), code]);
    expect(Object.fromEntries(codes)).toEqual(Object.fromEntries(expected));
    expect(codes).toHaveLength(expected.size);
    for (const [file, code, message] of outcome.read) if (code !== 'read') expect(message).toContain(file);
    expect(stderr).toBe('');
    expect(outcome.peak).toBeLessThan(512);
    expect(await readdir(folder)).toEqual(['a.html', 'b.pdf', 'c.txt', 'groter.html', 'slecht']);
  }, 120_000);
});
