import { type Account, changesOf, type Explanation } from '../state-of-account.ts';
import type { AimFate } from './count-aims.ts';
import type { CommitmentFate } from './count-commitments.ts';
import type { Stock } from './stock.ts';

type FateCounts = {
  readonly commitments: Readonly<Partial<Record<CommitmentFate, number>>>;
  readonly aims: Readonly<Partial<Record<AimFate, number>>>;
};

/** How many stand in each list of an account: all that a page asks that lists none of them. A list of none may be left out. */
export type AccountCounts = FateCounts & { readonly changes: Readonly<Record<Explanation, number>> };

/** What is kept of a stock for these counts: the changes one by one, as an organisation may explain each later. */
export type StockCounts = FateCounts & {
  /** The keys of their findings, and whether a document tells of the change. */
  readonly changes: readonly { readonly finding: string; readonly isTold: boolean }[];
};

/** By fate. */
function countFates(counted: readonly { readonly fate: string }[]): { readonly [fate: string]: number } {
  return Object.fromEntries([...Map.groupBy(counted, ({ fate }) => fate)].map(([fate, { length }]) => [fate, length]));
}

/** Counts what is in a stock. Pure. */
export function countStock({ commitments, aims, changes }: Stock): StockCounts {
  return {
    commitments: countFates(commitments),
    aims: countFates(aims),
    changes: changes.map(({ finding, told }) => ({ finding, isTold: told !== null })),
  };
}

/**
 * The counts of an account by those of its stock. Pure.
 * @param explained the keys of the findings that the organisation explained
 */
export function tellCounts({ changes, ...fates }: StockCounts, explained: ReadonlySet<string>): AccountCounts {
  const open = changes.filter(({ finding }) => !explained.has(finding));
  const told = open.filter(({ isTold }) => isTold).length;
  return { ...fates, changes: { unexplained: open.length - told, told, explained: changes.length - open.length } };
}

/** Counts what an account lists. Pure. */
export function countAccount(account: Account): AccountCounts {
  return {
    commitments: countFates(Object.values(account.commitments).flat()),
    aims: countFates(Object.values(account.aims).flat()),
    changes: {
      unexplained: changesOf(account, 'unexplained').length,
      told: changesOf(account, 'told').length,
      explained: changesOf(account, 'explained').length,
    },
  };
}
