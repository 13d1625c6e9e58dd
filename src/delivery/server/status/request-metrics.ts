import type { Family, Sample } from './open-metrics.ts';

/** The upper bounds of the durations that are counted together, in seconds: a kept page is in the first, a heavy file of data in the last. */
const bounds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A request that was answered. */
export type Answered = {
  /** As `routeKind` says. */
  readonly route: string;
  /** 499 where the reader left before anything was answered. */
  readonly status: number;
  readonly seconds: number;
};

type Durations = { readonly counts: number[]; count: number; sum: number };

/** Counts requests by what they were about and how they ended, and how long they took. */
export class RequestMetrics {
  readonly #counts = new Map<string, { readonly route: string; readonly status: number; count: number }>();
  readonly #durations = new Map<string, Durations>();

  add({ route, status, seconds }: Answered): void {
    const key = `${status} ${route}`;
    const counted = this.#counts.get(key);
    if (counted === undefined) this.#counts.set(key, { route, status, count: 1 });
    else counted.count += 1;

    const durations = this.#durations.get(route) ?? { counts: bounds.map(() => 0), count: 0, sum: 0 };
    this.#durations.set(route, durations);
    durations.count += 1;
    durations.sum += seconds;
    const at = bounds.findIndex((bound) => seconds <= bound);
    if (at !== -1) durations.counts[at] = (durations.counts[at] ?? 0) + 1;
  }

  get families(): readonly Family[] {
    return [
      {
        name: 'doelspoor_requests',
        type: 'counter',
        help: 'Requests that were answered, by what they were about and status; 499 where the reader left before.',
        samples: [...this.#counts.values()].map(({ route, status, count }) => ({
          suffix: '_total',
          labels: { route, status: String(status) },
          value: count,
        })),
      },
      {
        name: 'doelspoor_request_duration_seconds',
        type: 'histogram',
        unit: 'seconds',
        help: 'From the turn of a request until the system had taken the whole answer.',
        samples: [...this.#durations].flatMap(([route, durations]) => histogram(route, durations)),
      },
    ];
  }
}

/** Each bucket counts what is in the ones before it too. */
function histogram(route: string, { counts, count, sum }: Durations): Sample[] {
  let below = 0;
  const buckets = counts.map((here, at): Sample => {
    below += here;
    const bound = bounds[at] ?? 0;
    const le = Number.isInteger(bound) ? `${bound}.0` : String(bound);
    return { suffix: '_bucket', labels: { route, le }, value: below };
  });
  return [
    ...buckets,
    { suffix: '_bucket', labels: { route, le: '+Inf' }, value: count },
    { suffix: '_count', labels: { route }, value: count },
    { suffix: '_sum', labels: { route }, value: sum },
  ];
}
