import { describe, expect, it } from 'vitest';
import { presentReading } from '../../src/cli/read/present-reading.ts';
import { readBytes } from '../../src/reading/read-bytes.ts';
import { ReadingError } from '../../src/reading/reading-error.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { growthCases } from './growth-cases.ts';
import { measureProcessorTime } from './processor-time.ts';

/** Linear work takes some 100 to 2,500 milliseconds at these sizes; with one look at all paragraphs or items before each, 6,000 to 7,000. */
const most = 3_000;
/** On a slow machine what takes longer is compared with half of it: linear work takes twice as long as that, quadratic work four times. */
const mostGrowth = 3;
/** What else the machine does only adds to a time, by a third within a second: the least of some rounds is nearest to the work itself. */
const rounds = 4;

/** A sentence instead of a document is an end too; the time until it is measured all the same. */
function refused(error: unknown): null {
  if (error instanceof ReadingError) return null;
  throw error;
}

/** Processor time in this process, and not in the one that large files are read in. */
async function measure(name: string, text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  return measureProcessorTime(async () => {
    const read = await readBytes('text', bytes, name).catch(refused);
    if (read === null) return;
    const { format, body } = read;
    JSON.stringify(presentReading(recognise({ file: name, format, ...body, sha256: '' })));
  });
}

describe('a document that repeats one thing takes time in proportion', () => {
  it.each(growthCases)(
    '%s: %s',
    async (name, _, times, make) => {
      let [whole, half] = [Infinity, Infinity];
      for (let round = 0; round < rounds; round += 1) {
        whole = Math.min(whole, await measure(name, make(times)));
        if (whole <= most) return;
        half = Math.min(half, await measure(name, make(Math.floor(times / 2))));
        if (whole / half < mostGrowth) return;
      }
      expect(whole / half).toBeLessThan(mostGrowth);
    },
    120_000,
  );
});
