import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm, say, stop } from './run-program.mjs';

/**
 * Fetches the Node of `node.json` into a folder of its own, once. The package is hashed before it is unpacked: what differs from what
 * was pinned never runs. A platform that has no hash there gets no Node from us.
 *
 * @param {{ version: string, packages: { name: string, integrity: string }[] }} pinned
 * @param {{ folder: string, least: string }} place the folder that keeps what is fetched; the version to name when there is nothing to fetch
 * @returns {string} the path of that Node
 */
export function fetchNode({ version, packages }, { folder, least }) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const kept = join(folder, version);
  const path = join(kept, 'node_modules', name, 'bin', platform === 'win' ? 'node.exe' : 'node');
  if (existsSync(path)) return path;

  const ask = `Installeer zelf Node ${least} of nieuwer.`;
  const pin = packages.find((one) => one.name === name);
  if (pin === undefined) {
    stop(
      `Node ${process.versions.node} is te oud, en voor ${platform}-${process.arch} is geen Node vastgelegd. ${ask}`,
    );
  }
  say(`Node ${process.versions.node} is te oud; Node ${version} wordt opgehaald.`);
  mkdirSync(folder, { recursive: true });
  const fetched = mkdtempSync(join(folder, 'fetch-'));
  process.once('exit', () => rmSync(fetched, { recursive: true, force: true }));
  const sentence = `Node ${version} kon niet worden opgehaald. ${ask}`;
  npm(['pack', `${name}@${version}`, '--pack-destination', fetched], { cwd: fetched, sentence });
  const archive = join(fetched, `${name}-${version}.tgz`);
  if (integrityOf(archive) !== pin.integrity) {
    stop(`Wat als Node ${version} werd opgehaald, is niet wat is vastgelegd; het is niet gebruikt. ${ask}`);
  }
  const unpacked = join(fetched, 'unpacked');
  mkdirSync(unpacked);
  npm(['install', '--prefix', unpacked, '--no-save', '--no-package-lock', archive], { cwd: unpacked, sentence });
  // Whole or not at all: a Node that was half unpacked when the power went is never found here.
  rmSync(kept, { recursive: true, force: true });
  renameSync(unpacked, kept);
  rmSync(fetched, { recursive: true, force: true });
  return path;
}

function integrityOf(file) {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
}
