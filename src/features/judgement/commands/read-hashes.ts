import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { EditionSource } from '../../../record/tables/tables.ts';

/** Tells the SHA-256 of a file of an edition by its name; where that file is not known those of all files of the edition. */
export async function readHashes(
  tx: ReadDb,
  organisationId: string,
  editionIds: readonly string[],
): Promise<(edition: string, file: string) => string> {
  const ids = [...new Set(editionIds)];
  const editions =
    ids.length === 0
      ? []
      : await tx
          .selectFrom('edition')
          .select(['edition_id', 'sources'])
          .where('organisation_id', '=', organisationId)
          .where('edition_id', 'in', ids)
          .execute();
  const sources = new Map(editions.map((one): [string, readonly EditionSource[]] => [one.edition_id, one.sources]));
  return (edition, file) => {
    const own = sources.get(edition) ?? [];
    const all = () =>
      own
        .map(({ sha256 }) => sha256)
        .toSorted()
        .join();
    return own.find((source) => source.file === file)?.sha256 ?? all();
  };
}
