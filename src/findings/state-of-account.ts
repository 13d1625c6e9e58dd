import { type Change, type ChangeSort, changeSorts } from './account/changes.ts';
import type { AimFate, CountedAim } from './account/count-aims.ts';
import type { CommitmentFate, CountedCommitment } from './account/count-commitments.ts';
import type { Stock } from './account/stock.ts';

/** What explains a change: nothing that was found, a document itself, or what the organisation recorded. */
export const explanations = ['unexplained', 'told', 'explained'] as const;
export type Explanation = (typeof explanations)[number];

/** All that was counted, each in one place by what became of it: so every number is the length of a list, and all lists together are everything. */
export type Account = {
  /** Each once for every year in which it is due. */
  readonly commitments: Readonly<Record<CommitmentFate, readonly CountedCommitment[]>>;
  /** Each indicator once for every year that has an aim. */
  readonly aims: Readonly<Record<AimFate, readonly CountedAim[]>>;
  readonly changes: Readonly<Record<ChangeSort, Readonly<Record<Explanation, readonly Change[]>>>>;
};

/** The state of account of an organisation. */
export type StateOfAccount = {
  readonly total: Account;
  /** The earliest first. Of what has no year nothing is told in a year. */
  readonly years: readonly (Account & { readonly year: number })[];
};

/** What became of commitments of which the report over their year is at hand: of these a share says something. */
export const answerableFates = ['answered', 'maybe-answered', 'actions-answered', 'repeats-plan', 'not-found'] as const;

/** What became of aims that have a result, or should have one in a report at hand. */
export const reportedFates = ['met', 'not-met', 'untestable'] as const;

function tellCommitments(commitments: Stock['commitments']): Account['commitments'] {
  const byFate = Map.groupBy(commitments, ({ fate }) => fate);
  const which = (fate: CommitmentFate) => byFate.get(fate) ?? [];
  return {
    answered: which('answered'),
    'maybe-answered': which('maybe-answered'),
    'actions-answered': which('actions-answered'),
    'repeats-plan': which('repeats-plan'),
    'not-found': which('not-found'),
    'not-yet-due': which('not-yet-due'),
    'report-not-at-hand': which('report-not-at-hand'),
    'report-in-part': which('report-in-part'),
    untraced: which('untraced'),
    'without-year': which('without-year'),
    'asks-nothing': which('asks-nothing'),
    'not-laid-down': which('not-laid-down'),
  };
}

function tellAims(aims: Stock['aims']): Account['aims'] {
  const byFate = Map.groupBy(aims, ({ fate }) => fate);
  const which = (fate: AimFate) => byFate.get(fate) ?? [];
  return {
    met: which('met'),
    'not-met': which('not-met'),
    untestable: which('untestable'),
    'direction-unknown': which('direction-unknown'),
    'in-doubt': which('in-doubt'),
    'no-aim': which('no-aim'),
    'not-yet-due': which('not-yet-due'),
    'report-not-at-hand': which('report-not-at-hand'),
    'report-in-part': which('report-in-part'),
    'named-before': which('named-before'),
    'named-after': which('named-after'),
  };
}

function tellChanges(changes: Stock['changes'], explained: ReadonlySet<string>): Account['changes'] {
  const ofSort = (wanted: ChangeSort) => {
    const own = changes.filter(({ sort }) => sort === wanted);
    const rest = own.filter(({ finding }) => !explained.has(finding));
    return {
      explained: own.filter(({ finding }) => explained.has(finding)),
      told: rest.filter(({ told }) => told !== null),
      unexplained: rest.filter(({ told }) => told === null),
    };
  };
  return {
    'aim-changed': ofSort('aim-changed'),
    'history-restated': ofSort('history-restated'),
    'indicator-renamed': ofSort('indicator-renamed'),
    'indicator-vanished': ofSort('indicator-vanished'),
    'indicator-replaced': ofSort('indicator-replaced'),
  };
}

function tell({ commitments, aims, changes }: Stock, explained: ReadonlySet<string>): Account {
  return {
    commitments: tellCommitments(commitments),
    aims: tellAims(aims),
    changes: tellChanges(changes, explained),
  };
}

/** The changes of all sorts together. */
export function changesOf({ changes }: Account, explanation: Explanation): readonly Change[] {
  return changeSorts.flatMap((sort) => changes[sort][explanation]);
}

/**
 * Tells what was counted, all together and year by year. Pure.
 * @param explained the keys of the findings that the organisation explained
 */
export function stateOfAccount(stock: Stock, explained: ReadonlySet<string>): StateOfAccount {
  const [commitments, aims, changes] = [
    Map.groupBy(stock.commitments, ({ year }) => year),
    Map.groupBy(stock.aims, ({ year }) => year),
    Map.groupBy(stock.changes, ({ year }) => year),
  ];
  const all = new Set([...commitments.keys(), ...aims.keys(), ...changes.keys()]);
  const years = [...all].filter((year) => year !== null).toSorted((left, right) => left - right);
  return {
    total: tell(stock, explained),
    years: years.map((year) => ({
      year,
      ...tell(
        {
          commitments: commitments.get(year) ?? [],
          aims: aims.get(year) ?? [],
          changes: changes.get(year) ?? [],
        },
        explained,
      ),
    })),
  };
}
