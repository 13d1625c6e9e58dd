import { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';
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

/** Holds what persons said (explanations of findings, rulings on links, settings of rules) against the log: neither may have more than the other. */
export async function verifySaid(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  return [
    ...(await faultsAt('toelichtingen', () => verifyExplanations(tx, organisationId))),
    ...(await faultsAt('besluiten over schakels', () => verifyRulings(tx, organisationId))),
    ...(await faultsAt('instellingen van de regels', () => verifySettings(tx, organisationId))),
  ];
}

async function verifyExplanations(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const whatOf = (finding: string) => `de toelichting bij ${finding}`;
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
  const whatOf = (from: string, to: string) => `het besluit over ${from} en ${to}`;
  const rows = await tx.selectFrom('disposal').selectAll().where('organisation_id', '=', organisationId).execute();
  const events = await readLogged(tx, organisationId, ['rule-on-link'], ruled);
  return matchSaid(
    rows.map(({ from_statement: from, to_statement: to, ruling, reason, decision, actor, at }) => ({
      ...{ what: whatOf(from, to), at, actor },
      said: { from, to, ruling, reason, decision },
    })),
    events.map(({ payload, ...event }) => ({ ...event, what: whatOf(payload.from, payload.to), said: payload })),
  );
}

async function verifySettings(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const what = 'de instellingen van de regels';
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
