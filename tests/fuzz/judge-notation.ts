import fc from 'fast-check';
import { attain } from '../../src/model/notation/attain.ts';
import { compareValues } from '../../src/model/notation/compare-values.ts';
import { anyCell, anyValue } from '../../src/model/notation/figure-value.arbitrary.ts';
import { readMarks } from '../../src/model/notation/forms/marks.ts';
import { parseValue } from '../../src/model/notation/parse-value.ts';
import { sameMeaning } from '../../src/model/notation/same-meaning.ts';
import type { FigureValue } from '../../src/model/notation/value.ts';
import { enReading } from '../../src/words/en-reading.data.ts';
import { nlReading } from '../../src/words/nl-reading.data.ts';
import { say } from '../../src/words/say.ts';
import { insertions } from './insertions.data.ts';

const mutatedCell = fc
  .tuple(anyCell, fc.nat(), fc.constantFrom(...insertions), fc.constantFrom(1, 1, 1, 50))
  .map(([cell, at, piece, times]) => {
    const place = at % (cell.length + 1);
    return cell.slice(0, place) + piece.repeat(times) + cell.slice(place);
  });

const notation = fc.record({
  cells: fc.array(fc.oneof(anyCell, mutatedCell), { minLength: 1, maxLength: 8 }),
  target: anyValue,
});

/** A cell is a line at most; one that takes longer than this costs more than its table. */
const mostMilliseconds = 500;

/** Parses, words, compares and attains a column of hostile cells. Throws where that fails, with the cells as fast-check shrank them. */
export function fuzzNotation(runs: number, seed: number): void {
  fc.assert(
    fc.property(notation, ({ cells, target }) => {
      const { user: before } = process.cpuUsage();
      const marks = readMarks(cells);
      for (const cell of cells) judgeCell(parseValue(cell, marks), target);
      const milliseconds = (process.cpuUsage().user - before) / 1000;
      if (milliseconds > mostMilliseconds) throw new Error(`duurt ${Math.round(milliseconds)} ms`);
    }),
    { numRuns: runs, seed },
  );
}

function judgeCell({ value, settled }: ReturnType<typeof parseValue>, target: FigureValue): void {
  attain(value, target);
  attain(target, value);
  if (compareValues(value, target) !== mirrored[compareValues(target, value)])
    throw new Error('vergelijkt heen en terug anders');
  if (!sameMeaning(value, value)) throw new Error('een waarde betekent niet hetzelfde als zichzelf');
  for (const words of [nlReading, enReading])
    for (const saying of settled) if (say(words.figures, saying) === '') throw new Error('een lege uitleg');
  // What is not finite turns into null on its way out.
  if (JSON.stringify(value) !== JSON.stringify(JSON.parse(JSON.stringify(value))) || hasInfinity(value))
    throw new Error('een getal dat niet in JSON past');
}

const mirrored = { less: 'greater', greater: 'less', equal: 'equal', incomparable: 'incomparable' } as const;

function hasInfinity(value: object): boolean {
  return Object.values(value).some((part: unknown) =>
    typeof part === 'number' ? !Number.isFinite(part) : typeof part === 'object' && part !== null && hasInfinity(part),
  );
}
