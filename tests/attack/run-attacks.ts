import { type Attack, megabytes, NotRun, type Scale, type Sites, Tally } from './attack.ts';
import { startInjectedSite } from './injected-site.ts';
import { faultsOf } from './program.ts';
import { makeDataFolder, type Prepare, startExample, type Target } from './target.ts';

/** The time that a served program may take to stop: five seconds for what is still open, and its database. */
const stopsWithinMs = 10_000;

export type Outcome = { readonly attack: Attack; readonly tally: Tally; readonly notRun: string | null };

/** Runs an attack on sites that it may share with others. What goes wrong with the attack itself counts as harm: it withstood nothing. */
export async function runAttack(attack: Attack, scale: Scale, sites: Sites): Promise<Outcome> {
  const tally = new Tally();
  try {
    await attack.run(tally, scale, sites);
  } catch (error) {
    if (error instanceof NotRun) return { attack, tally, notRun: error.message };
    tally.harm('crash', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return { attack, tally, notRun: null };
}

/** Sites that are started when they are first asked for. */
export class LazySites implements Sites {
  #example: Promise<Target> | null = null;
  #injected: Promise<Target> | null = null;
  readonly #prepare: Prepare;

  /** @param prepare puts in a data folder what a site would make when it starts; without it each makes its own */
  constructor(prepare: Prepare = () => undefined) {
    this.#prepare = prepare;
  }

  readonly dataFolder = (): Promise<string> => makeDataFolder(this.#prepare);

  readonly example = (): Promise<Target> => {
    this.#example ??= this.dataFolder().then(startExample);
    return this.#example;
  };

  readonly injected = (tally: Tally, scale: Scale): Promise<Target> => {
    this.#injected ??= this.dataFolder().then((folder) => startInjectedSite(tally, scale, folder));
    return this.#injected;
  };

  /** Ends those that ever began. */
  async stop(tally: Tally): Promise<void> {
    const [example, injected] = [this.#example, this.#injected];
    [this.#example, this.#injected] = [null, null];
    // One that did not start was told of by who asked for it.
    for (const started of [example, injected]) {
      const site = await started?.catch(() => null);
      if (site != null) await judgeStop(site, tally);
    }
  }
}

/** A server that was attacked is still whole: it answers, stops in time, and had nothing to report. */
async function judgeStop(target: Target, tally: Tally): Promise<void> {
  const { program } = target;
  if (!program.hasEnded()) {
    const answer = await fetch(`${target.base}/`, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    if (answer?.status !== 200) tally.harm('crash', `after it the start page is ${answer?.status ?? 'not answered'}`);
    await answer?.arrayBuffer();
  }
  const { ms, code } = await target.stop();
  if (code !== 0) tally.harm('crash', `the server ended with ${code}`);
  if (ms > stopsWithinMs) tally.harm('slow', `the server took ${Math.round(ms)} ms to stop`);
  const faults = faultsOf(program);
  if (faults[0] !== undefined)
    tally.harm('crash', `${faults.length} faults reported, the first: ${faults[0].slice(0, 400)}`);
}

/** The results as a table, with below it what is told of each. */
export function printOutcomes(outcomes: readonly Outcome[]): string {
  const head = ['attack', 'cases', 'crashes', 'lost', 'leaks', 'slow', 'peak MB', 'slowest ms', ''];
  const rows = outcomes.map(({ attack, tally, notRun }) => [
    attack.name,
    tally.cases,
    tally.count('crash'),
    tally.count('lost'),
    tally.count('leak'),
    tally.count('slow'),
    tally.peakBytes === 0 ? '' : megabytes(tally.peakBytes),
    tally.slowestMs === 0 ? '' : Math.round(tally.slowestMs),
    notRun === null ? (tally.withstood ? 'withstood' : 'HARMED') : `not run: ${notRun}`,
  ]);
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const isText = (at: number) => at === 0 || at === head.length - 1;
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
  const told = outcomes.flatMap(({ attack, tally }) =>
    [...tally.words, ...tally.notes].map((words) => `${attack.name}: ${words}`),
  );
  return [...cells.map((row) => line(row).join('  ').trimEnd()), ...(told.length === 0 ? [] : ['', ...told])].join(
    '\n',
  );
}
