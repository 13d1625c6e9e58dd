import { setTimeout as pause } from 'node:timers/promises';
import type { Tally } from './attack.ts';

/** A reader who means no harm, while others do. */
export type Witness = { readonly stop: () => Promise<number> };

const betweenMs = 100;

/**
 * Asks the site for a page ten times a second until it is stopped, each time on a connection of its own. An answer that is late, wrong or
 * none goes to the tally.
 * @param most the milliseconds that an answer may take
 * @returns how many pages were read
 */
export function startWitness(base: string, paths: readonly string[], tally: Tally, most: number): Witness {
  let stopped = false;
  let read = 0;
  const reading = (async () => {
    for (let at = 0; !stopped; at += 1) {
      const path = paths[at % paths.length] ?? '/';
      const from = performance.now();
      try {
        const response = await fetch(base + path, {
          headers: { connection: 'close' },
          signal: AbortSignal.timeout(most * 4),
        });
        await response.arrayBuffer();
        if (response.status === 200) read += 1;
        else tally.harm('crash', `a reader of ${path} got ${response.status}`);
        tally.answer(performance.now() - from, most, `a page for another reader (${path})`);
      } catch (error) {
        tally.harm('crash', `a reader of ${path} got no answer: ${told(error)}`);
      }
      await pause(betweenMs);
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await reading;
      return read;
    },
  };
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
