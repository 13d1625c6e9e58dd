import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSources } from '../../src/reading/read-source.ts';
import { presentReading } from '../../src/recognition/present-reading.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { growthCases } from './growth-cases.ts';
import { measureProcessorTime } from './processor-time.ts';

/** Linear work takes some 100 to 800 milliseconds at these sizes. */
const most = 3_000;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-growth-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a document that repeats one thing takes time in proportion', () => {
  it.each(growthCases)(
    '%s: %s',
    async (name, _, times, make) => {
      const path = join(folder, name);
      writeFileSync(path, make(times));
      const items: string[] = [];
      const milliseconds = await measureProcessorTime(async () => {
        for await (const source of readSources([path])) {
          if ('document' in source) JSON.stringify(presentReading(recognise(source.document)));
          items.push('error' in source ? source.error.code : 'read');
        }
      });
      expect(items).toHaveLength(1);
      expect(items).not.toContain('too-slow');
      expect(milliseconds).toBeLessThan(most);
    },
    120_000,
  );
});
