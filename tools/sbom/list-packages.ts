import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bill, bill } from './bill.ts';
import { markDevelopment } from './mark-development.ts';

/**
 * What npm says of the lock file in `folder`: the packages of every platform. Not with `--omit dev`: that leaves out what runs and is
 * also used in development (seen with npm 11: 12 packages and zod among them).
 *
 * @throws {Error} when npm is older than 9.5, or says something else
 */
export function listPackages(folder: string): Bill {
  const parameters = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];
  const own = process.env.npm_execpath;
  const [command, before] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  const { status, stdout, stderr } = spawnSync(command, [...before, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`npm kon de lijst van pakketten niet maken. ${stderr}`);
  const lock: unknown = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return markDevelopment(bill.parse(JSON.parse(stdout)), lock);
}
