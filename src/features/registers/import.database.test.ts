import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workingWithRoles } from '../../../tests/registers/working-with-roles.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { read, readAtWork } from '../../record/connection/transaction.ts';
import { ensureOrganisation } from '../organisations/commands/ensure-organisation.ts';
import { atTheMachine, type Working } from '../people/working.ts';
import { verifyWork } from '../verification/work/verify-work.ts';
import { importRegistrations } from './commands/import-registrations.ts';
import { saveRegistration } from './commands/save-registration.ts';
import { withdrawRegistration } from './commands/withdraw-registration.ts';
import { exportRegisters } from './queries/export-registers.ts';
import { findRegistration } from './queries/find-registration.ts';
import { findShown } from './queries/find-shown.ts';
import { listLinkedTo } from './queries/list-linked-to.ts';

let here: TestRecord;
let organisationId = '';
let machine: Working;

beforeAll(async () => {
  here = await openTestRecord();
  const by = { actor: 'proef', at: new Date('2026-01-01T12:00:00Z') };
  const groningen = { slug: 'groningen', name: 'Groningen', kind: 'municipality' } as const;
  organisationId = await ensureOrganisation(here.record, groningen, by);
  machine = atTheMachine(organisationId, 'proef');
});
afterAll(() => here.close());

const contact = { name: 'Jan', consentOn: '2026-01-01', keepUntil: '2030-01-01' };
const fileOf = (registers: object, organisation = 'groningen') => JSON.stringify({ organisation, registers });
const partners = [
  { slug: 'ng4', name: 'NG4', form: 'network', members: [{ member: { in: 'partners/assen' } }], contacts: [contact] },
  { slug: 'assen', name: 'Assen', form: 'organisation' },
];
const events = [
  { slug: 'beurs', name: 'Beurs', kind: 'exhibition', starts: '2027-05-01', partners: [{ in: 'partners/ng4' }] },
];
const take = (text: string, more: { isTrial?: boolean; standing?: 'inside' | 'shown'; as?: Working } = {}) =>
  importRegistrations(
    here.record,
    { text, isTrial: more.isTrial ?? false, standing: more.standing ?? 'shown' },
    more.as ?? machine,
    new Date('2026-02-01T12:00:00Z'),
  );
const shown = (kind: 'partner' | 'event', slug: string) =>
  read(here.record, organisationId, (tx) => findShown(tx, organisationId, kind, slug));
const inside = (slug: string) =>
  readAtWork(here.record, { organisationId, worker: 'machine' }, (tx) =>
    findRegistration(tx, organisationId, 'partner', slug),
  );
const exported = () =>
  readAtWork(here.record, { organisationId, worker: 'machine' }, (tx) =>
    exportRegisters(tx, organisationId, 'groningen'),
  );
const countOf = async (table: string) =>
  Number((await here.asOwner(`select count(*)::int as n from ${table}`)).rows[0]?.['n']);

describe('an exchange file', () => {
  test('is tried first, and then taken in whole, with what leads from row to row', async () => {
    const text = fileOf({ partner: partners, event: events });
    expect(await take(text, { isTrial: true })).toEqual({ added: 3, changed: 0, same: 0, faults: [] });
    expect(await countOf('registration')).toBe(0);
    expect(await take(text)).toEqual({ added: 3, changed: 0, same: 0, faults: [] });
    const assen = await shown('partner', 'assen');
    const linked = await read(here.record, organisationId, (tx) => listLinkedTo(tx, organisationId, assen?.id ?? ''));
    expect(linked).toMatchObject([{ path: 'members.member', slug: 'ng4' }]);
    expect(await countOf(`event where command = 'import-registrations'`)).toBe(1);
  });

  test('that was taken in changes nothing, nor does what is printed of the registers', async () => {
    const before = await countOf('event');
    const same = { added: 0, changed: 0, same: 3, faults: [] };
    expect(await take(fileOf({ event: events, partner: partners }))).toEqual(same);
    const text = await exported();
    expect(text).toContain('"partners":[{"in":"partners/ng4"}]');
    expect(await take(text)).toEqual(same);
    expect(await countOf('event')).toBe(before);
  });

  test('changes what it says otherwise, and leaves people where it does not speak of them', async () => {
    const report = await take(fileOf({ partner: [{ slug: 'ng4', name: 'NG 4', form: 'network' }] }));
    expect(report).toEqual({ added: 0, changed: 1, same: 0, faults: [] });
    expect(await shown('partner', 'ng4')).toMatchObject({ number: 2, name: 'NG 4' });
    expect((await inside('ng4'))?.content).toMatchObject({ contacts: [contact] });
  });

  test('does not show again what was withdrawn, unless it says something new', async () => {
    const { id = '' } = (await inside('assen')) ?? {};
    await withdrawRegistration(here.record, { id, base: 1, reason: 'Fout' }, machine, new Date('2026-03-01T12:00:00Z'));
    expect(await take(fileOf({ partner: [partners[1]] }))).toMatchObject({ same: 1 });
    expect(await shown('partner', 'assen')).toBeNull();
    expect(await exported()).not.toContain('"slug":"assen"');
    await take(fileOf({ partner: [{ ...partners[1], place: 'Assen' }] }));
    expect(await shown('partner', 'assen')).toMatchObject({ number: 3 });
  });

  test('with one row that is wrong changes nothing, and tells each place', async () => {
    const before = await countOf('registration_version');
    const wrong = fileOf({
      partner: [
        { slug: 'goed', name: 'Goed', form: 'office' },
        {
          slug: 'fout',
          form: 'bank',
          partOf: { in: 'partners/weg' },
          seats: [{ group: 'government', function: 'X', of: { in: 'kalender/beurs' } }],
        },
        { slug: 'astray', name: 'Astray', form: 'office', partOf: { in: 'kalender/beurs' } },
        { slug: 'Fout!' },
      ],
    });
    const { faults } = await take(wrong);
    expect(faults.map(({ row, slug, path, fault }) => [row, slug, path.join('.'), fault])).toEqual([
      [4, null, 'slug', 'bad-slug'],
      [2, 'fout', 'name', 'required'],
      [2, 'fout', 'form', 'bad-choice'],
      [2, 'fout', 'partOf', 'bad-registration'],
      [3, 'astray', 'partOf', 'bad-registration'],
    ]);
    expect(await countOf('registration_version')).toBe(before);
    expect((await take(fileOf({}, 'assen'))).faults).toMatchObject([{ fault: 'other-organisation' }]);
    expect((await take('{')).faults).toMatchObject([{ fault: 'bad-json' }]);
  });

  test('is taken in by who may, and for the public by who may show', async () => {
    const officer = await workingWithRoles(here, organisationId, ['policy-officer']);
    const text = fileOf({ partner: [{ slug: 'binnen', name: 'Binnen', form: 'team' }] });
    await expect(take(text, { as: officer })).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await take(text, { as: officer, standing: 'inside' })).toMatchObject({ added: 1 });
    expect(await shown('partner', 'binnen')).toBeNull();
  });

  test('with half a character in it is taken in without that half', async () => {
    await take(
      '{"organisation":"groningen","registers":{"partner":[{"slug":"half","name":"Half \\ud800","form":"team"}]}}',
    );
    expect(await shown('partner', 'half')).toMatchObject({ name: 'Half \ufffd' });
  });
});

