import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { v7 as newId } from 'uuid';
import { correctionSchema } from '../../../corrections/correction-schema.ts';
import type { Correction } from '../../../model/correction.ts';
import { theOrganisation } from '../../../model/rights/ability.ts';
import { insertRows } from '../../../record/connection/insert-rows.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import type { OutsideDecision } from '../../../record/tables/outside-tables.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { takeInDocuments } from '../policy.ts';
import { holdOutside } from './hold-outside.ts';

/** A document has some hundreds of things that are asked. */
const mostDecisions = 5_000;

const decisionSchema = correctionSchema.pick({ reach: true, decision: true, reason: true });

/** The SHA-256 of a decision in canonical JSON (RFC 8785). */
export function hashDecision(content: OutsideDecision): string {
  return createHash('sha256')
    .update(canonicalize(content) ?? '', 'utf8')
    .digest('hex');
}

/**
 * Lays down what a person decided about how a document from outside was read: all of it or nothing.
 * @returns it with ids
 * @throws Refused `no-outside`, `too-many-decisions` or `not-allowed`
 */
export async function decideOutside(
  record: Record,
  { outsideId, decided }: { readonly outsideId: string; readonly decided: readonly OutsideDecision[] },
  working: Working,
  at: Date,
): Promise<readonly Pick<Correction, 'id' | 'reach' | 'decision' | 'reason'>[]> {
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, takeInDocuments, theOrganisation);
    const { slug } = await holdOutside(tx, organisationId, outsideId);
    const { count } = await tx
      .selectFrom('outside_decision')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('organisation_id', '=', organisationId)
      .where('outside_id', '=', outsideId)
      .executeTakeFirstOrThrow();
    if (Number(count) + decided.length > mostDecisions) throw new Refused({ say: 'too-many-decisions', with: {} });
    const made = await layDecisions(tx, { organisationId, outsideId, slug }, decided, { actor, at });
    return made.map(({ id, content }) => ({ id, ...content }));
  });
}

/** The same of a document that nobody else decides about, in a transaction that is under way. */
export async function layDecisions(
  tx: WriteDb,
  {
    organisationId,
    outsideId,
    slug,
  }: { readonly organisationId: string; readonly outsideId: string; readonly slug: string },
  decided: readonly OutsideDecision[],
  { actor, at }: SaidBy,
): Promise<readonly { readonly id: string; readonly content: OutsideDecision }[]> {
  const made = decided.map((one) => {
    const content = decisionSchema.parse(one);
    return { id: newId(), content, sha256: hashDecision(content) };
  });
  await insertRows(
    tx,
    'outside_decision',
    made.map(({ id, content, sha256 }) => ({
      ...{ organisation_id: organisationId, outside_id: outsideId, decision_id: id, content, sha256 },
      ...{ actor, at, undone_by: null, undone_at: null },
    })),
  );
  const decisions = made.map(({ id, sha256 }) => ({ decision: id, sha256 }));
  const payload = { outside: outsideId, slug, decisions };
  await appendEvent(tx, { organisationId, actor, at, command: 'decide-outside', payload });
  return made;
}
