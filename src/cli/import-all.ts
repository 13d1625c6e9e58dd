import type { Reading } from '../model/reading.ts';
import type { Given } from '../recognition/recognise.ts';
import { openRecord } from '../record/open-record.ts';
import { RecordError } from '../record/record-error.ts';
import { whereRecorded } from '../record/where-recorded.ts';
import { countDoubts } from './count-doubts.ts';
import { importPaths } from './import-paths.ts';
import { reportImport } from './report-import.ts';
import { write } from './write.ts';

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
  const terminal = process.stderr.isTTY;
  let [files, statements, notes, doubts, told] = [0, 0, 0, 0, 0];
  const tell = (end: string) => {
    const line = `${files} bestanden gelezen, ${statements} uitspraken, ${notes} niet geplaatst, ${countDoubts(doubts)}`;
    process.stderr.write(terminal ? `\r${line}${end}` : `${line}\n`);
  };
  return {
    hear: (reading) => {
      files += 1;
      statements += reading === null ? 0 : countStatements(reading);
      notes += reading?.notes.length ?? 0;
      doubts += reading?.doubts.length ?? 0;
      if (Date.now() - told < tellEveryMs) return;
      told = Date.now();
      tell('');
    },
    end: () => tell('\n'),
  };
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function importEach(paths: readonly string[], given: Given): Promise<boolean> {
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
      judged: say,
      report: (outcome) => write(process.stdout, `${reportImport(outcome).join('\n')}\n`),
    });
  } finally {
    await record.close();
  }
}

/** Imports all paths into the record and prints the report; false where a file was left out or the record could not be opened. */
export async function importAll(paths: readonly string[], given: Given): Promise<boolean> {
  try {
    return await importEach(paths, given);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    await write(process.stderr, `${error.message}\n`);
    return false;
  }
}
