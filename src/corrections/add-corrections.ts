import { v7 as newId } from 'uuid';
import type { Correction } from '../model/correction.ts';
import { changeJournal } from './change-journal.ts';
import { correctionSchema } from './correction-schema.ts';

/**
 * Adds decisions to a journal, which is made where there is none.
 * @returns them as they were laid down, with their ids
 * @throws CorrectionsFault where the journal cannot be read or written; then none was added
 */
export async function addCorrections(
  file: string,
  decided: readonly Omit<Correction, 'id'>[],
): Promise<readonly Correction[]> {
  const added = decided.map((one): Correction => correctionSchema.parse({ id: newId(), ...one }));
  if (added.length === 0) return added;
  return await changeJournal(file, ({ written }) => ({
    corrections: [...written.corrections, ...added],
    result: added,
  }));
}
