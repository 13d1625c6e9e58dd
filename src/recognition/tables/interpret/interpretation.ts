import type { FigureRole } from '../../../model/statement.ts';
import type { Grid, GridRow } from '../grids/grid.ts';
import type { ColumnKind } from './column-kind.ts';

/** What is not settled of a value: its role, its year. */
export type Open = 'role' | 'year';

/** What the head of a column of values says of each of them. */
export type ValueMeaning = {
  readonly role: FigureRole;
  readonly year: number | null;
  /** The column is of the publishing body itself, beside others that it is compared with. */
  readonly own: boolean;
  readonly open: readonly Open[];
  /** Other roles that it may have, with how likely they are. */
  readonly otherRoles: readonly (readonly [FigureRole, number])[];
};

/** A column with its type, solved together with the others. */
export type TypedColumn = {
  readonly kind: ColumnKind;
  /** The storeys of its head in one text, white space folded. */
  readonly head: string;
  readonly marks: readonly string[];
  /** Of a value. */
  readonly value: ValueMeaning | null;
  /** Of a value: the column of periods that dates it, where there is one. */
  readonly period: number | null;
};

/** Rows under one set of heads. */
export type Part = {
  /** Rows above the heads that hold one text, and those that stood for the part before it. */
  readonly titles: readonly string[];
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly GridRow[];
  /** In nats, as that of the whole. */
  readonly score: number;
};

/** One way to read a grid. */
export type Interpretation = {
  readonly grid: Grid;
  /** Whether indicators (and costs) are rows, as mostly, or columns. */
  readonly axis: 'rows' | 'columns';
  readonly parts: readonly Part[];
  /** In nats, against reading it as loose text: above 0 it is likelier a table. */
  readonly score: number;
};
