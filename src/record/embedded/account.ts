import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { RecordError } from '../errors/record-error.ts';

/** An account of the system that a server can run under. */
export type Account = { readonly uid: number; readonly gid: number; readonly name: string };

/** The account's options for `spawn`; none where it is our own, because only root may change account. */
export function spawnAs(account: Account): { uid?: number; gid?: number } {
  return process.getuid?.() === account.uid ? {} : { uid: account.uid, gid: account.gid };
}

function ask(...question: string[]): string | null {
  const answer = spawnSync('id', question, { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : null;
}

/** Looks an account up by name or number through the system's own `id`, so that directories such as LDAP count too. */
function findAccount(who: string): Account | null {
  const [uid, gid, name] = [ask('-u', who), ask('-g', who), ask('-un', who)];
  return uid === null || gid === null || name === null ? null : { uid: Number(uid), gid: Number(gid), name };
}

/** Who owns a folder; null where it isn't there. */
export function ownerOf(folder: string): number | null {
  return statSync(folder, { throwIfNoEntry: false })?.uid ?? null;
}

/** Who we are. Throws RecordError `nameless` where the number that we run under has no name here. */
export function ownAccount(): Account {
  try {
    const { uid, gid, username } = userInfo();
    return { uid, gid, name: username };
  } catch (error) {
    throw new RecordError({ say: 'nameless', with: { uid: String(process.getuid?.()) } }, error);
  }
}

/**
 * The account that the server runs under: ourselves, or when we are root (PostgreSQL refuses root) the owner of the cluster that is there,
 * else `postgres`, else `nobody`. Throws RecordError `no-account`, `nameless`.
 */
export function chooseAccount(clusterOwner: number | null): Account {
  const self = ownAccount();
  if (self.uid !== 0) return self;
  const candidates = clusterOwner === null || clusterOwner === 0 ? [] : [String(clusterOwner)];
  for (const who of [...candidates, 'postgres', 'nobody']) {
    const account = findAccount(who);
    if (account !== null && account.uid !== 0) return account;
  }
  throw new RecordError({ say: 'no-account', with: {} });
}

/** Whether the account can enter a folder, tried as that account: rights above it, access lists and mounts all count. */
export function canEnter(account: Account, folder: string): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'cd -- "$0"', folder], { ...spawnAs(account), cwd: '/', stdio: 'ignore' }).status === 0
  );
}
