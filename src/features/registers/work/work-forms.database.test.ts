import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWriting, type Writing } from '../../../../tests/workspace/open-writing.ts';
import type { Visitor } from '../../../../tests/workspace/visitor.ts';
import { atTheMachine } from '../../people/working.ts';
import { saveRegistration } from '../commands/save-registration.ts';

let here: Writing;
let editor: Visitor;
let officer: Visitor;
let observer: Visitor;
const hub = '/beheer/havermonde/registers';
const partners = `${hub}/partners`;
const circle = `${partners}/ondernemerskring`;

beforeAll(async () => {
  here = await openWriting();
  await here.letIn('Wies Web', ['web-editor']);
  await here.letIn('Piet Beleid', ['policy-officer']);
  await here.letIn('Gerda Gids', ['reader']);
  editor = await here.signIn('Wies Web');
  officer = await here.signIn('Piet Beleid');
  observer = await here.signIn('Gerda Gids');
});
afterAll(() => here.close());

const versions = async () => (await here.asOwner('select number from registration_version order by 1')).rows.length;
const typedIn = (page: string, name: string) =>
  new RegExp(`<input[^>]*name="${name.replaceAll('.', '\\.')}"[^>]*>`).exec(page)?.[0].match(/ value="([^"]*)"/)?.[1];
const shownFor = async () =>
  (await here.asOwner('select slug, number from registration_shown')).rows.map(({ slug, number }) => [slug, number]);

test('one page leads to all registers, and to what can be added', async () => {
  await editor.open(hub);
  expect(editor.status).toBe(200);
  for (const name of ['partners', 'relaties', 'overeenkomsten', 'projecten', 'kalender', 'diensten', 'reeksen'])
    expect((await editor.open(`${hub}/${name}`)).status, name).toBe(200);
  expect((await editor.open(`${hub}/iets`)).status).toBe(404);
});

test('what is wrong is told beside its box, and what was typed stays', async () => {
  const typed = { basis: '0', name: 'Ondernemerskring', from: 'vorig jaar', 'members.0.as': 'gast', reden: 'Proef' };
  await editor.send(partners, { ...typed, doe: 'binnen' });
  expect([editor.status, await versions()]).toEqual([422, 0]);
  expect(editor.page).toMatch(/<p class="ds-fault" id="veld-from-fout">/);
  expect(editor.page).toMatch(/aria-invalid[^>]*name="from"|name="from"[^>]*aria-invalid/);
  for (const name of ['name', 'from', 'members.0.as', 'reden'])
    expect(typedIn(editor.page, name), name).toBe(Object.entries(typed).find(([one]) => one === name)?.[1]);
  await editor.send(partners, { ...typed, from: '2019', doe: 'binnen' });
  expect(editor.page).toContain('id="veld-form-fout"');
  expect(editor.page).toContain('id="veld-members.0.member-fout"');
  expect(await versions()).toBe(0);
});

test('room for more rows keeps what was typed and saves nothing', async () => {
  await editor.send(partners, { basis: '0', name: 'Kring', 'members.0.as': 'gast', meer: 'members' });
  expect(editor.status).toBe(200);
  expect([typedIn(editor.page, 'name'), typedIn(editor.page, 'members.0.as')]).toEqual(['Kring', 'gast']);
  expect(editor.page).toContain('name="members.1.member"');
  expect(await versions()).toBe(0);
});

test('it is saved inside, shown, and changed', async () => {
  const typed = { name: 'Ondernemerskring', form: 'network', 'members.0.member': 'Haven', 'members.0.from': '9-2019' };
  await officer.send(partners, { basis: '0', ...typed, doe: 'binnen' });
  expect([officer.at, officer.status]).toEqual([expect.stringContaining(`${circle}?gedaan=binnen`), 200]);
  expect(typedIn(officer.page, 'members.0.from')).toBe('09-2019');
  expect([await versions(), await shownFor()]).toEqual([1, []]);
  expect(officer.page).not.toContain('value="tonen"');
  await officer.send(circle, { basis: '1', ...typed, doe: 'tonen' });
  expect(await shownFor()).toEqual([]);
  await editor.send(circle, { basis: '1', ...typed, place: 'Havermonde', doe: 'tonen' });
  expect(await shownFor()).toEqual([['ondernemerskring', 2]]);
  await editor.send(circle, { basis: '2', ...typed, place: 'Anders', doe: 'binnen' });
  expect([await versions(), await shownFor()]).toEqual([3, [['ondernemerskring', 2]]]);
  expect(editor.text).toContain('Een eerdere versie staat nog op de site.');
});

test('of two at once the second sees both, and wins by saving again', async () => {
  const typed = { name: 'Ondernemerskring', form: 'network', place: 'Mijn plaats' };
  await editor.send(circle, { basis: '2', ...typed, doe: 'tonen' });
  expect([editor.status, await versions()]).toEqual([422, 3]);
  expect(editor.page).toMatch(/Anders<\/td><td[^>]*>Mijn plaats<\/td>/);
  expect([typedIn(editor.page, 'basis'), typedIn(editor.page, 'place')]).toEqual(['3', 'Mijn plaats']);
  await editor.send(circle, { basis: '3', ...typed, doe: 'tonen' });
  expect([editor.status, await shownFor()]).toEqual([200, [['ondernemerskring', 4]]]);
});

test('it goes from the site for a reason alone, and all versions stay', async () => {
  await editor.send(circle, { basis: '4', waarom: ' ', doe: 'terugtrekken' });
  expect([editor.status, (await shownFor()).length]).toEqual([422, 1]);
  await editor.send(circle, { basis: '4', waarom: 'De kring bestaat niet.', doe: 'terugtrekken' });
  expect([editor.status, await shownFor()]).toEqual([200, []]);
  await editor.open(`${circle}/versies`);
  expect(editor.text).toContain('De kring bestaat niet.');
  expect(editor.text).toContain('Wies Web');
  expect(editor.page).toContain(`href="${circle}?versie=2"`);
  await editor.open(`${circle}?versie=2`);
  expect([typedIn(editor.page, 'place'), typedIn(editor.page, 'basis')]).toEqual(['Havermonde', '5']);
  expect((await editor.open(`${circle}?versie=99`)).status).toBe(200);
  expect(await versions()).toBe(5);
});

test('who may only see gets no buttons, and what they send is refused', async () => {
  await observer.open(circle);
  expect(observer.status).toBe(200);
  expect(observer.page).not.toMatch(/value="(?:tonen|terugtrekken)"|>Bewaren(?: en tonen|, alleen binnen)</);
  const before = await versions();
  await observer.send(circle, { basis: '5', name: 'X', form: 'team', doe: 'binnen' });
  expect(observer.status).toBeGreaterThanOrEqual(400);
  await observer.send(partners, { basis: '0', name: 'X', form: 'team', doe: 'binnen' });
  expect([observer.status >= 400, await versions()]).toEqual([true, before]);
});

test('what another organisation has is missing', async () => {
  const other = await here.organisation('elders', 'Elders');
  await saveRegistration(
    here.record,
    { kind: 'partner', id: null, base: 0, standing: 'shown', content: { name: 'Ander', form: 'team' }, reason: null },
    atTheMachine(other, 'proef'),
    new Date('2026-01-01T12:00:00Z'),
  );
  for (const path of [`${partners}/ander`, `${partners}/ander/versies`, '/beheer/elders/registers/partners/ander']) {
    expect((await editor.open(path)).status, path).toBe(404);
    expect((await editor.send(path, { basis: '1', name: 'X', form: 'team', doe: 'binnen' })).status, path).toBe(404);
  }
  expect(here.faults).toEqual([]);
});
