import { setTimeout as pause } from 'node:timers/promises';
import { isLostConnection, isSilence } from '../errors/passing-error.ts';
import { RecordError } from '../errors/record-error.ts';

const attempts = 50;
const betweenAttemptsMs = 100;

/**
 * Runs `body` again where the server was lost under it: an import beside us that leaves stops a server that we just joined, and our presence
 * starts it anew. `body` may do nothing that can't be done twice. After five seconds the last error is thrown.
 */
export async function untilBack<Result>(body: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await body();
    } catch (error) {
      // What kept the tables from being made stands behind what is said of it.
      const reason = error instanceof RecordError ? error.cause : error;
      if (attempt >= attempts || isSilence(reason) || !isLostConnection(reason)) throw error;
      await pause(betweenAttemptsMs);
    }
  }
}
