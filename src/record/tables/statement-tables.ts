import type { Selectable } from 'kysely';
import type { Tables } from './tables.ts';

/** The tables of which an edition has rows, in the order in which they can be inserted. */
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

/** All rows of an edition, as they will be read back. */
export type EditionRows = { [Table in StatementTable]: Selectable<Tables[Table]>[] };
