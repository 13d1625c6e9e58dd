import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import program from '../package.json' with { type: 'json' };
import { completeBill } from './sbom/complete-bill.ts';
import { listPackages } from './sbom/list-packages.ts';

/** Writes the bill of materials (CycloneDX 1.5) of what runs, to the file that is named or to `dist/sbom.cdx.json`. */
const root = join(import.meta.dirname, '..');
const file = resolve(process.argv[2] ?? join(root, 'dist', 'sbom.cdx.json'));
const bill = completeBill(listPackages(root), program.name);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
process.stdout.write(`${bill.components.length} onderdelen staan in ${file}.\n`);
