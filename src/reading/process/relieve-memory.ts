import { limits } from '../limits.ts';
import { collectGarbage } from './collect-garbage.ts';

const { relieveFromBytes, relieveFromGrowth } = limits.isolation;

/** The size of the program after memory was last given back, or since, where that was less: so much is in use. */
let kept = 0;

/**
 * Gives back what earlier files left in memory, where the program has grown enough for there to be some. What is in use is remembered from
 * one run to the next: to look for it again takes time and gives nothing.
 *
 * @param size how large the program is now, in bytes
 */
export function relieveMemory(size = () => process.memoryUsage.rss(), collect = collectGarbage): void {
  const now = size();
  kept = Math.min(kept, now);
  if (now <= Math.max(relieveFromBytes, kept * relieveFromGrowth)) return;
  collect();
  kept = size();
}
