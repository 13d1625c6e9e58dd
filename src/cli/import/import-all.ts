import type { ImportOutcome } from '../../features/publications/commands/import-publication.ts';
import type { Reading } from '../../model/reading.ts';
import type { Given } from '../../recognition/recognise.ts';
import { whereRecorded } from '../../record/connection/where-recorded.ts';
import { openRecord } from '../../record/opening/open-record.ts';
import { type Language, printNumber } from '../../words/numerals.ts';
import { tellNotice } from '../faults/tell-notice.ts';
import { endProgress, printText, say, sayProgress } from '../output.ts';
import { countDoubts } from '../read/count-doubts.ts';
import { countOf } from '../words/count-of.ts';
import { importPaths } from './import-paths.ts';
import { reportImport } from './report-import.ts';
import { importWords } from './words.data.ts';

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
function makeProgress(language: Language): {
  readonly hear: (reading: Reading | null) => void;
  readonly end: () => void;
} {
  const words = importWords[language];
  let [files, statements, notes, doubts, told] = [0, 0, 0, 0, 0];
  const tell = () =>
    sayProgress(
      [
        words.filesRead(countOf(language, files, 'file')),
        countOf(language, statements, 'statement'),
        words.notPlaced(printNumber(language, notes)),
        countDoubts(doubts, language),
      ].join(', '),
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
export async function importAll(paths: readonly string[], given: Given, language: Language): Promise<boolean> {
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
      judged: say,
      report: (outcome: ImportOutcome) => printText(`${reportImport(outcome, language).join('\n')}\n`),
    };
    return await importPaths(record, paths, given, hearers, language);
  } finally {
    await record.close();
  }
}
