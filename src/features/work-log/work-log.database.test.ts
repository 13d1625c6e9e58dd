import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWriting, type Writing } from '../../../tests/workspace/open-writing.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import { beginDraft } from '../drafts/commands/begin-draft.ts';
import { endMember } from '../people/commands/end-member.ts';
import { removeName } from '../people/commands/remove-name.ts';
import { atTheMachine, workingAs } from '../people/working.ts';

let here: Writing;
let controller: Visitor;
let left = '';
let id = '';
beforeAll(async () => {
  here = await openWriting();
  await here.letIn('Connie Controller', ['controller']);
  await here.letIn('Piet Beleid', ['policy-officer']);
  left = await here.letIn('Wil Weg', ['reader']);
  const machine = atTheMachine(here.organisationId, 'proef');
  await endMember(here.record, left, machine, new Date());
  await removeName(here.record, left, () => Promise.resolve(), machine, new Date());
  controller = await here.signIn('Connie Controller');
  const { rows } = await here.asOwner(`select member_id as id from member where name = 'Connie Controller'`);
  id = String(rows[0]?.['id']);
  const begun = { kind: 'annual-report', year: 2025, sequence: null } as const;
  const working = workingAs(here.organisationId, id, [{ role: 'controller', field: null }]);
  await beginDraft(here.record, { begun, from: 'begroting-2025' }, working, new Date());
});
afterAll(() => here.close());

const open = async (query = '') => {
  await controller.open(`/beheer/havermonde/logboek${query}`);
  return controller.text;
};

test('the log says who did what in plain words, and names nobody who left', async () => {
  const text = await open();
  expect(controller.status).toBe(200);
  expect(text).toContain('Begon Jaarverslag 2025');
  expect(text).toContain('Connie Controller, ');
  expect(text).toContain('Haalde naam en e-mailadres weg van iemand die hier niet meer werkt');
  expect(text).toContain('Nodigde Piet Beleid uit, als beleidsmedewerker');
  expect(text).toContain('proef, op de server');
  expect(text).not.toContain('Wil Weg');
});

test('it is narrowed by who, about what, and when', async () => {
  const byController = await open(`?wie=${id}`);
  expect(byController).toContain('2 regels');
  expect(byController).not.toContain('Nodigde');
  expect(await open('?wat=soort:people')).not.toContain('Begon Jaarverslag');
  const aboutDocument = await open('?wat=document:jaarverslag-2025');
  expect(aboutDocument).toContain(' 1 regel ');
  expect(await open(`?wat=persoon:${left}`)).toContain('3 regels');
  expect(await open('?tot=2020-01-01')).toContain('Hier is niets van vastgelegd.');
  expect(await open('?van=2020-01-01&wie=<b>&wat=soort:x&tot=2020-02-31')).toContain('Begon Jaarverslag 2025');
  await open('?pagina=900');
  expect(controller.status).toBe(404);
});

test('it is data too, with the same filter', async () => {
  await controller.open('/beheer/havermonde/logboek.json?wat=soort:people');
  const { total, entries } = JSON.parse(controller.page);
  expect(entries).toHaveLength(total);
  expect(Object.keys(entries[0]).toSorted()).toEqual(
    ['at', 'command', 'decision', 'document', 'hash', 'person', 'reason', 'sequence', 'what', 'who'].toSorted(),
  );
  await controller.open('/beheer/havermonde/logboek.csv?wat=soort:people');
  expect(controller.page.split('\r\n')).toHaveLength(total + 2);
  expect(controller.page).toMatch(/^nummer,moment,wie,wat,opdracht,document,persoon,reden,besluit,controlegetal\r\n/);
  expect(controller.text).not.toContain('Wil Weg');
});

test('it is for the controller and the administrator, and nobody outside', async () => {
  const other = await here.signIn('Piet Beleid');
  for (const path of ['', '.csv', '.json']) {
    await other.open(`/beheer/havermonde/logboek${path}`);
    expect(other.status).toBe(404);
    expect(other.text).not.toContain('Connie');
    const stranger = here.visitor();
    await stranger.open(`/beheer/havermonde/logboek${path}`);
    expect(stranger.text).not.toContain('Connie');
  }
});
