import { setTimeout as pause } from 'node:timers/promises';
import { dutchDay } from '../../../frame/dutch-day.ts';

/**
 * Calls `began` within about ten seconds after a day begins by Dutch time, until `signal` is aborted; resolves then. What says "this week" is
 * right for the day on which it was made.
 */
export async function watchDays(
  began: () => void,
  signal: AbortSignal,
  now: () => Date = () => new Date(),
  betweenLooksMs = 10_000,
): Promise<void> {
  let day = dutchDay(now());
  while (!signal.aborted) {
    await pause(betweenLooksMs, undefined, { signal, ref: false }).catch(() => undefined);
    const today = dutchDay(now());
    if (today !== day && !signal.aborted) began();
    day = today;
  }
}
