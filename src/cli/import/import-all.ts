import type { Reading } from '../../model/reading.ts';
import type { Given } from '../../recognition/recognise.ts';
import { whereRecorded } from '../../record/connection/where-recorded.ts';
import { openRecord } from '../../record/opening/open-record.ts';
import { endProgress, printText, say, sayProgress } from '../output.ts';
import { countDoubts } from '../read/count-doubts.ts';
import { importPaths } from './import-paths.ts';
import { reportImport } from './report-import.ts';

const tellEveryMs = 500;

function countStatements({ chapters }: Reading): number {
  return chapters.reduce(
    (sum, { passages, commitments, accounts, indicators, amounts, references }) =>
      sum +
      [passages, commitments, accounts, indicators, amounts, references].reduce((all, { length }) => all + length, 0),
    0,
  );
}

/** Tells on stderr how far the reading is, twice a second: on a terminal on one line, else a line each time. */
function makeProgress(): { readonly hear: (reading: Reading | null) => void; readonly end: () => void } {
  let [files, statements, notes, doubts, told] = [0, 0, 0, 0, 0];
  const tell = () =>
    sayProgress(
      `${files} bestanden gelezen, ${statements} uitspraken, ${notes} niet geplaatst, ${countDoubts(doubts)}`,
    );
  return {
    hear: (reading) => {
      files += 1;
      statements += reading === null ? 0 : countStatements(reading);
      notes += reading?.notes.length ?? 0;
      doubts += reading?.doubts.length ?? 0;
      if (Date.now() - told < tellEveryMs) return;
      told = Date.now();
      tell();
    },
    end: () => {
      tell();
      endProgress();
    },
  };
}

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
      judged: say,
      report: (outcome) => printText(`${reportImport(outcome).join('\n')}\n`),
    });
  } finally {
    await record.close();
  }
}
