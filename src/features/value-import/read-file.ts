import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSources } from '../../reading/read-source.ts';
import type { ReadingErrorCode } from '../../reading/reading-error.ts';
import { readValueRows } from './rows/read-value-rows.ts';
import type { ValueRow } from './rows/value-row.ts';

/** Why no values were read from a file. */
export type FileFault = 'none' | 'form' | 'unread' | 'large' | 'columns';

const tooLarge: readonly ReadingErrorCode[] = [
  ...(['too-large', 'too-deep', 'too-many-cells', 'zip-bomb', 'too-slow', 'too-much-memory'] as const),
];
const otherForm: readonly ReadingErrorCode[] = [
  'unknown-format',
  'wrong-extension',
  'nested-archive',
  'nothing-to-read',
];

/** One file is read at a time: each may take as much memory as the readers allow. */
let before: Promise<unknown> = Promise.resolve();

/** Reads the values of a sheet or a CSV file that somebody sent, within the bounds of the readers. Its name is used for what it ends with alone. */
export function readFile(file: File): Promise<{ readonly rows: readonly ValueRow[] } | { readonly fault: FileFault }> {
  const reading = before.then(
    () => readOne(file),
    () => readOne(file),
  );
  before = reading.catch(() => undefined);
  return reading;
}

async function readOne(file: File): ReturnType<typeof readFile> {
  if (file.size === 0) return { fault: 'none' };
  const ending = /\.(xlsx|csv)$/i.exec(file.name)?.[1]?.toLowerCase();
  if (ending === undefined) return { fault: 'form' };
  const folder = await mkdtemp(join(tmpdir(), 'doelspoor-values-'));
  try {
    const path = join(folder, `waarden.${ending}`);
    await writeFile(path, new Uint8Array(await file.arrayBuffer()));
    for await (const source of readSources([path])) {
      if ('error' in source) {
        const { code } = source.error;
        return { fault: tooLarge.includes(code) ? 'large' : otherForm.includes(code) ? 'form' : 'unread' };
      }
      const { format, blocks } = source.document;
      if (format !== 'xlsx' && format !== 'csv') return { fault: 'form' };
      const rows = readValueRows(blocks);
      return rows === null ? { fault: 'columns' } : { rows };
    }
    return { fault: 'unread' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
