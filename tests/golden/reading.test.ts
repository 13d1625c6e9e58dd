import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { presentReading } from '../../src/cli/read/present-reading.ts';
import { readSources } from '../../src/reading/read-source.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { expectGolden } from './golden-folder.ts';

const root = join(import.meta.dirname, '..', '..');
const example = join(root, 'examples', 'groningen');

test('each file of the example says what it said', async () => {
  const output = new Map<string, string>();
  for await (const source of readSources([example])) {
    expect(source).not.toHaveProperty('error');
    if ('error' in source) continue;
    const reading = presentReading(recognise(source.document));
    const path = relative(example, source.document.file);
    // Where the checkout lies is not part of what a file says.
    const text = JSON.stringify(reading, null, 1).replaceAll(`${example}/`, '');
    output.set(`${path}.json`, `${text}\n`);
  }
  expectGolden(join(import.meta.dirname, 'reading'), output);
});
