import type { Selectable } from 'kysely';
import type { Tables } from './tables.ts';

/** The tables of what an edition states, in the order in which they can be inserted. */
export const statementTables = [
  'chapter',
  'passage',
  'commitment',
  'account',
  'indicator',
  'figure',
  'amount',
  'reference',
  'mention',
  'note',
  'doubt',
] as const;
type StatementTable = (typeof statementTables)[number];

/** All tables of which an edition has rows, in the order in which they can be inserted: what was read from a table comes after it. */
export const tablesOfEdition = statementTables.flatMap((table): readonly (keyof EditionRows)[] =>
  table === 'passage' ? [table, 'read_table'] : [table],
);

/** All rows of an edition, as they will be read back. */
export type EditionRows = { [Table in StatementTable | 'read_table']: Selectable<Tables[Table]>[] };
