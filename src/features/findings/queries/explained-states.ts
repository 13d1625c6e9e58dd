import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { explanations } from './explanations.ts';

/** How an explanation and its finding stand to each other. */
export type ExplainedState = {
  readonly finding: string;
  /** What the finding said when it was explained, in Dutch. */
  readonly message: string;
  readonly isFound: boolean;
  /** It rests on other texts than when it was explained. */
  readonly hasChanged: boolean;
};

/** The explanations that count, each by the key of its finding. */
export async function listExplainedStates(
  tx: ReadDb,
  organisationId: string,
): Promise<ReadonlyMap<string, ExplainedState>> {
  const rows = await tx
    .selectFrom(explanations(tx, organisationId).as('e'))
    .innerJoin('finding as f', 'f.key', 'e.finding')
    .where('f.organisation_id', '=', organisationId)
    .select(['e.finding', 'e.message', 'e.evidence as then', 'f.evidence as now'])
    .select(sql<boolean>`f.content is not null`.as('isFound'))
    .orderBy('e.finding')
    .execute();
  return new Map(
    rows.map(({ finding, message, then, now, isFound }) => [
      finding,
      { finding, message, isFound, hasChanged: then !== null && now !== null && then !== now },
    ]),
  );
}

/** The explanations that a judgement left without their finding, and those whose finding rests on other texts since. */
export type TouchedExplanations = {
  readonly lost: readonly ExplainedState[];
  readonly changed: readonly ExplainedState[];
};

/** What became of explanations between two moments. Pure. */
export function touchedBetween(
  before: ReadonlyMap<string, ExplainedState>,
  now: ReadonlyMap<string, ExplainedState>,
): TouchedExplanations {
  const all = [...now.values()];
  const was = ({ finding }: ExplainedState) => before.get(finding);
  return {
    lost: all.filter((one) => !one.isFound && was(one)?.isFound !== false),
    changed: all.filter((one) => one.isFound && one.hasChanged && was(one)?.hasChanged !== true),
  };
}
