import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { read, readAtWork } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { verifyEvents } from '../../record/event-log/verify-events.ts';
import { ensureOrganisation } from '../organisations/commands/ensure-organisation.ts';
import { endMember } from './commands/end-member.ts';
import { giveRole } from './commands/give-role.ts';
import { inviteMember } from './commands/invite-member.ts';
import { takeRole } from './commands/take-role.ts';
import { readGrants } from './queries/read-grants.ts';
import { atTheMachine, type Working, workingAs } from './working.ts';

let here: TestRecord;
let machine: Working;
let administrator: Working;
const at = new Date('2026-11-30T09:00:00Z');
const person = (name: string) => ({ name, email: `${name}@havermonde.example` });
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof Refused ? error.code : error),
  );

beforeAll(async () => {
  here = await openTestRecord();
  const organisation = { slug: 'havermonde', name: 'Havermonde', kind: 'municipality' } as const;
  const organisationId = await ensureOrganisation(here.record, organisation, { actor: 'proef', at });
  machine = atTheMachine(organisationId, 'proef');
  const grants = [{ role: 'administrator', field: null }] as const;
  const { memberId } = await inviteMember(here.record, { ...person('beheerder'), grants }, machine, at);
  administrator = workingAs(organisationId, memberId, grants);
});
afterAll(() => here.close());

const membersFor = (worker: string) =>
  readAtWork(here.record, { organisationId: machine.organisationId, worker }, (tx) =>
    tx.selectFrom('member').select('name').execute(),
  );

test('people are there for who works for the organisation, for the machine, and for nobody else', async () => {
  expect(await membersFor('machine')).toEqual([{ name: 'beheerder' }]);
  expect(await membersFor(administrator.memberId ?? '')).toEqual([{ name: 'beheerder' }]);
  expect(await membersFor('01930000-0000-7000-8000-000000000000')).toEqual([]);
  const onThePublicSite = await read(here.record, machine.organisationId, (tx) =>
    tx.selectFrom('member').selectAll().execute(),
  );
  expect(onThePublicSite).toEqual([]);
});

test('an administrator invites, gives and takes roles and ends access; another member does none of it', async () => {
  const grants = [{ role: 'policy-officer', field: null }] as const;
  const { memberId } = await inviteMember(here.record, { ...person('schrijver'), grants }, administrator, at);
  const writer = workingAs(machine.organisationId, memberId, grants);
  const controller = { role: 'controller', field: null } as const;
  expect(await codeOf(giveRole(here.record, memberId, controller, writer, at))).toBe('not-allowed');
  expect(await codeOf(inviteMember(here.record, { ...person('x'), grants }, writer, at))).toBe('not-allowed');
  expect(await codeOf(endMember(here.record, administrator.memberId ?? '', writer, at))).toBe('not-allowed');
  await giveRole(here.record, memberId, controller, administrator, at);
  const held = () =>
    readAtWork(here.record, { organisationId: machine.organisationId, worker: memberId }, (tx) =>
      readGrants(tx, machine.organisationId, memberId),
    );
  expect((await held()).map(({ role }) => role)).toEqual(['policy-officer', 'controller']);
  await takeRole(here.record, memberId, grants[0], administrator, at);
  expect((await held()).map(({ role }) => role)).toEqual(['controller']);
  await endMember(here.record, memberId, administrator, at);
  expect(await membersFor(memberId)).toEqual([]);
  expect(await codeOf(giveRole(here.record, memberId, controller, administrator, at))).toBe('no-member');
});

test('one address is one member, and what is no name or address is refused', async () => {
  const invite = (given: { name: string; email: string }) =>
    codeOf(inviteMember(here.record, { ...given, grants: [] }, machine, at));
  expect(await invite({ name: 'Dubbel', email: ' Beheerder@Havermonde.example ' })).toBe('member-already');
  expect(await invite({ name: ' \u0000 ', email: 'a@b.nl' })).toBe('bad-name');
  for (const email of ['', 'a', 'a@b', 'a@b.', 'a b@c.nl', 'a@b.nl, c@d.nl', `${'x'.repeat(250)}@b.nl`])
    expect(await invite({ name: 'Iemand', email }), email).toBe('bad-email');
});

test('the last administrator stays, also when two end each other at once', async () => {
  const only = administrator.memberId ?? '';
  expect(await codeOf(endMember(here.record, only, administrator, at))).toBe('last-administrator');
  const role = { role: 'administrator', field: null } as const;
  expect(await codeOf(takeRole(here.record, only, role, administrator, at))).toBe('last-administrator');
  const { memberId } = await inviteMember(here.record, { ...person('tweede'), grants: [role] }, machine, at);
  const second = workingAs(machine.organisationId, memberId, [role]);
  const outcomes = await Promise.all([
    codeOf(endMember(here.record, only, second, at)),
    codeOf(endMember(here.record, memberId, administrator, at)),
  ]);
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
});

test('the log names members by id, and no name or address', async () => {
  const said = await here.asOwner(`select string_agg(payload::text || actor, ' ') as said from event`);
  expect(String(said.rows[0]?.said)).not.toMatch(/@|beheerder|schrijver|tweede/);
  expect(String(said.rows[0]?.said)).toContain(`member:${administrator.memberId}`);
  const verdict = await read(here.record, machine.organisationId, (tx) => verifyEvents(tx, machine.organisationId));
  expect(JSON.stringify(verdict)).not.toContain('fault');
});
