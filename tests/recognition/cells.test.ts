import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReadTable } from '../../src/model/block.ts';
import type { Position } from '../../src/model/source.ts';
import { readSources } from '../../src/reading/read-source.ts';
import { recognise } from '../../src/recognition/recognise.ts';

const root = join(import.meta.dirname, '..', '..');
const folders = ['examples', 'tests/recognition/pages', 'tests/recognition/small'].map((folder) => join(root, folder));

const fold = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Each statement of the documents that names no table that its file shows, or a cell with another text. */
async function readAstray(): Promise<{ readonly count: number; readonly astray: readonly string[] }> {
  let count = 0;
  const astray: string[] = [];
  for await (const source of readSources(folders)) {
    if ('error' in source) continue;
    const { chapters } = recognise(source.document);
    const tables = new Map<number | undefined, ReadTable>();
    for (const block of chapters.flatMap(({ passages }) => passages.flatMap(({ blocks }) => blocks)))
      if (block.kind === 'read-table') tables.set(block.at.table, block);
    const textAt = ({ table, cell }: Position) =>
      cell === undefined ? undefined : tables.get(table)?.rows[cell[0] - 1]?.[cell[1] - 1]?.text;
    const said = chapters.flatMap(({ indicators, amounts }) => [
      ...indicators.flatMap(({ figures }) => figures),
      ...amounts,
    ]);
    for (const { raw, at } of said) {
      count += 1;
      const text = textAt(at);
      if (text === undefined || !fold(text).includes(raw)) astray.push(`${source.document.file}: ${raw} in ${text}`);
    }
  }
  return { count, astray };
}

test('each figure and amount names a cell of a table that a passage shows, and it holds what was read', {
  timeout: 120_000,
}, async () => {
  const { count, astray } = await readAstray();
  expect(astray).toEqual([]);
  expect(count).toBeGreaterThan(3_000);
});
