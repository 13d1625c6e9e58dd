import type { SourceDocument } from '../../../model/block.ts';
import { holdsMacros } from '../../../reading/archive/holds-macros.ts';
import { readGiven } from '../../../reading/read-source.ts';
import { ReadingError, type ReadingErrorCode } from '../../../reading/reading-error.ts';

/** Why a file from outside can't be taken in. */
export type OutsideFault = 'no-file' | 'locked' | 'large' | 'form' | 'macros' | 'unread';

const faults: Readonly<Partial<Record<ReadingErrorCode, OutsideFault>>> = {
  ...{ empty: 'no-file', encrypted: 'locked', 'unknown-format': 'form', 'wrong-extension': 'form' },
  ...{ 'nested-archive': 'form', 'too-large': 'large', 'too-deep': 'large', 'zip-bomb': 'large' },
  ...{ 'too-many-cells': 'large', 'too-slow': 'large', 'too-much-memory': 'large' },
};

/** The formats in which documents are written; of a PDF one can't be sure enough to go on writing in it. */
const formats: ReadonlySet<SourceDocument['format']> = new Set(['docx', 'xlsx', 'html']);
/** The longest name of a file that is kept. */
const longestName = 200;

/** One file is read at a time: each may take as much memory as the readers allow. */
let before: Promise<unknown> = Promise.resolve();

/** Reads a document that somebody brought, as every document is read, within the bounds of the readers. */
export function readOutsideFile(given: {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}): Promise<SourceDocument | { readonly fault: OutsideFault }> {
  const reading = before.then(() => readOne(given));
  before = reading.catch(() => undefined);
  return reading;
}

async function readOne({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}): ReturnType<typeof readOutsideFile> {
  const plain = name.replaceAll(/[\p{Cc}\\/]+/gu, ' ').trim();
  const file = plain.slice(-longestName).toWellFormed() || 'document';
  try {
    if (await holdsMacros(bytes, file)) return { fault: 'macros' };
    const document = await readGiven(bytes, file);
    return formats.has(document.format) ? document : { fault: 'form' };
  } catch (error) {
    if (error instanceof ReadingError) return { fault: faults[error.code] ?? 'unread' };
    throw error;
  }
}
