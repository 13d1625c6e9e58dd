import type { ColumnType } from 'kysely';

/** Read as the value itself, written as JSON text: the driver would write an array as a PostgreSQL array. */
export type Json<Value> = ColumnType<Value, string, string>;

/** Written once by the program, never changed. */
export type Fixed<Value> = ColumnType<Value, Value, never>;
