import { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { type Logged, readLogged } from './logged.ts';

const imported = z.object({
  publication: z.string(),
  edition: z.number(),
  sha256: z.string(),
  // Events from before these were logged have none.
  beside: z.string().optional(),
  sources: z.string().optional(),
  entries: z.string().optional(),
  wordings: z.string().optional(),
  tables: z.string().optional(),
  // Only where something is stated otherwise since corrections changed.
  correctedStatements: z.string().optional(),
});
const replaced = z.object({ publication: z.string(), sources: z.string() });
const withdrawn = z.object({ publication: z.string() });

export type LoggedImport = Logged<z.output<typeof imported>>;

export type LoggedPublication = {
  readonly imported: LoggedImport;
  readonly sources: string | undefined;
  /** It was withdrawn since: nothing of it is shown, found or built on. */
  readonly isWithdrawn: boolean;
};

/** What the log says of the publications of an organisation. */
export type LoggedImports = {
  /** By `publication/edition`. */
  readonly editions: ReadonlyMap<string, LoggedImport>;
  /** The newest edition of each publication, and the digest of the files that it is made of now. */
  readonly newest: ReadonlyMap<string, LoggedPublication>;
};

export async function readLoggedImports(tx: ReadDb, organisationId: string): Promise<LoggedImports> {
  const imports = await readLogged(tx, organisationId, ['import-publication'], imported);
  const replacements = await readLogged(tx, organisationId, ['replace-sources'], replaced);
  const withdrawals = await readLogged(tx, organisationId, ['withdraw-publication'], withdrawn);
  const newest = new Map(imports.map((one) => [one.payload.publication, one]));
  return {
    editions: new Map(imports.map((one) => [`${one.payload.publication}/${one.payload.edition}`, one])),
    newest: new Map(
      [...newest].map(([publication, one]) => {
        const after = replacements.findLast(
          ({ sequence, payload }) => payload.publication === publication && sequence > one.sequence,
        );
        const isWithdrawn = withdrawals.some(
          ({ sequence, payload }) => payload.publication === publication && sequence > one.sequence,
        );
        return [publication, { imported: one, sources: after?.payload.sources ?? one.payload.sources, isWithdrawn }];
      }),
    ),
  };
}
