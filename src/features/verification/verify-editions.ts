import { hashContent } from '../../editions/freeze-edition.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { unreadable, whereReadable } from '../../record/errors/unreadable.ts';
import { digestBeside } from '../../record/witness/digest-beside.ts';
import { digestWordings } from '../../record/wordings/wording-rows.ts';
import { differsFromRows } from './differs-from-rows.ts';
import type { Fault } from './fault.ts';
import { holdsTables } from './holds-tables.ts';
import type { LoggedImport, LoggedImports } from './logged-imports.ts';
import { readEditionRows } from './read-edition-rows.ts';

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
    const where = `${slug}/${number}`;
    const event = logged.editions.get(where);
    missing.delete(where);
    if (event !== undefined && event.payload.beside === undefined) withoutDigest += 1;
    const whys = await whereReadable(() => faultsOf(tx, organisationId, id, event), [unreadable]);
    for (const why of whys) faults.push({ where, why });
  }
  for (const where of missing.keys())
    faults.push({ where, why: 'Deze editie staat in het logboek en is er niet meer.' });
  return { editions: editions.length, withoutDigest, faults };
}

async function faultsOf(
  tx: ReadDb,
  organisationId: string,
  id: string,
  event: LoggedImport | undefined,
): Promise<readonly string[]> {
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
      'e.content',
      'e.sha256',
      'e.sources',
      'e.frozen_at',
      'p.published_at',
    ])
    .where('e.organisation_id', '=', organisationId)
    .where('e.edition_id', '=', id)
    .executeTakeFirstOrThrow();
  if (event === undefined) return ['Het logboek weet niets van deze editie.'];
  if (event.payload.sha256 !== edition.sha256) return ['De controlesom is een andere dan die in het logboek.'];
  if (hashContent(edition.content) !== edition.sha256) return ['De inhoud past niet bij de controlesom.'];
  const faults: string[] = [];
  const rows = await readEditionRows(tx, organisationId, id);
  for (const where of differsFromRows(edition, rows))
    faults.push(`Wat de site toont is niet wat er is vastgelegd, bij ${where}.`);
  if (event.at.getTime() !== edition.frozen_at.getTime())
    faults.push('De dag van vastlegging is een andere dan die in het logboek.');
  // An import publishes what it freezes.
  if (event.at.getTime() !== edition.published_at?.getTime())
    faults.push('Of en wanneer dit is gepubliceerd is anders dan in het logboek.');
  const { beside } = event.payload;
  if (beside !== undefined && digestBeside(rows, edition.sources) !== beside)
    faults.push('Vindplaatsen, opmerkingen, twijfels of bronnen zijn niet wat er is vastgelegd.');
  const { wordings, tables } = event.payload;
  const worded = await readWordings(tx, organisationId, id);
  if (wordings !== undefined && digestWordings(worded) !== wordings)
    faults.push('Welke uitspraak hier op welke plaats staat, is niet wat er is vastgelegd.');
  if (!holdsTables(rows, worded, tables))
    faults.push('Welke tabel waar staat, of wat daaruit is gelezen, is niet wat er is vastgelegd.');
  return faults;
}

async function readWordings(tx: ReadDb, organisationId: string, editionId: string) {
  return await tx
    .selectFrom('wording')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .execute();
}
