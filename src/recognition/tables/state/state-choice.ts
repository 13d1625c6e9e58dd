import type { Doubt } from '../../../model/doubt.ts';
import type { Indicator } from '../../../model/statement.ts';
import { type Choice, certaintyAgainst, weightless } from '../choose/choose.ts';
import { openConflicts } from '../choose/conflicts.ts';
import { saysOtherwise } from '../choose/says-otherwise.ts';
import type { TableContext } from '../table-context.ts';
import { doubtsAbout, shortRowDoubt, unsortedDoubt } from './doubts.ts';
import type { MoneyRows } from './money/money-rows.ts';
import { isUnnamedRow } from './open-astray.ts';
import { stateGrid } from './state-grid.ts';

/** What a table states, and what of it is not known. */
export type StatedTable = {
  readonly indicators: readonly Indicator[];
  readonly groups: readonly MoneyRows[];
  /** From 0 to 1: how sure the reading is, against the next best that says something else. */
  readonly certainty: number;
  readonly doubts: readonly Doubt[];
};

/** As sure as a reading is where no other of any weight says something else. */
const leastAlone = certaintyAgainst(weightless, 0);

/** Makes the statements of a table as it was chosen to be read; where a reading that is nearly as likely says otherwise, they are open. */
export function stateChoice(choice: Choice, context: TableContext): StatedTable {
  const { best, rivals, runnersUp } = choice;
  const { indicators, groups, unsorted, short } = stateGrid(best, context);
  const others = rivals.map((rival) => stateGrid(rival, context));
  const next = runnersUp.find((one) =>
    saysOtherwise(others[rivals.indexOf(one)] ?? stateGrid(one, context), { indicators, groups }),
  );
  const certainty =
    next === undefined ? Math.max(choice.certainty, leastAlone) : certaintyAgainst(best.score, next.score);
  const sharesCells = [best, ...rivals].every(({ grid }) => grid.making === 'marked-up');
  // one that says the same in all, of a row more or less, agrees with nothing but itself
  const told = others.filter((other) => saysOtherwise(other, { indicators, groups })).map((other) => other.indicators);
  const opened = openConflicts(indicators, told, sharesCells).map((indicator) => ({ ...indicator, certainty }));
  const doubts = [
    ...doubtsAbout(best, opened, others.length > 0),
    ...unsorted.map(unsortedDoubt),
    ...short.map(shortRowDoubt),
  ];
  return { indicators: opened.filter((indicator) => !isUnnamedRow(indicator)), groups, certainty, doubts };
}
