import { randomBytes } from 'node:crypto';
import { link, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../files/error-code.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { WhereRecorded } from '../../record/connection/where-recorded.ts';

/** Fewer characters can be guessed by who has a copy of the record. */
const shortestSecret = 32;

/** The secret that was given is too short to be one. */
export class SecretTooShort extends Error {
  override readonly name = 'SecretTooShort';
}

/**
 * What signing in rests on: DOELSPOOR_SECRET; else, beside our own database, a file that only its owner can read, made the first time. Null where
 * the record is on a server of its own and nobody gave a secret: all programs on it need the same one, so none can be made here.
 * @throws SecretTooShort, and what the system says of the file
 */
export async function findSecret(
  { DOELSPOOR_SECRET: given = '' }: NodeJS.ProcessEnv,
  { databaseUrl, dataFolder }: WhereRecorded,
): Promise<string | null> {
  if (given !== '') {
    if (given.length < shortestSecret) throw new SecretTooShort();
    return given;
  }
  if (databaseUrl !== undefined) return null;
  const path = join(dataFolder, 'sign-in-secret');
  return (await readSecret(path)) ?? (await makeSecret(path));
}

async function readSecret(path: string): Promise<string | null> {
  try {
    const text = (await readFile(path, 'utf8')).trim();
    return text.length < shortestSecret ? null : text;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Of two that make it at once, the first that is done counts. */
async function makeSecret(path: string): Promise<string> {
  const made = `${path}.${randomBytes(6).toString('hex')}`;
  await writeWhole(made, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600 });
  try {
    await link(made, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  await rm(made, { force: true });
  const secret = await readSecret(path);
  if (secret === null) throw new SecretTooShort();
  return secret;
}
