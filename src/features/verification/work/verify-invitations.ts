import { z } from 'zod';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { invitedUntil } from '../../people/commands/invite-member.ts';
import { because, type Fault } from '../fault.ts';
import { readLogged } from '../logged.ts';
import { readCleaned } from './read-cleaned.ts';

// Of letters from before it was logged there is no digest.
const said = z.object({ member: z.string(), letter: z.string().optional() });

type Letter = { readonly member: string; readonly until: number; digest: string | undefined; usedAt: number | null };

/** The letters that were written, by the log: a next one, or coming in, ends those before it. */
async function readLetters(tx: ReadDb, organisationId: string): Promise<readonly Letter[]> {
  const letters: Letter[] = [];
  for (const { command, at, payload } of await readLogged(
    tx,
    organisationId,
    ['invite-member', 'invite-again', 'accept-invitation'],
    said,
  )) {
    const { member, letter: digest } = payload;
    for (const open of letters) if (open.member === member && open.usedAt === null) open.usedAt = at.getTime();
    if (command !== 'accept-invitation')
      letters.push({ member, until: invitedUntil(at).getTime(), digest, usedAt: null });
  }
  return letters;
}

/** Holds each letter of invitation against the log: to whom, until when, and whether it was used. Used ones may have been cleaned up, as many as the log counts. */
export async function verifyInvitations(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const letters = [...(await readLetters(tx, organisationId))];
  const rows = await tx
    .selectFrom('invitation')
    .select(['member_id as member', 'digest', 'until', 'used_at'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const faults: Fault[] = [];
  const placeOf = (member: string) => ({ say: 'letter', with: { member } }) as const;
  for (const { member, digest, until, used_at } of rows) {
    const at = letters.findIndex(
      (letter) =>
        letter.member === member &&
        letter.until === until.getTime() &&
        letter.usedAt === (used_at?.getTime() ?? null) &&
        (letter.digest === undefined || letter.digest === digest),
    );
    if (at === -1) faults.push({ where: placeOf(member), why: because('said-unlogged') });
    else letters.splice(at, 1);
  }
  const { letters: cleaned } = await readCleaned(tx, organisationId);
  if (letters.length === cleaned) return faults;
  return [...faults, ...letters.map(({ member }) => ({ where: placeOf(member), why: because('letter-gone') }))];
}
