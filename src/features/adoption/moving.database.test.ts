import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExampleRecord } from '../../../tests/example-record.ts';
import { mailOf, openWorkspace, type TestWorkspace } from '../../../tests/workspace/open-workspace.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import type { Role } from '../../model/rights/role.ts';
import { readShared } from '../../record/connection/transaction.ts';
import { beginDraft } from '../drafts/commands/begin-draft.ts';
import { findOrganisation } from '../organisations/queries/find-organisation.ts';
import { atTheMachine } from '../people/working.ts';

const page = '/beheer/havermonde/documenten/jaarverslag-2025/vaststellen';
const password = 'haver en gort in de pan';
let here: TestWorkspace;
let organisationId = '';
beforeAll(async () => {
  here = await openWorkspace(undefined, await openExampleRecord('havermonde/begroting-2025.docx'));
  organisationId = (await readShared(here.record, (tx) => findOrganisation(tx, 'havermonde')))?.organisationId ?? '';
  const begun = { kind: 'annual-report', year: 2025, sequence: null } as const;
  await beginDraft(here.record, { begun, from: 'begroting-2025' }, atTheMachine(organisationId, 'proef'), new Date());
});
afterAll(() => here.close());

/** Somebody with a role, signed in. */
async function signIn(name: string, role: Role): Promise<Visitor> {
  const { user } = await here.accounts.api.signUpEmail({ body: { name, email: mailOf(name), password } });
  const { memberId } = await here.invite(organisationId, name, [role]);
  await here.asOwner(`update member set account_id = '${user.id}' where member_id = '${memberId}'`);
  const visitor = here.visitor();
  await visitor.send('/beheer/inloggen', { email: mailOf(name), password });
  return visitor;
}

test('a document is taken to its adoption with plain forms, each by who may', { timeout: 60_000 }, async () => {
  const controller = await signIn('controller', 'controller');
  const college = await signIn('college', 'college');
  const clerk = await signIn('griffier', 'clerk');
  // What somebody may not read yet is not there.
  expect((await college.open(page)).status).toBe(404);
  expect((await controller.open(page)).text).toContain('Dit document is nu concept.');
  expect((await controller.send(page, { stap: 'send-to-review' })).text).toContain('De stap is vastgelegd.');
  expect((await controller.send(page, { stap: 'approve', nummer: '88', datum: '2026-01-06' })).status).toBe(422);
  expect(controller.text).toContain('Dat mag u hier niet.');
  expect((await college.send(page, { stap: 'approve', nummer: '88' })).status).toBe(422);
  expect(college.text).toContain('Noem het besluit');
  expect(college.page).toContain('value="88"');
  expect((await college.send(page, { stap: 'approve', nummer: '88', datum: '2026-01-06' })).status).toBe(200);
  expect(college.text).toContain('U hoeft hier nu niets te doen.');
  const far = { stap: 'offer', dag: '2126-01-06', tijd: '12:00' };
  expect((await clerk.send(page, far)).text).toContain('Geef een moment dat nog moet komen');
  expect((await clerk.send(page, { stap: 'offer', dag: 'nooit' })).status).toBe(422);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  expect((await clerk.send(page, { stap: 'offer', dag: tomorrow, tijd: '12:00' })).text).toMatch(
    /openbaar vanaf .*12:00/,
  );
  expect((await clerk.send(page, { stap: 'move-embargo' })).text).toContain('Leg vast dat de raad');
  const stale = await clerk.send(page, { stap: 'offer' });
  expect(stale.status).toBe(422);
  const council = { stap: 'adopt', nummer: '2026-114', datum: '2026-02-10', adres: 'javascript:alert(1)' };
  expect((await clerk.send(page, council)).status).toBe(422);
  expect((await clerk.send(page, { ...council, adres: '' })).text).toContain('Dit document is nu vastgesteld.');
  expect((await controller.send(page, { stap: 'begin' })).text).toContain('Dit document is nu concept.');
  expect(here.faults).toEqual([]);
});

test('nobody without an account sees it, nor a step that is not there', async () => {
  expect((await here.visitor().open(page)).at).toMatch(/^\/beheer\/inloggen/);
  const reader = await signIn('lezer', 'reader');
  expect((await reader.open(page)).text).toContain('U hoeft hier nu niets te doen.');
  expect((await reader.send(page, { stap: '__proto__' })).status).toBe(422);
  expect((await reader.open('/beheer/havermonde/documenten/begroting-1999/vaststellen')).status).toBe(404);
});
