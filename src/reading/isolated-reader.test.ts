import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createIsolatedReader, type IsolatedReader } from './isolated-reader.ts';
import { limits } from './limits.ts';
import { buildTestPdf } from './pdf/test-pdf.fixture.ts';

const good = () => buildTestPdf({ pages: [[{ text: 'Wat willen we bereiken in 2018?', x: 60, y: 700 }]] });
let reader: IsolatedReader | null = null;
afterEach(() => reader?.close());

describe('the isolated reader', () => {
  it('reads one file after the other in the same thread, errors included', async () => {
    reader = createIsolatedReader();
    expect((await reader.read('pdf', good(), 'a.pdf')).body.blocks).toHaveLength(1);
    await expect(reader.read('pdf', buildTestPdf({ pages: [[]] }), 'b.pdf')).rejects.toMatchObject({
      code: 'no-text',
      file: 'b.pdf',
    });
    expect((await reader.read('text', new TextEncoder().encode('Tekst'), 'c.txt')).format).toBe('text');
  });

  it('a file that takes too long is given up, and so is the next one by the thread after it', async () => {
    reader = createIsolatedReader({ ...limits.isolation, milliseconds: 1 });
    await expect(reader.read('pdf', good(), 'a.pdf')).rejects.toMatchObject({ code: 'too-slow', file: 'a.pdf' });
    await expect(reader.read('pdf', good(), 'b.pdf')).rejects.toMatchObject({ code: 'too-slow', file: 'b.pdf' });
  });

  it('a file that unpacks without end is given up, and the next one is read by a new thread', async () => {
    reader = createIsolatedReader({ ...limits.isolation, processBytes: 0, leastGrowthBytes: 120 * 1024 * 1024 });
    const bomb = buildTestPdf({ pages: [[]], stream: deflateSync(Buffer.alloc(300 * 1024 * 1024, ' '), { level: 1 }) });
    await expect(reader.read('pdf', bomb, 'bom.pdf')).rejects.toMatchObject({
      code: 'too-much-memory',
      file: 'bom.pdf',
    });
    expect((await reader.read('pdf', good(), 'a.pdf')).format).toBe('pdf');
  }, 30_000);

  it('a file that fills the heap of the thread does not take the program along', async () => {
    reader = createIsolatedReader({ ...limits.isolation, heapMegabytes: 40 });
    const html = new TextEncoder().encode('<p>Een <b>zin</b> over de stad</p>'.repeat(300_000));
    await expect(reader.read('text', html, 'vol.html')).rejects.toMatchObject({ code: 'too-much-memory' });
    expect((await reader.read('text', new TextEncoder().encode('Tekst'), 'c.txt')).format).toBe('text');
  });
});
