import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { ensureOrganisation } from '../organisations/commands/ensure-organisation.ts';
import { endMember } from '../people/commands/end-member.ts';
import { giveRole } from '../people/commands/give-role.ts';
import { inviteMember } from '../people/commands/invite-member.ts';
import { removeName } from '../people/commands/remove-name.ts';
import { takeRole } from '../people/commands/take-role.ts';
import { atTheMachine, type Working } from '../people/working.ts';
import { verifyMembers } from './verify-members.ts';

let here: TestRecord;
let machine: Working;
const ids: string[] = [];
const at = new Date('2026-11-30T09:00:00Z');
const reader = { role: 'reader', field: null } as const;

beforeAll(async () => {
  here = await openTestRecord();
  const organisation = { slug: 'havermonde', name: 'Havermonde', kind: 'municipality' } as const;
  machine = atTheMachine(await ensureOrganisation(here.record, organisation, { actor: 'proef', at }), 'proef');
  for (const name of ['een', 'twee', 'drie']) {
    const given = { name, email: `${name}@havermonde.example`, grants: [reader] };
    ids.push((await inviteMember(here.record, given, machine, at)).memberId);
  }
  const [one = '', two = ''] = ids;
  await giveRole(here.record, one, { role: 'controller', field: null }, machine, at);
  await takeRole(here.record, one, reader, machine, at);
  await endMember(here.record, two, machine, at);
  await removeName(here.record, two, () => Promise.resolve(), machine, at);
});
afterAll(() => here.close());

const faults = async () =>
  (
    await readAtWork(here.record, { organisationId: machine.organisationId, worker: 'machine' }, (tx) =>
      verifyMembers(tx, machine.organisationId),
    )
  ).map(({ where, why }) => [where.with, why.say]);

test('people and their roles are what the log says', async () => {
  expect(await faults()).toEqual([]);
});

test.each([
  [
    'a role that nobody gave',
    `update member_role set role = 'administrator' where member_id = '$3'`,
    'member-otherwise',
  ],
  ['a role that was taken', `update member_role set ended_at = null where member_id = '$1'`, 'member-otherwise'],
  ['access that was ended', `update member set ended_at = null where member_id = '$2'`, 'member-otherwise'],
  ['a name that was removed', `update member set name = 'terug' where member_id = '$2'`, 'member-otherwise'],
  [
    'somebody whom nobody let in',
    `insert into member select organisation_id, gen_random_uuid(), 'x', 'x@y.nl', null, now(), null from member limit 1`,
    'member-unlogged',
  ],
])('%s is told', async (_, statement, why) => {
  const filled = statement.replaceAll(/\$(\d)/g, (__, at_: string) => ids[Number(at_) - 1] ?? '');
  const before = await here.asOwner('select * from member_role');
  await here.asOwner(
    'create table kept_member as select * from member; create table kept_role as select * from member_role',
  );
  await here.asOwner(filled);
  expect((await faults()).map(([, said]) => said)).toEqual([why]);
  await here.asOwner(`delete from member_role; delete from invitation; delete from member;
    insert into member select * from kept_member; insert into member_role select * from kept_role; drop table kept_member, kept_role`);
  expect((await here.asOwner('select * from member_role')).rows).toHaveLength(before.rows.length);
  expect(await faults()).toEqual([]);
});
