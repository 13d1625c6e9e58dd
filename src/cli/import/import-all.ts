import type { PlacedJournal } from '../../corrections/placed-journal.ts';
import type { ImportOutcome } from '../../features/publications/commands/import-outcome.ts';
import type { Given } from '../../recognition/recognise.ts';
import { whereRecorded } from '../../record/connection/where-recorded.ts';
import { openRecord } from '../../record/opening/open-record.ts';
import type { Language } from '../../words/numerals.ts';
import { tellNotice } from '../faults/tell-notice.ts';
import { printText, say } from '../output.ts';
import { importPaths } from './import-paths.ts';
import { reportImport } from './report-import.ts';
import { makeProgress } from './tell-progress.ts';

/**
 * Imports all paths into the record and prints the report; false where a file was left out.
 * @throws RecordError where the record could not be opened
 */
export async function importAll(
  paths: readonly string[],
  given: Given & { readonly again?: boolean },
  profile: PlacedJournal | null,
  language: Language,
): Promise<boolean> {
  const record = await openRecord({
    ...whereRecorded(process.env),
    share: true,
    notice: tellNotice(language, say),
  });
  const progress = makeProgress(language);
  try {
    const hearers = {
      say,
      progress: progress.hear,
      read: progress.end,
      lapsed: say,
      stays: say,
      withdrawn: say,
      judged: say,
      report: (outcome: ImportOutcome, unplaced: readonly string[]) =>
        printText(`${reportImport(outcome, language, unplaced).join('\n')}\n`),
    };
    return await importPaths(record, paths, given, hearers, language, profile);
  } finally {
    await record.close();
  }
}
