import { join } from 'node:path';
import { handOver } from './hand-over.mjs';
import { prepare, root } from './prepare.mjs';
import { program } from './program.mjs';

const node = prepare();
handOver(
  node,
  [
    ...program,
    'serve',
    ...['havermonde', 'groningen'].flatMap((name) => [
      ...['--example', join(root, 'examples', name)],
      ...['--registers', join(root, 'examples', `${name}.registers.json`)],
    ]),
    ...process.argv.slice(2),
  ],
  { cwd: root },
);
