import { deserialize } from 'node:v8';
import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
import { buildTestPdf } from '../pdf/test-pdf.fixture.ts';
import type { KnownContent, ReadFormat } from '../read-bytes.ts';
import { createIsolatedReader, type IsolatedReader } from './isolated-reader.ts';

let reader: IsolatedReader | null = null;
afterEach(() => reader?.close());

const mebibyte = 2 ** 20;
const good = () => buildTestPdf({ pages: [[{ text: 'Wat willen we bereiken in 2018?', x: 60, y: 700 }]] });
const text = (content: string) => new TextEncoder().encode(content);

/** The format that a file was read as, or the code of why it was not. */
async function readBy(
  isolated: IsolatedReader,
  content: KnownContent,
  bytes: Uint8Array<ArrayBuffer>,
  growthBytes = 500 * mebibyte,
): Promise<string> {
  const processBytes = process.memoryUsage.rss() + growthBytes;
  const result = await isolated.read({ content, bytes, file: 'x', processBytes });
  if ('code' in result) return result.code;
  const { format }: ReadFormat = deserialize(result.read);
  return format;
}

describe('the isolated reader', () => {
  it('reads one file after the other in the same thread, errors included', async () => {
    reader = createIsolatedReader();
    expect(await readBy(reader, 'pdf', good())).toBe('pdf');
    expect(await readBy(reader, 'pdf', buildTestPdf({ pages: [[]] }))).toBe('no-text');
    expect(await readBy(reader, 'text', text('Tekst'))).toBe('text');
  });

  it('a file that takes too long is given up, and so is the next one by the thread after it', async () => {
    reader = createIsolatedReader({ ...limits.isolation, milliseconds: 1 });
    expect(await readBy(reader, 'pdf', good())).toBe('too-slow');
    expect(await readBy(reader, 'pdf', good())).toBe('too-slow');
  });

  it('a file that unpacks without end is given up, and the next one is read by a new thread', async () => {
    reader = createIsolatedReader();
    const bomb = buildTestPdf({ pages: [[]], stream: deflateSync(Buffer.alloc(300 * mebibyte, ' '), { level: 1 }) });
    expect(await readBy(reader, 'pdf', bomb, 120 * mebibyte)).toBe('too-much-memory');
    expect(await readBy(reader, 'pdf', good())).toBe('pdf');
  }, 30_000);

  it('a file that fills the heap of the thread does not take the program along', async () => {
    reader = createIsolatedReader({ ...limits.isolation, heapMegabytes: 40 });
    expect(await readBy(reader, 'text', text('<p>Een  <b>zin</b> over de stad</p>\n\n'.repeat(300_000)))).toBe(
      'too-much-memory',
    );
    expect(await readBy(reader, 'text', text('Tekst'))).toBe('text');
  });
});
