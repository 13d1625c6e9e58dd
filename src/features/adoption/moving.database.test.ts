import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { openWriting, type Writing } from '../../../tests/workspace/open-writing.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import { usualSettings } from '../../drafting/settings/settings.ts';
import type { Role } from '../../model/rights/role.ts';
import { beginDraft } from '../drafts/commands/begin-draft.ts';
import { setDraft } from '../drafts/commands/set-draft.ts';
import { atTheMachine } from '../people/working.ts';

const page = '/beheer/havermonde/documenten/jaarverslag-2025/vaststellen';
let here: Writing;
beforeAll(async () => {
  here = await openWriting();
  const begun = { kind: 'annual-report', year: 2025, sequence: null } as const;
  const machine = atTheMachine(here.organisationId, 'proef');
  await beginDraft(here.record, { begun, from: 'begroting-2025' }, machine, new Date());
});
afterAll(() => here.close());

/** Somebody with a role, signed in. */
async function signIn(name: string, role: Role): Promise<Visitor> {
  await here.letIn(name, [role]);
  return await here.signIn(name);
}

test('a document is taken to its adoption with plain forms, each by who may', { timeout: 60_000 }, async () => {
  const controller = await signIn('controller', 'controller');
  const college = await signIn('college', 'college');
  const clerk = await signIn('griffier', 'clerk');
  // What somebody may not read yet is not there.
  expect((await college.open(page)).status).toBe(404);
  await controller.open('/beheer/havermonde/documenten/jaarverslag-2025');
  expect(controller.page).toContain(`href="${page}"`);
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
  const asked = { stap: 'offer', dag: tomorrow, tijd: '12:00' };
  const [, missing] = /Ik weet dat er nog (\d+) antwoorden ontbreken/.exec((await clerk.open(page)).text) ?? [];
  // Without the tick, and with one for fewer, nothing is taken, and what was filled in is there.
  for (const ontbreekt of ['', String(Number(missing) - 1)]) {
    const refused = await clerk.send(page, { ...asked, ontbreekt });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining(`Er ontbreken nog ${missing} antw`)]);
    expect(refused.page).toContain(`value="${tomorrow}"`);
  }
  expect((await clerk.send(page, { ...asked, ontbreekt: missing ?? '' })).text).toMatch(/openbaar vanaf .*12:00/);
  expect((await clerk.send(page, { stap: 'move-embargo' })).text).toContain('Leg vast dat de raad');
  const stale = await clerk.send(page, { stap: 'offer' });
  expect(stale.status).toBe(422);
  const council = { stap: 'adopt', nummer: '2026-114', datum: '2026-02-10', adres: 'javascript:alert(1)' };
  expect((await clerk.send(page, council)).status).toBe(422);
  expect((await clerk.send(page, { ...council, adres: '' })).text).toContain('Dit document is nu vastgesteld.');
  expect((await controller.open('/beheer/havermonde/documenten')).text).toContain(
    'Vastgesteld: bekijken of corrigeren',
  );
  expect(controller.page).toContain('href="/beheer/havermonde/documenten/jaarverslag-2025"');
  expect((await controller.send(page, { stap: 'begin' })).text).toContain(
    'Dit is een correctie van wat is vastgesteld. Zij is nu concept.',
  );
  expect(here.faults).toEqual([]);
});

test('nobody without an account sees it, nor a step that is not there', async () => {
  expect((await here.visitor().open(page)).at).toMatch(/^\/beheer\/inloggen/);
  const reader = await signIn('lezer', 'reader');
  expect((await reader.open(page)).text).toContain('U hoeft hier nu niets te doen.');
  expect((await reader.send(page, { stap: '__proto__' })).status).toBe(422);
  expect((await reader.open('/beheer/havermonde/documenten/begroting-1999/vaststellen')).status).toBe(404);
});

test('what was begun by mistake is put aside and kept, begun anew, or taken up again; a correction is begun anew alone', async () => {
  const documents = '/beheer/havermonde/documenten';
  const controller = await here.signIn('controller');
  const begin = () =>
    controller.send(documents, { vanuit: 'begroting-2025', soort: 'progress-report', jaar: '2025', nummer: '1' });
  const mistaken = `${documents}/voortgangsrapportage-2025-1/vaststellen`;
  await begin();
  expect((await controller.send(mistaken, { stap: 'put-aside', reden: ' ' })).status).toBe(422);
  const away = await controller.send(mistaken, { stap: 'put-aside', reden: 'Het verkeerde jaar.' });
  expect(away.text).toContain('Dit document is nu weggelegd.');
  expect((await controller.open(documents)).text).toMatch(/Weggelegd\s+Voortgangsrapportage 2025-1/);
  // At the machine too nothing is written in it.
  const machine = atTheMachine(here.organisationId, 'proef');
  const { rows } = await here.asOwner(
    `select draft_id as id, state from draft where slug = 'voortgangsrapportage-2025-1'`,
  );
  expect(rows).toMatchObject([{ state: 'put-aside' }]);
  const given = { draftId: String(rows[0]?.['id']), base: 0, settings: usualSettings('progress-report') };
  await expect(setDraft(here.record, given, machine, new Date())).rejects.toMatchObject({ code: 'put-aside-draft' });
  // Begun anew it stands in the way of the first, until it is put aside itself.
  await begin();
  expect((await controller.open(documents)).text).not.toContain('Weggelegd');
  await controller.send(mistaken, { stap: 'put-aside', reden: 'Toch niet.' });
  expect((await controller.send(mistaken, { stap: 'take-up' })).text).toContain('Dit document is nu concept.');
  // The correction of before: what was adopted is there again.
  await controller.send(page, { stap: 'put-aside', reden: 'Niet nodig.' });
  expect(controller.text).toContain('Dit document is nu vastgesteld.');
  expect(await verifyAll(here.record)).toEqual([]);
  expect(here.faults).toEqual([]);
});
