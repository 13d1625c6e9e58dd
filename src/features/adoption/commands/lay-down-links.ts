import { v7 as newId } from 'uuid';
import { type LaidDown, linksOfItems } from '../../../drafting/adopting/links-of-items.ts';
import { insertRows } from '../../../record/connection/insert-rows.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import { readItemStatements } from '../../drafts/queries/read-item-statements.ts';
import { readItems } from '../../drafts/queries/read-items.ts';

/** So many are told in one entry of the log. */
const mostInEntry = 200;

function pairOf({ from, to }: Pick<LaidDown, 'from' | 'to'>): string {
  return [from, to].toSorted().join(' ');
}

/**
 * Rules that what the makers of a draft laid down belongs together, does. What somebody ruled about before stays as it was ruled.
 * @param editionId the edition of the draft that is published
 */
export async function layDownLinks(
  tx: WriteDb,
  organisationId: string,
  draftId: string,
  editionId: string,
  by: SaidBy,
): Promise<void> {
  const { actor, at } = by;
  const known = await readItemStatements(tx, organisationId, draftId);
  const same = await readSame(tx, organisationId);
  const worded = await tx
    .selectFrom('wording')
    .select('statement_id')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .execute();
  const stated = new Set(worded.map(({ statement_id }) => statement_id));
  const statementOf = (item: string) => {
    const statement = known.get(item);
    return statement === undefined || !stated.has(statement) ? undefined : statement;
  };
  const links = linksOfItems(await readItems(tx, organisationId, draftId), statementOf);
  const kinds = await readKinds(tx, organisationId, links);
  const ruled = await readRuled(tx, organisationId, [...stated]);
  const fresh = links.filter((link) => {
    const [from, to] = [kinds.get(link.from), kinds.get(link.to)];
    const canBelong = from?.kind === to?.kind || (from?.kind === 'commitment' && to?.kind === 'account');
    // Within one publication a piece goes on as the statement that it is.
    const isApart = from !== undefined && from.publication !== to?.publication;
    if (!canBelong || !isApart || same.idOf(link.from) === same.idOf(link.to) || ruled.has(pairOf(link))) return false;
    ruled.add(pairOf(link));
    return true;
  });
  await insertRows(
    tx,
    'disposal',
    fresh.map(({ from, to, ruling, reason }) => ({
      ...{ organisation_id: organisationId, disposal_id: newId(), from_statement: null, to_statement: null },
      ...{ from_statement_id: from, to_statement_id: to, ruling, reason, decision: null, actor, at },
    })),
  );
  for (let start = 0; start < fresh.length; start += mostInEntry) {
    const payload = { draft: draftId, links: fresh.slice(start, start + mostInEntry) };
    await appendEvent(tx, { organisationId, actor, at, command: 'lay-down-links', payload });
  }
}

async function readKinds(tx: WriteDb, organisationId: string, links: readonly LaidDown[]) {
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  if (ids.length === 0) return new Map<string, never>();
  const rows = await tx
    .selectFrom('statement')
    .select(['statement_id as id', 'kind', 'publication_id as publication'])
    .where('organisation_id', '=', organisationId)
    .where((eb) => eb('statement_id', '=', eb.fn.any(eb.val(ids))))
    .execute();
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** The pairs with one of these statements of which anybody ever ruled something. */
async function readRuled(tx: WriteDb, organisationId: string, statements: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('disposal')
    .select(['from_statement_id as from', 'to_statement_id as to'])
    .where('organisation_id', '=', organisationId)
    .where('from_statement_id', 'is not', null)
    .where('to_statement_id', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('to_statement_id', '=', eb.fn.any(eb.val(statements))),
        eb('from_statement_id', '=', eb.fn.any(eb.val(statements))),
      ]),
    )
    .$narrowType<{ from: string; to: string }>()
    .execute();
  return new Set(rows.map(pairOf));
}
