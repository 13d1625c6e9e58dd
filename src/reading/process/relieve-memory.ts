import { limits } from '../limits.ts';
import { collectGarbage } from './collect-garbage.ts';

const { relieveFromGrowth } = limits.isolation;

/** The size of the program after memory was last given back, or since, where that was less: so much is in use. */
let kept = 0;

/**
 * Gives back what earlier files left in memory, where the program has grown enough for there to be some. What is in use is remembered from
 * one run to the next: to look for it again takes time and gives nothing.
 *
 * @param fromBytes a smaller program is left as it is
 * @param size how large the program is now, in bytes
 */
export function relieveMemory(
  fromBytes: number,
  size = () => process.memoryUsage.rss(),
  collect = collectGarbage,
): void {
  const now = size();
  kept = Math.min(kept, now);
  if (now <= Math.max(fromBytes, kept * relieveFromGrowth)) return;
  collect();
  kept = size();
}
