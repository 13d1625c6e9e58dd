import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: unknown = null;

/**
 * Gives memory that this thread no longer uses back to the system at once. Left to itself the engine lets a heap grow to gigabytes on a machine
 * that has them. Takes some 50 ms, more where much is still in use.
 */
export function collectGarbage(): void {
  if (collect === null) {
    // The engine's own function for this, which a program can only reach by asking for it before a context is made.
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc');
  }
  if (typeof collect === 'function') collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
