import type { Threading } from '../../threading/threading.ts';
import type { Finding } from '../finding.ts';
import { type Change, changesIn } from './changes.ts';
import type { CountedAim } from './count-aims.ts';
import type { CountedCommitment } from './count-commitments.ts';
import { creditGoals } from './credit-goals.ts';
import { notYetDue } from './due.ts';
import { toldChange } from './told-changes.ts';

/** What was counted, one by one; kept, so that the state can be told anew when the organisation explains something. */
export type Stock = {
  readonly commitments: readonly CountedCommitment[];
  readonly aims: readonly CountedAim[];
  readonly changes: readonly Change[];
};

/** The accounts that a finding quotes because they only repeat the plan. */
function repeatingAccounts(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ rule }) => rule === 'answer-repeats-plan')
      .flatMap(({ evidence }) =>
        evidence.flatMap(({ kind, statement }) => (kind === 'account' ? (statement ?? []) : [])),
      ),
  );
}

/** Puts together what was counted of commitments and aims, and what changed. Pure. */
export function takeStock(
  { commitments, aims }: Pick<Stock, 'commitments' | 'aims'>,
  findings: readonly Finding[],
  threading: Threading,
): Stock {
  const years = new Map(threading.publications.map(({ slug, year }) => [slug, year]));
  const isLater = notYetDue(threading.publications);
  const repeating = repeatingAccounts(findings);
  const fateOf = ({ fate, year, accounts }: CountedCommitment): CountedCommitment['fate'] => {
    if (fate === 'not-laid-down' || fate === 'asks-nothing') return fate;
    // What is told of it before its time is no account yet.
    if (isLater(year)) return 'not-yet-due';
    return accounts.length > 0 && accounts.every(({ key }) => repeating.has(key)) ? 'repeats-plan' : fate;
  };
  return {
    commitments: creditGoals(
      commitments.map((one) => ({ ...one, fate: fateOf(one) })),
      threading,
    ),
    aims: aims.map((one) => (one.result === null && isLater(one.year) ? { ...one, fate: 'not-yet-due' } : one)),
    changes: changesIn(findings, {
      yearOf: (publication) => years.get(publication) ?? null,
      told: (finding) => toldChange(finding, threading),
    }),
  };
}
