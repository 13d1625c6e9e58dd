import { sql } from 'kysely';
import type { Said } from '../../../findings/finding.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What the organisation says about a finding. */
export type ExplanationContent = {
  readonly reason: string;
  /** The council decision, where there is one. */
  readonly decision: string | null;
  /** The day of that decision: `2018-11-14`. */
  readonly decidedOn: string | null;
  readonly at: Date;
  /** The texts that the finding rests on are others since. */
  readonly hasChanged: boolean;
  /** What the finding said when it was explained, where it has changed. Null also where that may quote what was withdrawn since. */
  readonly saidThen: Said | null;
};

/** The key that a finding is known by now, of the row `k` that an explanation hangs on. */
const keyNow = sql<string>`coalesce(k.became, k.key)`;

/** Whether readers may be told what the finding said when it was explained: not where it may quote what was withdrawn since. */
const isTellable = sql<boolean>`not exists (select from withdrawn_edition w where w.organisation_id = e.organisation_id and w.at >= e.at)`;

/** The key of the row itself, though another finding may tell it now. */
export const ownKey = sql<string>`k.key`;

/**
 * The newest word about each finding, under the key that this has now; withdrawn ones are not in it.
 * @param keyOf what is one finding: \`ownKey\` tells apart what was said of each that one now speaks for
 */
export function explanations(tx: ReadDb, organisationId: string, keyOf = keyNow) {
  return tx
    .selectFrom((eb) =>
      eb
        .selectFrom('explanation as e')
        .innerJoin('finding as k', (join) =>
          join.onRef('k.organisation_id', '=', 'e.organisation_id').onRef('k.key', '=', 'e.finding'),
        )
        .distinctOn(keyOf)
        .where('e.organisation_id', '=', organisationId)
        .select(['e.message', 'e.message_en', 'e.is_withdrawn', 'e.reason', 'e.decision', 'e.decided_on', 'e.at'])
        .select(isTellable.as('isTellable'))
        // What an explanation from before rested on is what the row that it hangs on rested on last.
        .select([keyOf.as('finding'), sql<string | null>`coalesce(e.evidence, k.evidence)`.as('evidence')])
        .orderBy(keyOf)
        .orderBy('e.at', 'desc')
        .orderBy('e.explanation_id', 'desc')
        .as('newest'),
    )
    .selectAll()
    .where('is_withdrawn', '=', false);
}

type Explained = {
  readonly message: string | null;
  readonly message_en: string | null;
  readonly reason: string | null;
  readonly decision: string | null;
  readonly decided_on: string | null;
  readonly at: Date | null;
  readonly evidence: string | null;
  readonly isTellable: boolean | null;
};

/**
 * An explanation as its columns have it; null where these are empty.
 * @param now digest of the texts that the finding rests on now; null where that is not known
 */
export function readExplanation(
  {
    message,
    message_en: inEnglish,
    reason,
    decision,
    decided_on: decidedOn,
    at,
    evidence,
    isTellable: mayTell,
  }: Explained,
  now: string | null,
): ExplanationContent | null {
  if (message === null || reason === null || at === null) return null;
  const hasChanged = evidence !== null && now !== null && evidence !== now;
  const saidThen = hasChanged && mayTell === true ? { nl: message, en: inEnglish ?? message } : null;
  return { reason, decision, decidedOn, at, hasChanged, saidThen };
}

/** The keys of the findings that are explained now, also of those that are not found any more. */
export async function listExplained(tx: ReadDb, organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await explanations(tx, organisationId).clearSelect().select('finding').execute();
  return new Set(rows.map(({ finding }) => finding));
}
