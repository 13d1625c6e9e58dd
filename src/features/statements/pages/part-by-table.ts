import type { ReadTable } from '../../../model/block.ts';
import type { Position } from '../../../model/source.ts';
import type { StatedAmount, StatedIndicator, Statements } from '../queries/read-statements.ts';

/** What was read from the tables of a chapter, by table, and what was read from none that is shown. */
export type ByTable = {
  readonly of: (table: ReadTable) => Pick<Statements, 'indicators' | 'amounts'>;
  readonly rest: Pick<Statements, 'indicators' | 'amounts'>;
};

/** Parts the statements of a chapter by the tables of its passages that they were read from. */
export function partByTable({ passages, indicators, amounts }: Statements): ByTable {
  const shown = new Set(
    passages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'read-table' ? [keyOf(block.at)] : []))),
  );
  const keyOfIndicator = ({ position }: StatedIndicator) => keyOf(position);
  const keyOfAmount = ({ position }: StatedAmount) => keyOf(position);
  const indicatorsOf = Map.groupBy(indicators, keyOfIndicator);
  const amountsOf = Map.groupBy(amounts, keyOfAmount);
  return {
    of: ({ at }) => ({ indicators: indicatorsOf.get(keyOf(at)) ?? [], amounts: amountsOf.get(keyOf(at)) ?? [] }),
    rest: {
      indicators: indicators.filter((one) => !shown.has(keyOfIndicator(one))),
      amounts: amounts.filter((one) => !shown.has(keyOfAmount(one))),
    },
  };
}

/** What was read from no table is of none: an edition from before tables were kept knows no table. */
function keyOf({ file, table }: Position): string {
  return table === undefined ? '' : `${table} ${file}`;
}
