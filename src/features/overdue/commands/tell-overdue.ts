import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { v7 as newId } from 'uuid';
import { overdueIn } from '../../../drafting/assigned/overdue-in.ts';
import { Outline } from '../../../drafting/compose/outline.ts';
import type { DraftItem } from '../../../drafting/item.ts';
import { dutchDay } from '../../../frame/dutch-day.ts';
import type { Overdue } from '../../../model/laid-down/overdue.ts';
import { type Role, roles } from '../../../model/rights/role.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { readAssigned } from '../../assignments/queries/read-assigned.ts';
import { isBeingWritten, listDrafts } from '../../drafts/queries/find-draft.ts';
import { readItems } from '../../drafts/queries/read-items.ts';
import { findSetting } from '../../organisations/queries/find-settings.ts';
import { readGrants } from '../../people/queries/read-grants.ts';
import type { Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { readPublicItems } from '../queries/read-public-items.ts';

/**
 * Makes the public list of what is late in the documents that are being written, where the organisation shows one: what it is by the statements that are
 * public already, when it was due, and the role of who it is with. Nothing of what was written, and nobody's name.
 * @param machine whoever is at the machine, or the server itself
 * @returns how many it tells; null where none is shown, or nothing changed that day
 */
export async function tellOverdue(record: Record, machine: Working, at: Date): Promise<number | null> {
  const { organisationId, actor } = machine;
  const day = dutchDay(at);
  return await writeAtWork(record, machine, async (tx) => {
    if (!(await findSetting(tx, organisationId, 'overdue')).content.isPublic) return null;
    const content = await overdueNow(tx, organisationId, day);
    const printed = canonicalize(content) ?? '';
    const sha256 = createHash('sha256').update(printed, 'utf8').digest('hex');
    const same = await tx
      .selectFrom('overdue_list')
      .select('sha256')
      .where('organisation_id', '=', organisationId)
      .where('day', '=', day)
      .orderBy('at', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (same?.sha256 === sha256) return null;
    await tx
      .insertInto('overdue_list')
      .values({ organisation_id: organisationId, overdue_list_id: newId(), day, content: printed, sha256, actor, at })
      .execute();
    const payload = { day, items: content.length, sha256 };
    await appendEvent(tx, { organisationId, actor, at, command: 'tell-overdue', payload });
    return content.length;
  });
}

async function overdueNow(tx: ReadDb, organisationId: string, day: string): Promise<readonly Overdue[]> {
  const found: Overdue[] = [];
  for (const { draftId } of (await listDrafts(tx, organisationId)).filter(isBeingWritten)) {
    const outline = new Outline(await readItems(tx, organisationId, draftId));
    const assigned = await readAssigned(tx, organisationId, draftId);
    for (const { piece, assigned: one } of overdueIn(outline, assigned, day)) {
      const role = one.to.kind === 'member' ? await roleOf(tx, organisationId, one.to.id) : null;
      const kind = piece.item.kind === 'indicator' ? 'indicator' : 'commitment';
      for (const statement of statementsOf(piece.item)) found.push({ statement, kind, due: one.dueOn, role });
    }
  }
  const known = await readPublicItems(
    tx,
    organisationId,
    found.map(({ statement }) => statement),
  );
  return found.filter(({ statement }) => known.has(statement));
}

/** The statements of before that a piece answers or goes on from: what is new is not public, and told nowhere. */
function statementsOf(item: DraftItem): readonly string[] {
  if (item.kind === 'account') return item.answers;
  return item.kind === 'indicator' || item.kind === 'commitment' ? item.origin.from : [];
}

/** As what somebody writes: the first of their roles, in the order of the house, but for those that look after it. */
async function roleOf(tx: ReadDb, organisationId: string, memberId: string): Promise<Role | null> {
  const held = (await readGrants(tx, organisationId, memberId)).map(({ role }) => role);
  const writing = roles.filter((role) => role !== 'controller' && role !== 'administrator');
  return [...writing, 'controller' as const].find((role) => held.includes(role)) ?? null;
}
