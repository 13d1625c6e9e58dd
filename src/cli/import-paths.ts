import { userInfo } from 'node:os';
import type { Given } from '../recognition/recognise.ts';
import { type ImportOutcome, importPublication } from '../record/commands/import-publication.ts';
import type { Record } from '../record/record.ts';
import { collectSources, type Progress } from './collect-sources.ts';

/** Who hears how an import goes. */
export type ImportHearers = {
  /** A file that was not imported, as a Dutch sentence that says what to do. */
  readonly say: (sentence: string) => void;
  readonly progress?: Progress;
  /** All files are read; what follows is writing. */
  readonly read?: () => void;
  readonly report?: (outcome: ImportOutcome) => Promise<void>;
};

/** The name of who runs the program; in a container there may be none for its number. */
function nameActor(): string {
  try {
    return userInfo().username;
  } catch {
    return `account ${process.getuid?.() ?? ''}`.trim();
  }
}

/**
 * Reads files, folders and archives, and imports each publication that they make, in a transaction of its own.
 * @returns whether every file was read and imported; where not, the others were
 */
export async function importPaths(
  record: Record,
  paths: readonly string[],
  given: Given,
  hearers: ImportHearers,
): Promise<boolean> {
  const { imports, refused, unread } = await collectSources(paths, given, hearers.progress ?? (() => undefined));
  hearers.read?.();
  const by = { actor: nameActor(), at: new Date() };
  for (const publication of imports) {
    const outcome = await importPublication(record, publication, by);
    await hearers.report?.(outcome);
  }
  for (const { input, why } of refused) hearers.say(`${input} is niet ingelezen. ${why}`);
  for (const sentence of unread) hearers.say(sentence);
  return refused.length + unread.length === 0;
}