describe('what verify holds against the log', () => {
  const faults = async () => {
    const found = await readAtWork(here.record, { organisationId, worker: 'machine' }, (tx) =>
      verifyWork(tx, organisationId),
    );
    // Who may was made a member here by hand.
    return found.map(({ where, why }) => [where.say, why.say]).filter(([where]) => where !== 'member');
  };
  const forge = (statement: string) =>
    here.asOwner(`do $$ begin set local session_replication_role = replica; ${statement}; end $$`);

  const tables = ['', '_version', '_shown', '_facet', '_link', '_name', '_thread'].map((part) => `registration${part}`);
  const keep = () => here.asOwner(tables.map((name) => `create table kept_${name} as select * from ${name}`).join(';'));
  const restore = () =>
    forge(tables.map((name) => `delete from ${name}; insert into ${name} select * from kept_${name}`).join(';'));

  test('is all that was done above', async () => {
    await saveRegistration(
      here.record,
      {
        kind: 'partner',
        id: null,
        base: 0,
        standing: 'shown',
        content: { name: 'Los', form: 'team', contacts: [contact] },
        reason: 'Nieuw.',
      },
      machine,
      new Date('2026-04-01T12:00:00Z'),
    );
    expect(await faults()).toEqual([]);
    await keep();
  });

  const at = (slug: string) => `registration_id = (select registration_id from registration where slug = '${slug}')`;
  test.each([
    [`update registration_version set content = '{"name":"X"}' where ${at('los')}`, ['registration', 'other-content']],
    [
      `update registration_version set inside = '{"salt":"","content":{}}' where ${at('los')}`,
      ['registration', 'other-content'],
    ],
    [`update registration_version set reason = 'Anders' where ${at('los')}`, ['registration', 'said-unlogged']],
    [`update registration_version set actor = 'x' where ${at('beurs')}`, ['registers-import', 'said-unlogged']],
    [`delete from registration_version where ${at('binnen')}`, ['log-entry', 'said-no-more']],
    [`update registration set slug = 'losser' where slug = 'los'`, ['registration', 'said-unlogged']],
    [`update registration set name = 'Y' where slug = 'los'`, ['registration', 'registration-otherwise']],
    [`update registration_shown set changed_at = now() where slug = 'los'`, ['registration', 'registration-otherwise']],
    [`update registration_facet set value = 'office' where ${at('los')}`, ['registration', 'registration-otherwise']],
    [`delete from registration_link where ${at('beurs')}`, ['registration', 'registration-otherwise']],
    [
      `insert into registration_name select organisation_id, registration_id, 'y' from registration`,
      ['registration', 'registration-otherwise'],
    ],
    [
      `insert into registration_thread select organisation_id, registration_id, 'a', 'b', 'c' from registration`,
      ['registration', 'registration-otherwise'],
    ],
  ])('%s is told', async (statement, fault) => {
    await forge(statement);
    expect(await faults()).toContainEqual(fault);
    await restore();
    expect(await faults()).toEqual([]);
  });

  test('people that were erased are no fault', async () => {
    await here.asOwner('update registration_version set inside = null');
    expect(await faults()).toEqual([]);
  });
});
