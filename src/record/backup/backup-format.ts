import { z } from 'zod';

/** The format of now; a program that reads a higher one says that it is too old. */
export const backupFormat = 1;

/** The first line of a backup. Of any format it says at least which, and which program made it. */
export const anyHead = z.object({ doelspoorBackup: z.number(), program: z.string() });
export const headLine = anyHead.extend({
  doelspoorBackup: z.literal(backupFormat),
  /** The last migration of the tables that the rows come from. */
  migration: z.string(),
  /** When the rows were as they are here. */
  at: z.string(),
});

/** The line before the rows of a table. */
export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });

/** A row: of each column the text that PostgreSQL writes for its value, or null. */
export const rowLine = z.array(z.string().nullable());

/** How many rows there are of a table, and the SHA-256 over its line and theirs, each with its line end. */
const tableCount = z.object({ table: z.string(), rows: z.number().int(), sha256: z.string() });

/** The last line, with the SHA-256 over all lines before it. */
export const endLine = z.object({ tables: z.array(tableCount), sha256: z.string() });

export type BackupHead = z.infer<typeof headLine>;
export type TableCount = z.infer<typeof tableCount>;
