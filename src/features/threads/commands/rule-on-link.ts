import { validate as isId, v7 as newId } from 'uuid';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readDecision, readReason, type SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import { type FoundStatement, findStatement } from '../queries/find-statement.ts';
import { listDisposals, listUnreadRulings } from '../queries/list-disposals.ts';

/** `withdrawn`: what was ruled before no longer counts. */
export type Ruling = 'confirmed' | 'rejected' | 'withdrawn';

export type LinkRuling = {
  /** Pairs of statements, by what names them (`findStatement`); which of the two comes first makes no difference. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly ruling: Ruling;
  readonly reason: string;
  /** The council decision that explains it, where there is one. */
  readonly decision: string | null;
};

function canBelong(one: FoundStatement, other: FoundStatement): boolean {
  const both = [one.kind, other.kind];
  if (both.includes('account')) return both.includes('commitment');
  return one.kind === other.kind;
}

type Pair = { readonly from: string; readonly to: string };

async function needStatement(tx: WriteDb, organisationId: string, name: string): Promise<FoundStatement> {
  const statement = await findStatement(tx, organisationId, name);
  if (statement === null) throw new Refused({ say: 'no-statement', with: { key: name } });
  return statement;
}

/** What was ruled about a statement that has gone, or that no readable edition words, may be withdrawn too. */
async function findRuled(tx: WriteDb, organisationId: string, { links }: LinkRuling): Promise<readonly Pair[]> {
  const ruled = [
    ...(await listDisposals(tx, organisationId, await readSame(tx, organisationId))),
    ...(await listUnreadRulings(tx, organisationId)),
  ];
  const pairs: Pair[] = [];
  for (const { from, to } of links) {
    const one = await findStatement(tx, organisationId, from);
    const other = await findStatement(tx, organisationId, to);
    const both = [one?.id ?? from, other?.id ?? to];
    const ruling = ruled.find((known) => both.includes(known.from) && both.includes(known.to));
    if (one?.id === other?.id || ruling === undefined) throw new Refused({ say: 'no-ruling', with: { from, to } });
    pairs.push({ from: ruling.from, to: ruling.to });
  }
  return pairs;
}

async function findLinks(tx: WriteDb, organisationId: string, { links }: LinkRuling): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const { from, to } of links) {
    const [one, other] = [await needStatement(tx, organisationId, from), await needStatement(tx, organisationId, to)];
    if (one.id === other.id) throw new Refused({ say: 'same-statement', with: { key: from } });
    for (const [name, { isShown }] of [[from, one] as const, [to, other] as const])
      if (!isShown) throw new Refused({ say: 'no-statement', with: { key: name } });
    if (!canBelong(one, other)) throw new Refused({ say: 'other-kind', with: { one: one.kind, other: other.kind } });
    pairs.push({ from: one.id, to: other.id });
  }
  return pairs;
}

/**
 * Lays down what a person rules about links between statements, all of it or nothing. The threads follow with the next judgement.
 * @returns the ids of the statements of each link; of what no readable edition words its name
 * @throws Refused where a statement is not there, two can't belong together, there is nothing to withdraw, or no reason is given
 */
export async function ruleOnLinks(
  record: Record,
  organisationId: string,
  given: LinkRuling,
  by: SaidBy,
): Promise<readonly Pair[]> {
  const ruling = { ...given, reason: readReason(given.reason), decision: readDecision(given.decision) };
  return await write(record, { organisationId, actor: by.actor }, async (tx) => {
    const find = ruling.ruling === 'withdrawn' ? findRuled : findLinks;
    const links = await find(tx, organisationId, ruling);
    for (const { from, to } of links) {
      await tx
        .insertInto('disposal')
        .values({
          organisation_id: organisationId,
          disposal_id: newId(),
          from_statement: isId(from) ? null : from,
          to_statement: isId(to) ? null : to,
          from_statement_id: isId(from) ? from : null,
          to_statement_id: isId(to) ? to : null,
          ruling: ruling.ruling,
          reason: ruling.reason,
          decision: ruling.decision,
          actor: by.actor,
          at: by.at,
        })
        .execute();
    }
    for (const { from, to } of links) {
      const payload = { from, to, ruling: ruling.ruling, reason: ruling.reason, decision: ruling.decision };
      await appendEvent(tx, { organisationId, ...by, command: 'rule-on-link', payload });
    }
    return links;
  });
}
