import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workingWithRoles } from '../../../tests/registers/working-with-roles.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { read, readAtWork } from '../../record/connection/transaction.ts';
import type { RegisterKind } from '../../registers/register-kind.ts';
import { ensureOrganisation } from '../organisations/commands/ensure-organisation.ts';
import { atTheMachine, type Working } from '../people/working.ts';
import { verifyWork } from '../verification/work/verify-work.ts';
import { cleanRegisters } from './commands/clean-registers.ts';
import { saveRegistration } from './commands/save-registration.ts';
import { withdrawRegistration } from './commands/withdraw-registration.ts';
import { countShown } from './queries/count-shown.ts';
import { findRegistration } from './queries/find-registration.ts';
import { findShown } from './queries/find-shown.ts';
import { listLinkedTo } from './queries/list-linked-to.ts';
import { listRegistrations } from './queries/list-registrations.ts';
import { listServing } from './queries/list-serving.ts';
import { type Asked, listShown } from './queries/list-shown.ts';
import { listVersions } from './queries/list-versions.ts';
import { nameShown } from './queries/name-shown.ts';
import { readAsAt } from './queries/read-as-at.ts';

const nobody = '0197a000-0000-7000-8000-0000000000ff';
let here: TestRecord;
let organisationId = '';
let other = '';
let machine: Working;

beforeAll(async () => {
  here = await openTestRecord();
  const add = (slug: string, name: string) =>
    ensureOrganisation(here.record, { slug, name, kind: 'municipality' }, { actor: 'proef', at: at('2026-01-01') });
  organisationId = await add('groningen', 'Groningen');
  other = await add('assen', 'Assen');
  machine = atTheMachine(organisationId, 'proef');
});
afterAll(() => here.close());

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const save = (
  kind: RegisterKind,
  content: unknown,
  given: { id?: string; base?: number; standing?: 'inside' | 'shown'; day?: string; as?: Working } = {},
) =>
  saveRegistration(
    here.record,
    { kind, id: given.id ?? null, base: given.base ?? 0, standing: given.standing ?? 'shown', content, reason: null },
    given.as ?? machine,
    at(given.day ?? '2026-01-01'),
  );
const asReader = <Result>(body: Parameters<typeof read<Result>>[2], id = organisationId) => read(here.record, id, body);
const asWorker = <Result>(body: Parameters<typeof read<Result>>[2]) =>
  readAtWork(here.record, { organisationId, worker: 'machine' }, body);
const asked = (kind: RegisterKind, more: Partial<Asked> = {}): Asked => ({
  ...{ kind, facets: [], words: null, from: null, until: null, order: 'name', limit: 50, offset: 0 },
  ...more,
});
const list = (kind: RegisterKind, more: Partial<Asked> = {}) =>
  asReader((tx) => listShown(tx, organisationId, asked(kind, more)));
const namesOf = async (kind: RegisterKind, more: Partial<Asked> = {}) =>
  (await list(kind, more)).rows.map(({ name }) => name);
const contact = { name: 'Jan de Vries', email: 'jan@elders.example', consentOn: '2026-01-01', keepUntil: '2027-01-01' };

