import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

/**
 * What Node is started with to run the program. The young part of its heap is bounded, as `deploy/` does (docs/performance.md): left to itself it
 * grows to eight times that, and what passes through with a request stays in memory for minutes.
 */
export const program = [
  ...JSON.parse(readFileSync(new URL('heap.json', import.meta.url), 'utf8')),
  join(root, 'dist', 'doelspoor.js'),
];
