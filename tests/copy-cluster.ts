import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/**
 * Gives a data folder a cluster with the tables of this program and nothing in them, as the run made it once: a copy takes a fraction of
 * what making one does. For tests that are not about making it. Where the run has none, the program that starts makes its own.
 */
export function copyCluster(dataFolder: string): void {
  const { cluster } = inject('database');
  if (cluster === null) return;
  mkdirSync(dataFolder, { recursive: true });
  // Node's own copy would give it to us, where the server's account has to own it.
  execFileSync('cp', ['-a', cluster, join(dataFolder, 'postgres-18')]);
}
