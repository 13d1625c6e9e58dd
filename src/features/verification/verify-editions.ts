import { hashContent } from '../../editions/freeze-edition.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { readEditionRows } from '../../record/connection/read-edition-rows.ts';
import { unreadable, whereReadable } from '../../record/errors/unreadable.ts';
import { digestBeside } from '../../record/witness/digest-beside.ts';
import { digestCorrected } from '../../record/witness/digest-corrections.ts';
import { digestWordings } from '../../record/wordings/wording-rows.ts';
import { differsFromRows } from './differs-from-rows.ts';
import { because, type Fault } from './fault.ts';
import { holdsTables } from './holds-tables.ts';
import type { LoggedImport, LoggedImports } from './logged-imports.ts';

export type EditionsVerdict = {
  readonly editions: number;
  /** Editions from before the log had a digest of what is not in their content. */
  readonly withoutDigest: number;
  readonly faults: readonly Fault[];
};

/**
 * Holds every edition of an organisation against the event log: its content has to give the hash that was logged when it was frozen, the
 * rows that are shown have to say what the content says, what stands beside the content has to be what it was, and every edition that was
 * logged has to be there. Editions are read one at a time.
 */
export async function verifyEditions(
  tx: ReadDb,
  organisationId: string,
  logged: LoggedImports,
): Promise<EditionsVerdict> {
  const editions = await tx
    .selectFrom('edition')
    .innerJoin('publication', (join) =>
      join
        .onRef('publication.organisation_id', '=', 'edition.organisation_id')
        .onRef('publication.publication_id', '=', 'edition.publication_id'),
    )
    .select(['edition.edition_id as id', 'edition.number', 'publication.slug'])
    .where('edition.organisation_id', '=', organisationId)
    .orderBy('publication.slug')
    .orderBy('edition.number')
    .execute();
  const faults: Fault[] = [];
  const missing = new Map(logged.editions);
  let withoutDigest = 0;
  for (const { id, number, slug } of editions) {
    const name = `${slug}/${number}`;
    const where: Fault['where'] = { say: 'edition', with: { publication: slug, edition: number } };
    const event = logged.editions.get(name);
    missing.delete(name);
    if (event !== undefined && event.payload.beside === undefined) withoutDigest += 1;
    const whys = await whereReadable(() => faultsOf(tx, organisationId, id, event), [because(unreadable)]);
    for (const one of whys) faults.push({ where, why: one });
  }
  for (const { payload } of missing.values()) {
    const { publication, edition } = payload;
    faults.push({ where: { say: 'edition', with: { publication, edition } }, why: because('edition-gone') });
  }
  return { editions: editions.length, withoutDigest, faults };
}

async function faultsOf(
  tx: ReadDb,
  organisationId: string,
  id: string,
  event: LoggedImport | undefined,
): Promise<readonly Fault['why'][]> {
  const edition = await tx
    .selectFrom('edition as e')
    .leftJoin('published_edition as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.edition_id', '=', 'e.edition_id'),
    )
    .innerJoin('publication as b', (join) =>
      join.onRef('b.organisation_id', '=', 'e.organisation_id').onRef('b.publication_id', '=', 'e.publication_id'),
    )
    .innerJoin('organisation as o', 'o.organisation_id', 'e.organisation_id')
    .select([
      'o.slug as organisation',
      'b.slug',
      'e.identity',
      'e.agreed',
      'e.content',
      'e.sha256',
      'e.sources',
      'e.frozen_at',
      'p.published_at',
    ])
    .where('e.organisation_id', '=', organisationId)
    .where('e.edition_id', '=', id)
    .executeTakeFirstOrThrow();
  if (event === undefined) return [because('edition-unlogged')];
  if (event.payload.sha256 !== edition.sha256) return [because('other-checksum')];
  if (hashContent(edition.content) !== edition.sha256) return [because('other-content')];
  const faults: Fault['why'][] = [];
  const rows = await readEditionRows(tx, organisationId, id);
  for (const at of differsFromRows(edition, rows)) faults.push({ say: 'shown-otherwise', with: at });
  if (event.at.getTime() !== edition.frozen_at.getTime()) faults.push(because('frozen-otherwise'));
  if (event.publishedAt?.getTime() !== edition.published_at?.getTime()) faults.push(because('published-otherwise'));
  const { beside } = event.payload;
  if (beside !== undefined && digestBeside(rows, edition.sources) !== beside) faults.push(because('beside-otherwise'));
  const { wordings, tables } = event.payload;
  const worded = await readWordings(tx, organisationId, id);
  if (wordings !== undefined && digestWordings(worded) !== wordings) faults.push(because('worded-otherwise'));
  if (!holdsTables(rows, worded, tables)) faults.push(because('tables-otherwise'));
  const corrected = await readCorrected(tx, organisationId, id);
  const digest = corrected.length === 0 ? undefined : digestCorrected(corrected);
  if (digest !== event.payload.correctedStatements) faults.push(because('corrected-otherwise'));
  return faults;
}

async function readCorrected(tx: ReadDb, organisationId: string, editionId: string) {
  return await tx
    .selectFrom('corrected_statement')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .execute();
}

async function readWordings(tx: ReadDb, organisationId: string, editionId: string) {
  return await tx
    .selectFrom('wording')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .execute();
}
