import type { Clock } from './answers/asker.ts';

/** A clock that stands still but where it is waited on, which takes no time. @param from its first moment */
export function makeTestClock(from = '2026-11-29T12:00:00.000Z'): Clock & { readonly waited: number[] } {
  let now = Date.parse(from);
  const waited: number[] = [];
  return {
    waited,
    now: () => new Date(now),
    pause: async (ms) => {
      waited.push(ms);
      now += ms;
    },
  };
}
