import { z } from 'zod';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { digestStatements } from '../../drafts/queries/read-item-statements.ts';
import { because, type Fault } from '../fault.ts';
import { readLogged } from '../logged.ts';

const frozen = z.object({ publication: z.string(), edition: z.number(), draft: z.string() });
// The digest of who its pieces are is there since that is logged.
const identified = z.object({ draft: z.string(), statements: z.string().optional() });

/** Holds which editions came from which draft, and which statements its pieces are, against the log. */
export async function verifyFrozenDrafts(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  return [...(await verifyEditionsOfDrafts(tx, organisationId)), ...(await verifyStatements(tx, organisationId))];
}

async function verifyEditionsOfDrafts(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const rows = await tx
    .selectFrom('draft_edition as d')
    .leftJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'd.organisation_id').onRef('e.edition_id', '=', 'd.edition_id'),
    )
    .leftJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.publication_id', '=', 'e.publication_id'),
    )
    .select(['d.draft_id as draft', 'd.edition_id as id', 'p.slug as publication', 'e.number as edition'])
    .where('d.organisation_id', '=', organisationId)
    .execute();
  const events = await readLogged(tx, organisationId, ['freeze-edition'], frozen);
  const said = new Map(events.map(({ payload }) => [`${payload.publication}/${payload.edition}`, payload]));
  const faults: Fault[] = [];
  for (const { draft, publication, edition } of rows) {
    const name = `${publication}/${edition}`;
    if (said.get(name)?.draft === draft) said.delete(name);
    else faults.push({ where: { say: 'draft', with: { draft } }, why: because('frozen-unlogged') });
  }
  for (const { publication, edition } of said.values())
    faults.push({ where: { say: 'edition', with: { publication, edition } }, why: because('made-of-nothing') });
  return faults;
}

async function verifyStatements(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const rows = await tx
    .selectFrom('item_statement as s')
    .leftJoin('draft_item as i', (join) =>
      join.onRef('i.organisation_id', '=', 's.organisation_id').onRef('i.item_id', '=', 's.item_id'),
    )
    .select(['i.draft_id as draft', 's.item_id as item', 's.statement_id as statement'])
    .where('s.organisation_id', '=', organisationId)
    .execute();
  const byDraft = Map.groupBy(rows, ({ draft }) => draft ?? '');
  const events = await readLogged(tx, organisationId, ['correct-edition', 'freeze-edition'], identified);
  const last = new Map(events.map(({ payload }) => [payload.draft, payload.statements]));
  return [...new Set([...byDraft.keys(), ...last.keys()])].flatMap((draft): readonly Fault[] => {
    const pieces = new Map((byDraft.get(draft) ?? []).map(({ item, statement }) => [item, statement]));
    const said = last.get(draft);
    // What an earlier program froze has no digest of it; what was never frozen has no statements.
    const isSame = said === undefined ? last.has(draft) : digestStatements(pieces) === said;
    return isSame ? [] : [{ where: { say: 'draft', with: { draft } }, why: because('statements-otherwise') }];
  });
}
