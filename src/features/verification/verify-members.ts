import { z } from 'zod';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { because, type Fault } from './fault.ts';
import { type Logged, readLogged } from './logged.ts';

const id = z.string();
const grant = z.object({ role: z.string(), field: z.string().nullable() });
const forms = {
  'invite-member': z.object({ member: id, roles: z.array(grant) }),
  'give-role': grant.extend({ member: id }),
  'take-role': grant.extend({ member: id }),
  'end-member': z.object({ member: id }),
  'remove-name': z.object({ member: id }),
};

/** What the log says of a member; of an account it says nothing, since that may change without the organisation. */
type Known = { readonly roles: ReadonlySet<string>; readonly hasEnded: boolean; readonly isNamed: boolean };

const nameOf = ({ role, field }: z.infer<typeof grant>) => `${role} ${field ?? ''}`;

function follow(known: Known | undefined, { command, payload }: Logged<unknown>): Known | undefined {
  if (command === 'invite-member') {
    const { roles } = forms[command].parse(payload);
    return { roles: new Set(roles.map(nameOf)), hasEnded: false, isNamed: true };
  }
  if (known === undefined) return undefined;
  if (command === 'give-role')
    return { ...known, roles: known.roles.union(new Set([nameOf(forms[command].parse(payload))])) };
  if (command === 'take-role')
    return { ...known, roles: known.roles.difference(new Set([nameOf(forms[command].parse(payload))])) };
  if (command === 'end-member') return { ...known, roles: new Set(), hasEnded: true };
  return { ...known, isNamed: false };
}

/** Holds the members of an organisation and their roles against the log: who is there, who has ended, who may what. */
export async function verifyMembers(tx: ReadDb, organisationId: string): Promise<Fault[]> {
  const said = new Map<string, Known>();
  const any = z.object({ member: id }).loose();
  for (const event of await readLogged(tx, organisationId, Object.keys(forms), any)) {
    const next = follow(said.get(event.payload.member), event);
    if (next !== undefined) said.set(event.payload.member, next);
  }
  const members = await tx
    .selectFrom('member')
    .select(['member_id', 'name', 'ended_at'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const roles = await tx
    .selectFrom('member_role')
    .select(['member_id', 'role', 'field'])
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .execute();
  const faults: Fault[] = [];
  for (const { member_id: member, name, ended_at } of members) {
    const known = said.get(member);
    said.delete(member);
    const held = new Set(roles.filter(({ member_id }) => member_id === member).map(nameOf));
    const where = { say: 'member', with: { member } } as const;
    if (known === undefined) faults.push({ where, why: because('member-unlogged') });
    else if (
      known.hasEnded !== (ended_at !== null) ||
      known.isNamed !== (name !== null) ||
      held.symmetricDifference(known.roles).size > 0
    )
      faults.push({ where, why: because('member-otherwise') });
  }
  for (const member of said.keys())
    faults.push({ where: { say: 'member', with: { member } }, why: because('member-gone') });
  return faults;
}
