import type { Table } from '../../../model/block.ts';
import type { PlacedRun } from './placed-run.ts';

/** A table as a block, with the runs that it is made of and the edges of its columns, in points. */
export type PlacedTable = {
  readonly table: Table;
  readonly runs: readonly PlacedRun[];
  readonly edges: readonly number[];
  readonly hasBoldHeads: boolean;
  /** Its first row has no line above it, or its last one none below: it may have begun on the page before, or go on over the next. */
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
  readonly top: number;
};
