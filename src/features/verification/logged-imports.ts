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
/** An edition that was written here, published with what is found of it and without files. */
const published = z.object({ publication: z.string(), edition: z.number(), entries: z.string(), sources: z.string() });
const replaced = z.object({ publication: z.string(), sources: z.string() });
const withdrawn = z.object({ publication: z.string() });

/** An edition as it was frozen. */
export type LoggedImport = Logged<z.output<typeof imported>> & {
  /** When it was published: an import publishes what it freezes; null where it is not. */
  readonly publishedAt: Date | null;
};

export type LoggedPublication = {
  readonly imported: Pick<LoggedImport, 'payload'>;
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
  /** The publications of which something was frozen, published or not. */
  readonly frozen: ReadonlySet<string>;
};

export async function readLoggedImports(tx: ReadDb, organisationId: string): Promise<LoggedImports> {
  const imports = await readLogged(tx, organisationId, ['import-publication'], imported);
  const frozen = await readLogged(tx, organisationId, ['freeze-edition'], imported);
  const publishings = await readLogged(tx, organisationId, ['publish-edition'], published);
  const replacements = await readLogged(tx, organisationId, ['replace-sources'], replaced);
  const withdrawals = await readLogged(tx, organisationId, ['withdraw-publication'], withdrawn);
  const nameOf = ({ payload }: { payload: { publication: string; edition: number } }) =>
    `${payload.publication}/${payload.edition}`;
  const publishedAt = new Map(publishings.map((one) => [nameOf(one), one.at]));
  const editions = new Map<string, LoggedImport>([
    ...imports.map((one) => [nameOf(one), { ...one, publishedAt: one.at }] as const),
    ...frozen.map((one) => [nameOf(one), { ...one, publishedAt: publishedAt.get(nameOf(one)) ?? null }] as const),
  ]);
  const shown = [
    ...imports,
    ...publishings.flatMap((one) => {
      const edition = editions.get(nameOf(one));
      return edition === undefined ? [] : [{ ...one, payload: { ...edition.payload, ...one.payload } }];
    }),
  ].toSorted((one, other) => one.sequence - other.sequence);
  const newest = new Map(shown.map((one) => [one.payload.publication, one]));
  return {
    editions,
    frozen: new Set([...editions.values()].map(({ payload }) => payload.publication)),
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
