import type { Reading } from '../../model/reading.ts';
import { type Language, printNumber } from '../../words/numerals.ts';
import { endProgress, sayProgress } from '../output.ts';
import { countDoubts } from '../read/count-doubts.ts';
import { countOf } from '../words/count-of.ts';
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
export function makeProgress(language: Language): {
  readonly hear: (reading: Reading | null) => void;
  readonly end: () => void;
} {
  const words = importWords[language];
  let [files, statements, notes, doubts, told, said] = [0, 0, 0, 0, 0, ''];
  const tell = () => {
    const line = [
      words.filesRead(countOf(language, files, 'file')),
      countOf(language, statements, 'statement'),
      words.notPlaced(printNumber(language, notes)),
      countDoubts(doubts, language),
    ].join(', ');
    // Of the last file it was told already, unless others came right before it.
    if (line !== said) sayProgress(line);
    said = line;
  };
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
