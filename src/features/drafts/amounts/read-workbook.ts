import { createHash } from 'node:crypto';
import { type ReadAmounts, takeIn } from '../../../drafting/money/take-in.ts';
import { ProcessReader } from '../../../reading/process/process-reader.ts';
import { ReadingError } from '../../../reading/reading-error.ts';
import { recognise } from '../../../recognition/recognise.ts';
import type { FoundDraft } from '../queries/find-draft.ts';

/** Why nothing can be taken in from a file. */
export type WorkbookFault = 'no-file' | 'locked' | 'large' | 'unread' | 'empty';

/** A file of amounts as it was read, with its hash. */
export type Workbook = ReadAmounts & { readonly from: { readonly file: string; readonly sha256: string } };

const faults: Readonly<Record<string, WorkbookFault>> = {
  ...{ encrypted: 'locked', empty: 'empty', 'too-large': 'large', 'zip-bomb': 'large', 'too-many-cells': 'large' },
  ...{ 'too-slow': 'large', 'too-much-memory': 'large' },
};

/** The longest name of a file that is kept. */
const longestName = 200;

/**
 * Reads a workbook as every document is read, in a process that can be stopped, for what it says of money.
 * @param draft the document that it is for: what the file does not say of kind and year
 */
export async function readWorkbook(
  given: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
  { kind, year }: Pick<FoundDraft, 'kind' | 'year'>,
  organisation: string,
): Promise<Workbook | { readonly fault: WorkbookFault }> {
  const file =
    given.name
      .replaceAll(/[\p{Cc}\\/]+/gu, ' ')
      .trim()
      .slice(-longestName)
      .toWellFormed() || 'bestand.xlsx';
  if (given.bytes.length === 0) return { fault: 'no-file' };
  const sha256 = createHash('sha256').update(given.bytes).digest('hex');
  const reader = new ProcessReader();
  try {
    const { format, body } = await reader.read('xlsx', given.bytes, file);
    const document = { file, format, ...body, sha256 };
    const { chapters } = recognise(document, { kind, year, organisation });
    const read = takeIn(chapters.flatMap(({ amounts }) => amounts));
    return read.tables.length === 0 ? { fault: 'empty' } : { ...read, from: { file, sha256 } };
  } catch (error) {
    if (error instanceof ReadingError) return { fault: faults[error.code] ?? 'unread' };
    throw error;
  } finally {
    await reader.close();
  }
}
