import type { Given } from '../../recognition/recognise.ts';
import { whereRecorded } from '../../record/connection/where-recorded.ts';
import { openRecord } from '../../record/opening/open-record.ts';
import { printText, say } from '../output.ts';
import { importPaths } from './import-paths.ts';
import { reportImport } from './report-import.ts';
import { makeProgress } from './tell-progress.ts';

/**
 * Imports all paths into the record and prints the report; false where a file was left out.
 * @throws RecordError where the record could not be opened
 */
export async function importAll(paths: readonly string[], given: Given): Promise<boolean> {
  const record = await openRecord({
    ...whereRecorded(process.env),
    share: true,
    say,
  });
  const progress = makeProgress();
  try {
    return await importPaths(record, paths, given, {
      say,
      progress: progress.hear,
      read: progress.end,
      lapsed: say,
      stays: say,
      judged: say,
      report: (outcome) => printText(`${reportImport(outcome).join('\n')}\n`),
    });
  } finally {
    await record.close();
  }
}
