import type { Correction } from '../model/correction.ts';
import { changeJournal } from './change-journal.ts';
import { CorrectionsFault } from './corrections-fault.ts';
import { correctionsOf, type JournalEntry, type UnreadEntry } from './journal.ts';
import { type PlacedJournal, readJournal } from './placed-journal.ts';
import { type Deed, withUndone } from './undo-correction.ts';

/** Whether a decision holds of all documents of one body. */
export function reachesBody({ reach }: Correction): boolean {
  return reach.organisation !== null && reach.publication === null && reach.file === null;
}

/**
 * Reads a journal that has to be there.
 * @throws CorrectionsFault where there is none, or it cannot be read
 */
export async function readWhole(file: string): Promise<PlacedJournal> {
  const journal = await readJournal(file);
  if (journal === null) throw new CorrectionsFault({ say: 'no-journal-there', with: { file } });
  if (journal.fault !== null) throw new CorrectionsFault({ say: 'unusable', with: { file, fault: journal.fault } });
  return journal;
}

/**
 * Reads a layout profile: of a journal the decisions that reach a body, since what was decided of one publication or file says nothing elsewhere.
 * @throws CorrectionsFault where it is not there or cannot be read
 */
export async function readProfile(file: string): Promise<PlacedJournal> {
  const journal = await readWhole(file);
  const narrower = correctionsOf(journal).filter((one) => !reachesBody(one));
  const unread = narrower.map(
    ({ id }): UnreadEntry => ({ place: (journal.places.get(id) ?? 0) + 1, why: { say: 'no-body' } }),
  );
  return { ...journal, entries: journal.entries.filter(reachesBody), unread: [...journal.unread, ...unread] };
}

/** How many decisions a profile got, and how many of it were undone. */
export type ProfileChange = { readonly added: number; readonly undone: number };

/**
 * Writes the decisions of a journal that reach a body to a profile. What is in the profile stays; what was undone since is undone there too.
 * @throws CorrectionsFault where there are none, or one of the two cannot be read or written
 */
export async function writeProfile(journalFile: string, profile: string): Promise<ProfileChange> {
  const own = (await readWhole(journalFile)).entries.filter(reachesBody);
  if (own.length === 0) throw new CorrectionsFault({ say: 'nothing-of-a-body', with: { file: journalFile } });
  return await changeJournal(profile, (journal) => {
    const holds = new Set(journal.entries.filter(({ undone }) => undone === undefined).map(({ id }) => id));
    const added = own.filter(({ id, undone }) => undone === undefined && !journal.places.has(id));
    const undone = new Map(own.flatMap((entry) => (holds.has(entry.id) ? undoneOf(entry) : [])));
    const isSame = added.length === 0 && undone.size === 0;
    return {
      corrections: isSame ? journal.written.corrections : [...withUndone(journal, undone), ...added],
      result: { added: added.length, undone: undone.size },
    };
  });
}

function undoneOf({ id, undone }: JournalEntry): readonly (readonly [string, Deed])[] {
  return undone === undefined ? [] : [[id, undone]];
}
