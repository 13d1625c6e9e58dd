import { z } from 'zod';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { because, type Fault } from '../fault.ts';
import { type Logged, readLogged } from '../logged.ts';

const id = z.string();
const grant = z.object({ role: z.string(), field: z.string().nullable() });
const forms = {
  'invite-member': z.object({ member: id, roles: z.array(grant) }),
  'invite-again': z.object({ member: id }),
  'accept-invitation': z.object({ member: id }),
  'give-role': grant.extend({ member: id }),
  'take-role': grant.extend({ member: id }),
  'end-member': z.object({ member: id }),
  'remove-name': z.object({ member: id }),
};

type Held = { readonly name: string; readonly since: number; endedAt: number | null };

/** What the log says of a member; of an account it says whether there is one, since that may change without the organisation. */
type Known = {
  readonly since: number;
  readonly roles: readonly Held[];
  readonly endedAt: number | null;
  readonly isNamed: boolean;
  readonly hasCome: boolean;
};

const nameOf = ({ role, field }: { role: string; field: string | null }) => `${role} ${field ?? ''}`;

/** The roles with those that end at a moment ended: one of them, or all. */
function ending(roles: readonly Held[], at: number, name: string | null): readonly Held[] {
  return roles.map((held) =>
    held.endedAt === null && (name === null || held.name === name) ? { ...held, endedAt: at } : held,
  );
}

function follow(known: Known | undefined, { command, payload, at }: Logged<unknown>): Known | undefined {
  const moment = at.getTime();
  const held = (given: z.infer<typeof grant>): Held => ({ name: nameOf(given), since: moment, endedAt: null });
  if (command === 'invite-member') {
    const { roles } = forms[command].parse(payload);
    return { since: moment, roles: roles.map(held), endedAt: null, isNamed: true, hasCome: false };
  }
  if (known === undefined) return undefined;
  if (command === 'invite-again') return { ...known, hasCome: false };
  if (command === 'accept-invitation') return { ...known, hasCome: true };
  if (command === 'give-role') return { ...known, roles: [...known.roles, held(forms[command].parse(payload))] };
  if (command === 'take-role')
    return { ...known, roles: ending(known.roles, moment, nameOf(forms[command].parse(payload))) };
  if (command === 'end-member')
    return { ...known, roles: ending(known.roles, moment, null), endedAt: moment, hasCome: false };
  return { ...known, isNamed: false };
}

const printHeld = ({ name, since, endedAt }: Held) => `${name} ${since} ${endedAt}`;

/** Holds the members of an organisation and their roles against the log: who is there and since when, who has ended, who may or might what. */
export async function verifyMembers(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const said = new Map<string, Known>();
  const any = z.object({ member: id }).loose();
  for (const event of await readLogged(tx, organisationId, Object.keys(forms), any)) {
    const next = follow(said.get(event.payload.member), event);
    if (next !== undefined) said.set(event.payload.member, next);
  }
  const members = await tx
    .selectFrom('member')
    .select(['member_id as member', 'name', 'email', 'account_id', 'since', 'ended_at'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const roles = await tx
    .selectFrom('member_role')
    .select(['member_id', 'role', 'field', 'since', 'ended_at'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const rolesOf = Map.groupBy(roles, ({ member_id }) => member_id);
  const faults: Fault[] = [];
  for (const { member, name, email, account_id, since, ended_at } of members) {
    const known = said.get(member);
    said.delete(member);
    const held = (rolesOf.get(member) ?? []).map((row): string =>
      printHeld({ name: nameOf(row), since: row.since.getTime(), endedAt: row.ended_at?.getTime() ?? null }),
    );
    rolesOf.delete(member);
    const where = { say: 'member', with: { member } } as const;
    if (known === undefined) faults.push({ where, why: because('member-unlogged') });
    else if (
      known.since !== since.getTime() ||
      known.endedAt !== (ended_at?.getTime() ?? null) ||
      known.isNamed !== (name !== null) ||
      known.isNamed !== (email !== null) ||
      known.hasCome !== (account_id !== null) ||
      known.roles.map(printHeld).toSorted().join('\n') !== held.toSorted().join('\n')
    )
      faults.push({ where, why: because('member-otherwise') });
  }
  for (const member of new Set([...said.keys(), ...rolesOf.keys()]))
    faults.push({ where: { say: 'member', with: { member } }, why: because('member-gone') });
  return faults;
}
