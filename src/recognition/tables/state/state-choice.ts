import type { Doubt } from '../../../model/doubt.ts';
import type { Indicator } from '../../../model/statement.ts';
import type { Choice } from '../choose/choose.ts';
import { openConflicts } from '../choose/conflicts.ts';
import { doubtsAbout } from './doubts.ts';
import type { MoneyRows } from './money-rows.ts';
import { stateGrid, type TableContext } from './state-grid.ts';

/** What a table states, and what of it is not known. */
export type StatedTable = {
  readonly indicators: readonly Indicator[];
  readonly groups: readonly MoneyRows[];
  readonly doubts: readonly Doubt[];
};

/** Makes the statements of a table as it was chosen to be read; where a reading that is nearly as likely says otherwise, they are open. */
export function stateChoice(choice: Choice, context: TableContext): StatedTable {
  const { best, rivals, certainty } = choice;
  const { indicators, groups } = stateGrid(best, context);
  const others = rivals.map((rival) => stateGrid(rival, context).indicators);
  const sharesCells = [best, ...rivals].every(({ grid }) => grid.making === 'marked-up');
  const opened = openConflicts(indicators, others, sharesCells).map((indicator) => ({ ...indicator, certainty }));
  return { indicators: opened, groups, doubts: doubtsAbout(best, opened, others.length > 0) };
}
