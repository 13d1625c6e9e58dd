import type { Decision, EditionStanding } from '../../../model/rights/decision.ts';
import type { ListedStanding } from './list-standings.ts';

/** How an edition stands now; null for the newest of a publication that was imported. */
export type StandingNow = EditionStanding | 'superseded' | null;

/** How an edition stands: one that is not the newest any more is superseded, however it stood. */
export function standingOf(
  standings: readonly ListedStanding[],
  { number, current }: { readonly number: number; readonly current: number },
): StandingNow {
  if (number < current) return 'superseded';
  return standings.findLast((one) => one.number === number)?.standing ?? null;
}

/** How an edition stands and how it came to that, as data has it: each step with its day, its decision and what it corrects. */
export function standingData(
  standings: readonly ListedStanding[],
  edition: { readonly number: number; readonly current: number },
): {
  readonly standing: StandingNow;
  readonly steps: readonly {
    readonly standing: EditionStanding;
    readonly at: string;
    readonly decision: Decision | null;
    readonly note: string | null;
  }[];
} {
  const own = standings.filter(({ number }) => number === edition.number);
  return {
    standing: standingOf(standings, edition),
    steps: own.map(({ standing, at, decision, note }) => ({ standing, at: at.toISOString(), decision, note })),
  };
}
