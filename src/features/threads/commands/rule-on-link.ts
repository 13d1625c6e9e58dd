import { v7 as newId } from 'uuid';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readDecision, readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import type { Statement } from '../../../threading/statement.ts';
import { findStatement } from '../queries/find-statement.ts';
import { listDisposals } from '../queries/list-disposals.ts';

/** `withdrawn`: what was ruled before no longer counts. */
export type Ruling = 'confirmed' | 'rejected' | 'withdrawn';

export type LinkRuling = {
  /** Pairs of keys of statements; which of the two comes first makes no difference. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly ruling: Ruling;
  readonly reason: string;
  /** The council decision that explains it, where there is one. */
  readonly decision: string | null;
};

function canBelong(one: Statement, other: Statement): boolean {
  const both = [one.kind, other.kind];
  if (both.includes('account')) return both.includes('commitment');
  return one.kind === other.kind;
}

async function needStatement(tx: WriteDb, organisationId: string, key: string): Promise<Statement> {
  const statement = await findStatement(tx, organisationId, key);
  if (statement === null) throw new Refused({ say: 'no-statement', with: { key } });
  return statement;
}

/** What was ruled about a statement that has gone may be withdrawn too. */
async function checkRuled(tx: WriteDb, organisationId: string, { links }: LinkRuling): Promise<void> {
  const ruled = await listDisposals(tx, organisationId);
  for (const { from, to } of links) {
    const isRuled = ruled.some((one) => [one.from, one.to].includes(from) && [one.from, one.to].includes(to));
    if (from === to || !isRuled) throw new Refused({ say: 'no-ruling', with: { from, to } });
  }
}

async function checkLinks(tx: WriteDb, organisationId: string, { links }: LinkRuling): Promise<void> {
  for (const { from, to } of links) {
    if (from === to) throw new Refused({ say: 'same-statement', with: { key: from } });
    const [one, other] = [await needStatement(tx, organisationId, from), await needStatement(tx, organisationId, to)];
    if (!canBelong(one, other)) throw new Refused({ say: 'other-kind', with: { one: one.kind, other: other.kind } });
  }
}

/**
 * Lays down what a person rules about links between statements, all of it or nothing. The threads follow with the next judgement.
 * @throws Refused where a statement is not there, two can't belong together, there is nothing to withdraw, or no reason is given
 */
export async function ruleOnLinks(
  record: Record,
  organisationId: string,
  given: LinkRuling,
  by: SaidBy,
): Promise<void> {
  const ruling = { ...given, reason: readReason(given.reason), decision: readDecision(given.decision) };
  await write(record, { organisationId, actor: by.actor }, async (tx) => {
    const check = ruling.ruling === 'withdrawn' ? checkRuled : checkLinks;
    await check(tx, organisationId, ruling);
    for (const { from, to } of ruling.links) {
      await tx
        .insertInto('disposal')
        .values({
          organisation_id: organisationId,
          disposal_id: newId(),
          from_statement: from,
          to_statement: to,
          ruling: ruling.ruling,
          reason: ruling.reason,
          decision: ruling.decision,
          actor: by.actor,
          at: by.at,
        })
        .execute();
    }
    for (const { from, to } of ruling.links) {
      const payload = { from, to, ruling: ruling.ruling, reason: ruling.reason, decision: ruling.decision };
      await appendEvent(tx, { organisationId, ...by, command: 'rule-on-link', payload });
    }
  });
}