describe('what is laid down in a register', () => {
  test('is there for the public where it is shown, without what never is open', async () => {
    const saved = await save('partner', { name: 'Marketing Één', form: 'organisation', contacts: [contact] });
    expect(saved).toMatchObject({ slug: 'marketing-een', number: 1 });
    const shown = await asReader((tx) => findShown(tx, organisationId, 'partner', 'marketing-een'));
    expect(shown).toEqual({
      ...{ id: saved.id, kind: 'partner', slug: 'marketing-een', name: 'Marketing Één', number: 1 },
      ...{ content: { name: 'Marketing Één', form: 'organisation' }, from: null, until: null },
      changedAt: at('2026-01-01'),
    });
    const inside = await asWorker((tx) => findRegistration(tx, organisationId, 'partner', 'marketing-een'));
    expect(inside?.content).toMatchObject({ contacts: [contact] });
    const open = await here.asOwner(`select string_agg(s::text, ' ') as said from registration_shown s`);
    expect(String(open.rows[0]?.['said'])).not.toContain('Jan');
  });

  test('has an address of its own, which stays when its name changes', async () => {
    const first = await save('partner', { name: 'Regio', form: 'network' });
    const second = await save('partner', { name: 'Regio', form: 'board' });
    expect([first.slug, second.slug]).toEqual(['regio', 'regio-2']);
    expect((await save('project', { name: 'Regio', kind: 'european' })).slug).toBe('regio');
    const renamed = await save(
      'partner',
      { name: 'Regio Groningen-Assen', form: 'network' },
      { id: first.id, base: 1 },
    );
    expect(renamed).toEqual({ id: first.id, slug: 'regio', number: 2 });
    expect((await asReader((tx) => nameShown(tx, organisationId, [first.id, nobody]))).get(first.id)).toEqual({
      ...{ kind: 'partner', slug: 'regio', name: 'Regio Groningen-Assen' },
    });
  });

  test('changes nothing where it says what it said, and nothing that somebody changed meanwhile', async () => {
    const content = { name: 'NG4', form: 'network', says: 'Vier gemeenten.' };
    const { id } = await save('partner', content);
    expect(await save('partner', { ...content, country: null }, { id, base: 1 })).toMatchObject({ number: 1 });
    await save('partner', { ...content, says: 'Vier steden.' }, { id, base: 1 });
    const late = save('partner', { ...content, says: 'Iets anders.' }, { id, base: 1 });
    await expect(late).rejects.toMatchObject({ code: 'changed-since' });
    const versions = await asWorker((tx) => listVersions(tx, organisationId, id));
    expect(versions.map(({ number, content: { says } }) => [number, says])).toEqual([
      [2, 'Vier steden.'],
      [1, 'Vier gemeenten.'],
    ]);
  });

  test('is refused with all that is wrong in the form', async () => {
    const wrong = save('partner', { form: 'bank', members: [{ member: { name: 'A' }, from: '2020', until: '2019' }] });
    await expect(wrong).rejects.toMatchObject({ code: 'bad-registration' });
    const { id } = await save('project', { name: 'Geen partner', kind: 'european' });
    const astray = save('partner', {
      ...{ name: 'X', form: 'office', succeeds: [{ name: 'Y' }, { id }] },
      members: [{ member: { id: nobody } }],
    });
    await expect(astray).rejects.toMatchObject({
      saying: {
        with: {
          faults: [
            { path: ['succeeds', 1], fault: 'bad-registration' },
            { path: ['members', 0, 'member'], fault: 'bad-registration' },
          ],
        },
      },
    });
    await expect(save('partner', { name: 'X', form: 'office' }, { id: nobody, base: 1 })).rejects.toMatchObject({
      code: 'no-registration',
    });
  });

  test('stays as it was shown while a next version is inside alone', async () => {
    const { id } = await save('service', { name: 'Loket', partner: { name: 'SNN' } });
    await save('service', { name: 'Loket nieuw', partner: { name: 'SNN' } }, { id, base: 1, standing: 'inside' });
    expect(await asReader((tx) => findShown(tx, organisationId, 'service', 'loket'))).toMatchObject({
      ...{ name: 'Loket', number: 1 },
    });
    const listed = await asWorker((tx) =>
      listRegistrations(tx, organisationId, {
        ...{ kind: 'service', words: 'NIEUW', standing: 'inside', limit: 10, offset: 0 },
      }),
    );
    expect(listed).toMatchObject({ total: 1, rows: [{ id, name: 'Loket nieuw', number: 2, actor: 'proef' }] });
  });

  test('keeps people in its last version alone', async () => {
    const content = { name: 'Met mensen', form: 'team' };
    const { id } = await save('partner', { ...content, contacts: [contact] });
    await save('partner', content, { id, base: 1 });
    const { rows } = await here.asOwner(
      `select number, inside, inside_sha256 is not null as told from registration_version where registration_id = '${id}' order by number`,
    );
    expect(rows).toEqual([
      { number: 1, inside: null, told: true },
      { number: 2, inside: null, told: false },
    ]);
  });

  test('is not told as changed to the public where only people changed', async () => {
    const content = { name: 'Stil', form: 'team' };
    const { id } = await save('partner', content);
    await save('partner', { ...content, contacts: [contact] }, { id, base: 1, day: '2026-02-01' });
    expect(await asReader((tx) => findShown(tx, organisationId, 'partner', 'stil'))).toMatchObject({
      ...{ number: 1, changedAt: at('2026-01-01') },
    });
    await save('partner', { ...content, place: 'Assen', contacts: [contact] }, { id, base: 2, day: '2026-03-01' });
    expect(await asReader((tx) => findShown(tx, organisationId, 'partner', 'stil'))).toMatchObject({ number: 3 });
    await save('partner', { ...content, place: 'Assen' }, { id, base: 3, day: '2026-04-01' });
  });

  test('can be withdrawn with a reason, and shown again', async () => {
    const content = { name: 'Vergissing', form: 'office' };
    const { id } = await save('partner', content);
    const withdraw = (base: number, reason: string, as = machine) =>
      withdrawRegistration(here.record, { id, base, reason }, as, at('2026-02-01'));
    await expect(withdraw(1, ' ')).rejects.toMatchObject({ code: 'no-reason' });
    await expect(withdraw(2, 'Fout')).rejects.toMatchObject({ code: 'changed-since' });
    expect(await withdraw(1, 'Fout')).toMatchObject({ number: 2 });
    expect(await asReader((tx) => findShown(tx, organisationId, 'partner', 'vergissing'))).toBeNull();
    await expect(withdraw(2, 'Fout')).rejects.toMatchObject({ code: 'not-shown' });
    await save('partner', content, { id, base: 2, day: '2026-03-01' });
    expect(await asReader((tx) => findShown(tx, organisationId, 'partner', 'vergissing'))).toMatchObject({ number: 3 });
    const before = await asWorker((tx) => readAsAt(tx, organisationId, 'partner', at('2026-02-02')));
    expect(before.find((one) => one.id === id)).toMatchObject({ standing: 'withdrawn', number: 2 });
  });
});

