import { errorCode } from '../files/error-code.ts';
import { holdFile, LostHold } from '../files/hold-file.ts';
import { whyUnwritten } from '../files/why-unwritten.ts';
import { writeWhole } from '../files/write-whole.ts';
import { CorrectionsFault } from './corrections-fault.ts';
import { emptyJournal, type Journal, printJournal } from './journal.ts';
import { mostBytes, readJournal } from './placed-journal.ts';

/** What the system says becomes a fault with a sentence; what is a fault already, or of ours, stays. */
function explain(error: unknown, file: string): unknown {
  if (error instanceof LostHold) return new CorrectionsFault({ say: 'hold-lost', with: { file } }, error);
  // Nested deeper than can be written: no decision of a person is.
  if (error instanceof RangeError)
    return new CorrectionsFault({ say: 'unusable', with: { file, fault: 'no-journal' } }, error);
  if (errorCode(error) === null) return error;
  return new CorrectionsFault({ say: 'not-written', with: { file, reason: whyUnwritten(error) } }, error);
}

function print(journal: Journal, corrections: readonly unknown[], file: string): string {
  const text = printJournal({ ...journal.written, corrections: [...corrections] });
  if (Buffer.byteLength(text) > mostBytes) throw new CorrectionsFault({ say: 'full', with: { file } });
  return text;
}

/** The entries as they are to be written, the same list where nothing changes, and what the change came to. */
export type Changed<Result> = { readonly corrections: readonly unknown[]; readonly result: Result };

/**
 * Changes a journal, and makes it where there is none: whole or not at all, and one program at a time.
 * @throws CorrectionsFault where it cannot be read or written, or `change` throws it; then the file is as it was
 */
export async function changeJournal<Result>(
  file: string,
  change: (journal: Journal) => Changed<Result>,
): Promise<Result> {
  try {
    return await holdFile(file, async (stillHeld) => {
      const before = await readJournal(file);
      if (before !== null && before.fault !== null)
        throw new CorrectionsFault({ say: 'unusable', with: { file, fault: before.fault } });
      const journal = before ?? emptyJournal;
      const { corrections, result } = change(journal);
      if (corrections !== journal.written.corrections)
        await writeWhole(file, print(journal, corrections, file), { mode: before?.mode, beforePlacing: stillHeld });
      return result;
    });
  } catch (error) {
    throw explain(error, file);
  }
}
