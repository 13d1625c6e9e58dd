import type { Doubt } from '../../../model/doubt.ts';
import type { Indicator } from '../../../model/statement.ts';
import type { Choice } from '../choose/choose.ts';
import { openConflicts } from '../choose/conflicts.ts';
import { foldText } from '../forms/head-text.ts';
import type { Grid } from '../grids/grid.ts';
import { interpret } from '../interpret/interpret.ts';
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
  const opened = openConflicts(indicators, others).map((indicator) => ({ ...indicator, certainty }));
  return { indicators: opened, groups, doubts: doubtsAbout(best, opened, others.length > 0) };
}

/** The same choice, where more is known now of the publication than when it was made. */
export function interpretAnew(choice: Choice, context: TableContext): Choice {
  const anew = (grid: Grid) => interpret(grid, context)[0];
  const best = anew(choice.best.grid) ?? choice.best;
  return {
    ...choice,
    best,
    rivals: choice.rivals.filter((rival) => rival.grid !== choice.best.grid).flatMap((rival) => anew(rival.grid) ?? []),
  };
}

/** A grid as text, a line for each row. */
export function gridText({ rows }: Grid): string {
  return rows
    .map(({ cells, loose }) =>
      [...cells.map((cell) => foldText(cell?.text ?? '')), ...loose.map(({ text }) => foldText(text))].join(' | '),
    )
    .join('\n');
}
