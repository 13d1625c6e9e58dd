import { join } from 'node:path';
import { handOver } from './hand-over.mjs';
import { prepare, root } from './prepare.mjs';

// node tools/bootstrap/run-tool.mjs NAME …: runs tools/NAME.ts with the Node, the packages and the build that it needs.
const [name, ...parameters] = process.argv.slice(2);
handOver(prepare({ forTests: true }), [join(root, 'tools', `${name}.ts`), ...parameters], { cwd: root });
