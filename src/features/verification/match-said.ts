import canonicalize from 'canonicalize';
import type { SayingOf } from '../../model/saying.ts';
import { because, type Fault, type SaidFacts } from './fault.ts';

/** What a person said, as a row has it or as an event has it. */
export type Said = {
  readonly what: SayingOf<SaidFacts>;
  readonly at: Date;
  readonly actor: string;
  /** All that both have of it. */
  readonly said: { readonly [name: string]: unknown };
  /** What events have only since it is logged; undefined in one from before. */
  readonly message?: string | undefined;
};

/** Every row has an event that says the same, and every event such a row: one of each fault that is found. */
export function matchSaid(rows: readonly Said[], events: readonly (Said & { readonly sequence: number })[]): Fault[] {
  const left = Map.groupBy(rows, keyOf);
  const faults: Fault[] = [];
  for (const event of events) {
    const alike = left.get(keyOf(event)) ?? [];
    const at = alike.findIndex(({ message }) => event.message === undefined || event.message === message);
    if (at !== -1) alike.splice(at, 1);
    else
      faults.push({
        where: { say: 'log-entry', with: { sequence: event.sequence } },
        why: { say: 'said-no-more', with: { what: event.what } },
      });
  }
  for (const { what } of [...left.values()].flat()) faults.push({ where: what, why: because('said-unlogged') });
  return faults;
}

function keyOf({ at, actor, said }: Said): string {
  // A time that no Date can hold is one that no event has.
  return canonicalize({ at: at.toJSON() ?? 'ooit', actor, said }) ?? '';
}