describe('who may', () => {
  test('write, and show it', async () => {
    const [officer, reader] = await Promise.all([
      workingWithRoles(here, organisationId, ['policy-officer']),
      workingWithRoles(here, organisationId, ['reader']),
    ]);
    const content = { name: 'Van de beleidsmedewerker', form: 'team' };
    await expect(save('partner', content, { as: officer })).rejects.toMatchObject({ code: 'not-allowed' });
    const { id } = await save('partner', content, { as: officer, standing: 'inside' });
    await expect(save('partner', content, { as: reader, standing: 'inside' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await save('partner', content, { id, base: 1 });
    const withdrawal = withdrawRegistration(here.record, { id, base: 2, reason: 'Fout' }, officer, at('2026-02-01'));
    await expect(withdrawal).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('a list of a register', () => {
  const event = (name: string, more: object = {}) => save('event', { name, kind: 'mission', ...more });

  beforeAll(async () => {
    await event('Beurs 10', { starts: '2017-09-14T09:30', ends: '2017-09-16', kind: 'exhibition', place: 'Málaga' });
    await event('Beurs 9', { starts: '2017-09', kind: 'exhibition', sectors: ['ict', 'energy'] });
    await event('Élan', { starts: '2018-01-05', sectors: ['ict'] });
    await event('Zonder dag', { says: 'Ooit, in Elanstad.' });
    await save('event', { name: 'Geheim', kind: 'mission' }, { standing: 'inside' });
  });

  test('is in the order of names, of days or of changes, and page by page', async () => {
    expect(await namesOf('event')).toEqual(['Beurs 9', 'Beurs 10', 'Élan', 'Zonder dag']);
    expect(await namesOf('event', { order: 'day' })).toEqual(['Beurs 9', 'Beurs 10', 'Élan', 'Zonder dag']);
    expect(await namesOf('event', { order: 'day-back' })).toEqual(['Élan', 'Beurs 10', 'Beurs 9', 'Zonder dag']);
    expect(await namesOf('event', { order: 'changed-back' })).toEqual(['Zonder dag', 'Élan', 'Beurs 9', 'Beurs 10']);
    expect(await namesOf('event', { limit: 2, offset: 1 })).toEqual(['Beurs 10', 'Élan']);
    expect((await list('event', { limit: 2, offset: 1 })).total).toBe(4);
  });

  test('is narrowed by words without regard for capitals and accents, by days that overlap, and by facets', async () => {
    expect(await namesOf('event', { words: 'ÉLAN' })).toEqual(['Élan', 'Zonder dag']);
    expect(await namesOf('event', { words: 'elan stad' })).toEqual(['Zonder dag']);
    expect(await namesOf('event', { words: '%' })).toHaveLength(4);
    expect(await namesOf('event', { from: '2017-09-16', until: '2017-12-31' })).toEqual(['Beurs 9', 'Beurs 10']);
    expect(await namesOf('event', { from: '2017-10-01' })).toEqual(['Élan']);
    const ict = { facet: 'sectors', value: 'ict' };
    const energy = { facet: 'sectors', value: 'energy' };
    const mission = { facet: 'kind', value: 'mission' };
    expect(await namesOf('event', { facets: [ict, energy] })).toEqual(['Beurs 9', 'Élan']);
    expect(await namesOf('event', { facets: [ict, mission] })).toEqual(['Élan']);
  });

  test('counts facets of what has the words and days, whatever facets are asked', async () => {
    const facets = [{ facet: 'kind', value: 'mission' }];
    const whole = await list('event', { facets });
    expect(whole.total).toBe(2);
    expect(whole.facets).toEqual([
      { facet: 'kind', value: 'exhibition', count: 2 },
      { facet: 'kind', value: 'mission', count: 2 },
      { facet: 'place', value: 'Málaga', count: 1 },
      { facet: 'sectors', value: 'ict', count: 2 },
      { facet: 'sectors', value: 'energy', count: 1 },
    ]);
    expect((await list('event', { facets, words: 'élan' })).facets).toEqual([
      { facet: 'kind', value: 'mission', count: 2 },
      { facet: 'sectors', value: 'ict', count: 1 },
    ]);
  });

  test('tells what leads to something, what is done for a thread, and how many there are', async () => {
    const { id } = await save('partner', { name: 'Doel', form: 'office' });
    const serves = [{ thread: { kind: 'commitment', slug: 'werk' }, isConfirmed: true }];
    const project = { name: 'Erheen', kind: 'european', partners: [{ partner: { id }, as: 'lead' }], serves };
    await save('project', { ...project, from: '2019' });
    await save('project', { ...project, name: 'Verborgen' }, { standing: 'inside' });
    expect(await asReader((tx) => listLinkedTo(tx, organisationId, id))).toEqual([
      { path: 'partners.partner', kind: 'project', slug: 'erheen', name: 'Erheen', from: '2019-01-01', until: null },
    ]);
    const serving = (slug: string) => asReader((tx) => listServing(tx, organisationId, { kind: 'commitment', slug }));
    expect(await serving('werk')).toMatchObject([{ slug: 'erheen', path: 'serves.thread' }]);
    expect(await serving('wonen')).toEqual([]);
    expect((await asReader((tx) => countShown(tx, organisationId))).get('event')).toBe(4);
  });

  test('is empty for another organisation, and inside is there for who works here alone', async () => {
    expect((await asReader((tx) => listShown(tx, organisationId, asked('event')), other)).total).toBe(0);
    const versions = await asReader((tx) => tx.selectFrom('registration_version').selectAll().execute());
    expect(versions).toEqual([]);
    expect(await asReader((tx) => findRegistration(tx, organisationId, 'event', 'geheim'))).toBeNull();
  });
});

test('people go at night once their time is over, and no reader is told', async () => {
  const late = { ...contact, name: 'Lang', keepUntil: '2030' };
  const { id } = await save('partner', { name: 'Nacht', form: 'team', contacts: [contact, late] });
  expect(await cleanRegisters(here.record, machine, at('2027-01-01'))).toBe(0);
  expect(await cleanRegisters(here.record, machine, at('2027-01-02'))).toBeGreaterThan(0);
  const { rows } = await here.asOwner(
    `select string_agg(inside::text, ' ') as said from registration_version where registration_id = '${id}'`,
  );
  expect(String(rows[0]?.['said'])).toContain('Lang');
  const everywhere = await here.asOwner(
    `select count(*)::int as n from registration_version where inside::text like '%Jan%'`,
  );
  expect(everywhere.rows).toEqual([{ n: 0 }]);
  expect(await asReader((tx) => findShown(tx, organisationId, 'partner', 'nacht'))).toMatchObject({ number: 1 });
});

test('all of it is as the log says', async () => {
  const faults = await asWorker((tx) => verifyWork(tx, organisationId));
  // Members were made by hand here.
  expect(faults.filter(({ where }) => where.say !== 'member')).toEqual([]);
});

test('what a version says is never changed, and what is inside it is erased alone', async () => {
  for (const change of [`set reason = 'x'`, `set inside = '{}'`])
    await expect(here.asOwner(`update registration_version ${change}`)).rejects.toThrow('never changed');
  await expect(here.asOwner('delete from registration_version')).rejects.toThrow('never changed');
  await here.asOwner('update registration_version set inside = null');
});
