import { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { findNamed } from '../../record/wordings/find-named.ts';
import { type Fault, faultsAt } from './fault.ts';
import { readLogged } from './logged.ts';
import { matchSaid } from './match-said.ts';

const explained = z.object({
  finding: z.string(),
  message: z.string().optional(),
  // From before these were kept they are in the row no more than in the log.
  inEnglish: z.string().nullable().default(null),
  evidence: z.string().nullable().default(null),
  reason: z.string(),
  decision: z.string().nullable(),
  decidedOn: z.string().nullable(),
});
const ruled = z.object({
  from: z.string(),
  to: z.string(),
  ruling: z.string(),
  reason: z.string(),
  decision: z.string().nullable(),
});
const laidDown = z.object({
  links: z.array(z.object({ from: z.string(), to: z.string(), ruling: z.string(), reason: z.string() })),
});
const answered = z.object({
  statement: z.string(),
  candidate: z.string(),
  isSame: z.boolean(),
  reason: z.string(),
  decision: z.string().nullable(),
});
// Migration 0007 gave an option its name of now. What is no JSON is what nobody said.
const config = z.string().transform((text) => parseOrNull(text.replaceAll('"wordsStanding":', '"wordsSituation":')));
const settled = z.object({ config, reason: z.string() });

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Holds what persons said (explanations of findings, rulings on links, answers about unsure wordings, settings of rules) against the log: neither may have more than the other. */
export async function verifySaid(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  return [
    ...(await faultsAt({ say: 'explanations', with: {} }, () => verifyExplanations(tx, organisationId))),
    ...(await faultsAt({ say: 'rulings', with: {} }, () => verifyRulings(tx, organisationId))),
    ...(await faultsAt({ say: 'answers', with: {} }, () => verifyAnswers(tx, organisationId))),
    ...(await faultsAt({ say: 'settings', with: {} }, () => verifySettings(tx, organisationId))),
  ];
}

async function verifyExplanations(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const whatOf = (finding: string) => ({ say: 'explanation', with: { finding } }) as const;
  const rows = await tx.selectFrom('explanation').selectAll().where('organisation_id', '=', organisationId).execute();
  const events = await readLogged(tx, organisationId, ['explain-finding', 'withdraw-explanation'], explained);
  return matchSaid(
    rows.map(({ finding, message, message_en: inEnglish, evidence, actor, at, ...row }) => ({
      ...{ what: whatOf(finding), at, actor, message },
      said: {
        ...{ isWithdrawn: row.is_withdrawn, finding, inEnglish, evidence },
        ...{ reason: row.reason, decision: row.decision, decidedOn: row.decided_on },
      },
    })),
    events.map(({ payload: { message, ...said }, command, ...event }) => ({
      ...{ ...event, what: whatOf(said.finding), message },
      said: { isWithdrawn: command === 'withdraw-explanation', ...said },
    })),
  );
}

async function verifyRulings(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const whatOf = (from: string | null, to: string | null) => ({ say: 'ruling', with: { from, to } }) as const;
  const rows = await tx.selectFrom('disposal').selectAll().where('organisation_id', '=', organisationId).execute();
  const one = await readLogged(tx, organisationId, ['rule-on-link'], ruled);
  const many = await readLogged(tx, organisationId, ['lay-down-links'], laidDown);
  const events = [
    ...one,
    ...many.flatMap(({ payload, ...event }) =>
      payload.links.map((link) => ({ ...event, payload: { ...link, decision: null } })),
    ),
  ];
  // A ruling of before named its statements by their words, and still means what these named then.
  const misnamed: Fault[] = [];
  for (const { from_statement, to_statement, from_statement_id, to_statement_id, at } of rows)
    for (const [name, id] of [[from_statement, from_statement_id] as const, [to_statement, to_statement_id] as const])
      if (name !== null && (await findNamed(tx, organisationId, name, at)) !== id)
        misnamed.push({
          where: whatOf(from_statement, to_statement),
          why: { say: 'misnamed', with: { name } },
        });
  const said = matchSaid(
    rows.map(({ ruling, reason, decision, actor, at, ...row }) => {
      const [from, to] = [row.from_statement ?? row.from_statement_id, row.to_statement ?? row.to_statement_id];
      return { what: whatOf(from, to), at, actor, said: { from, to, ruling, reason, decision } };
    }),
    events.map(({ payload, ...event }) => ({ ...event, what: whatOf(payload.from, payload.to), said: payload })),
  );
  return [...misnamed, ...said];
}

async function verifyAnswers(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const whatOf = (statement: string, candidate: string) => ({ say: 'answer', with: { statement, candidate } }) as const;
  const rows = await tx
    .selectFrom('wording_answer')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .execute();
  const events = await readLogged(tx, organisationId, ['settle-wording'], answered);
  return matchSaid(
    rows.map(({ statement_id: statement, candidate_id: candidate, is_same: isSame, reason, decision, actor, at }) => ({
      ...{ what: whatOf(statement, candidate), at, actor },
      said: { statement, candidate, isSame, reason, decision },
    })),
    events.map(({ payload, ...event }) => ({
      ...{ ...event, what: whatOf(payload.statement, payload.candidate) },
      said: payload,
    })),
  );
}

async function verifySettings(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const what = { say: 'settings', with: {} } as const;
  const rows = await tx
    .selectFrom('finding_setting')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .execute();
  const events = await readLogged(tx, organisationId, ['set-finding-options'], settled);
  return matchSaid(
    rows.map(({ config: settings, reason, actor, at }) => ({ what, at, actor, said: { config: settings, reason } })),
    events.map(({ payload, ...event }) => ({ ...event, what, said: payload })),
  );
}
