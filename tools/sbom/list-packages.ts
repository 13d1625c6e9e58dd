import { spawnSync } from 'node:child_process';
import { type Bill, bill } from './bill.ts';

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
  return bill.parse(JSON.parse(stdout));
}
