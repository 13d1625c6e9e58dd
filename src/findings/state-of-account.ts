import type { UntestableReason } from '../model/notation/attain.ts';
import type { Change, ChangeSort } from './account/changes.ts';
import type { AimFate, CountedAim } from './account/count-aims.ts';
import type { CommitmentFate, CountedCommitment } from './account/count-commitments.ts';
import type { Stock } from './account/stock.ts';

/** A thread, counted for one year; the year is null where the publication has none. */
export type CountedThread = { readonly slug: string; readonly year: number | null };
type Threads = readonly CountedThread[];

/** What became of the commitments of budgets, agendas and agreements: each thread counts once a year. */
type CommitmentsState = {
  /** The annual report over the year has the chapter at hand. Each is in `answered` or in `notFound`. */
  readonly due: Threads;
  readonly answered: Threads;
  /** No account was found in the documents at hand; that is not: not done. */
  readonly notFound: Threads;
  readonly leftOut: {
    /** Something in the report may be the answer, and nothing says so for sure. */
    readonly maybeAnswered: Threads;
    /** No annual report at hand is over the year or a later one. */
    readonly notYetDue: Threads;
    /** The annual report over the year, or the chapter in it, is not among the documents. */
    readonly reportNotAtHand: Threads;
    /** Something of the chapter in the annual report was left out: what is not found may be there. */
    readonly reportInPart: Threads;
    readonly withoutYear: Threads;
  };
};

/**
 * The aims of indicators, each with the first result that counts: of an indicator and a year the aim in the first document that is about that
 * year, and the result in the newest one.
 */
type AimsState = {
  /** Each is testable or untestable. */
  readonly all: Threads;
  /** Each is met or not met. */
  readonly testable: Threads;
  readonly met: Threads;
  readonly notMet: Threads;
  /** By reason; every reason that occurs. */
  readonly untestable: readonly { readonly why: UntestableReason; readonly threads: Threads }[];
  readonly leftOut: {
    readonly notYetDue: Threads;
    readonly reportNotAtHand: Threads;
    /** Something of the chapter in the annual report was left out, and no cell of what is there is for the result. */
    readonly reportInPart: Threads;
    /** There is a column for an aim, without an aim in it. */
    readonly noAim: Threads;
    /** There are an aim and a result, and nothing tells which side of the aim is good. */
    readonly directionUnknown: Threads;
    /** No aim or no result is settled, and the row has a figure that is in doubt. */
    readonly inDoubt: Threads;
  };
};

/** Findings by their keys, apart those that the organisation explained. */
type Explained = { readonly explained: readonly string[]; readonly unexplained: readonly string[] };
type ChangesState = { readonly [sort in ChangeSort]: Explained };

export type Account = {
  readonly commitments: CommitmentsState;
  readonly aims: AimsState;
  readonly changes: ChangesState;
};

/** The state of account of an organisation: every number is the length of a list, so that it can be opened to what it counts and leaves out. */
export type StateOfAccount = {
  readonly total: Account;
  /** The earliest first. */
  readonly years: readonly (Account & { readonly year: number })[];
};

function threadsOf(counted: readonly CountedThread[]): Threads {
  return counted.map(({ slug, year }) => ({ slug, year }));
}

function tellCommitments(commitments: readonly CountedCommitment[]): CommitmentsState {
  const which = (...fates: readonly CommitmentFate[]) =>
    threadsOf(commitments.filter(({ fate }) => fates.includes(fate)));
  return {
    due: which('answered', 'not-found'),
    answered: which('answered'),
    notFound: which('not-found'),
    leftOut: {
      maybeAnswered: which('maybe-answered'),
      notYetDue: which('not-yet-due'),
      reportNotAtHand: which('report-not-at-hand'),
      reportInPart: which('report-in-part'),
      withoutYear: which('without-year'),
    },
  };
}

function tellAims(aims: readonly CountedAim[]): AimsState {
  const which = (...fates: readonly AimFate[]) => threadsOf(aims.filter(({ fate }) => fates.includes(fate)));
  const untestable = aims.flatMap((aim) =>
    aim.fate === 'untestable' && aim.why !== null ? [{ ...aim, why: aim.why }] : [],
  );
  return {
    all: which('met', 'not-met', 'untestable'),
    testable: which('met', 'not-met'),
    met: which('met'),
    notMet: which('not-met'),
    untestable: [...Map.groupBy(untestable, ({ why }) => why)].map(([why, threads]) => ({
      why,
      threads: threadsOf(threads),
    })),
    leftOut: {
      notYetDue: which('not-yet-due'),
      reportNotAtHand: which('report-not-at-hand'),
      reportInPart: which('report-in-part'),
      noAim: which('no-aim'),
      directionUnknown: which('direction-unknown'),
      inDoubt: which('in-doubt'),
    },
  };
}

function tellChanges(changes: readonly Change[], explained: ReadonlySet<string>): ChangesState {
  const which = (sort: ChangeSort): Explained => {
    const keys = changes.filter((change) => change.sort === sort).map(({ finding }) => finding);
    return {
      explained: keys.filter((key) => explained.has(key)),
      unexplained: keys.filter((key) => !explained.has(key)),
    };
  };
  return {
    'aim-changed': which('aim-changed'),
    'history-restated': which('history-restated'),
    'indicator-renamed': which('indicator-renamed'),
    'indicator-vanished': which('indicator-vanished'),
    'indicator-replaced': which('indicator-replaced'),
  };
}

function tell({ commitments, aims, changes }: Stock, explained: ReadonlySet<string>): Account {
  return {
    commitments: tellCommitments(commitments),
    aims: tellAims(aims),
    changes: tellChanges(changes, explained),
  };
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
