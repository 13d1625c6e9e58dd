import { v7 as newId } from 'uuid';
import { z } from 'zod';
import type { Correction } from '../model/correction.ts';
import { changeJournal } from './change-journal.ts';
import { CorrectionsFault } from './corrections-fault.ts';
import { findEntry } from './find-entry.ts';
import type { Journal, JournalEntry } from './journal.ts';

/** When, as ISO 8601, by whom, and why where that was said. */
export type Deed = Pick<Correction, 'at' | 'by' | 'reason'>;

const entryFields = z.looseObject({});

/**
 * The entry of a journal of which the id begins so.
 * @throws CorrectionsFault where there is none, or more than one
 */
export function entryOf({ entries }: Pick<Journal, 'entries'>, id: string, file: string): JournalEntry {
  const entry = findEntry(entries, id);
  if (entry === 'none') throw new CorrectionsFault({ say: 'no-such-entry', with: { file, id } });
  if (entry === 'several') throw new CorrectionsFault({ say: 'more-entries', with: { file, id } });
  return entry;
}

/** The entries of a journal with some of them undone, by their ids. */
export function withUndone({ written, places }: Journal, deeds: ReadonlyMap<string, Deed>): readonly unknown[] {
  const undone = new Map(
    [...deeds].map(([id, { at, by, reason }]) => [places.get(id), { at, by, ...(reason !== undefined && { reason }) }]),
  );
  return written.corrections.map((entry, at) =>
    undone.has(at) ? { ...entryFields.parse(entry), undone: undone.get(at) } : entry,
  );
}

/**
 * Undoes one decision: it stays in the journal, and holds no more.
 * @param id or the beginning of it
 * @throws CorrectionsFault where there is none with this id, or more than one, it was undone before, or the journal cannot be read or written
 */
export async function undoCorrection(file: string, id: string, deed: Deed): Promise<Correction> {
  return await changeJournal(file, (journal) => {
    const { undone, ...correction } = entryOf(journal, id, file);
    if (undone !== undefined) throw new CorrectionsFault({ say: 'undone-before', with: { file, id: correction.id } });
    return { corrections: withUndone(journal, new Map([[correction.id, deed]])), result: correction };
  });
}

/**
 * Decides again what was undone, as a new entry.
 * @param id or the beginning of it
 * @throws CorrectionsFault where there is none with this id, or more than one, it holds still, or the journal cannot be read or written
 */
export async function redoCorrection(file: string, id: string, { at, by, reason }: Deed): Promise<Correction> {
  return await changeJournal(file, (journal) => {
    const { reach, decision, undone, reason: before } = entryOf(journal, id, file);
    if (undone === undefined) throw new CorrectionsFault({ say: 'still-holds', with: { file, id } });
    const why = reason ?? before;
    const redone = { id: newId(), at, by, reach, decision, ...(why !== undefined && { reason: why }) };
    return { corrections: [...journal.written.corrections, redone], result: redone };
  });
}
