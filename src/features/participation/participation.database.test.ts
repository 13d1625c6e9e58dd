import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeBook, makeImport } from '../../../tests/make-book.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { sayFault } from '../../cli/verify/say-fault.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { read, readAcross, readPublished, readShared, write } from '../../record/connection/transaction.ts';
import type { ParticipationAnswer, ParticipationRole } from '../../record/tables/participation-tables.ts';
import { ensureOrganisation } from '../organisations/commands/ensure-organisation.ts';
import { listOrganisations } from '../organisations/queries/list-organisations.ts';
import { importPublication } from '../publications/commands/import-publication.ts';
import { verifyOrganisation } from '../verification/verify-organisation.ts';
import { withdrawPublication } from '../withdrawal/commands/withdraw-publication.ts';
import { answerParticipation } from './commands/answer-participation.ts';
import { offerParticipation } from './commands/offer-participation.ts';
import { listParticipations } from './queries/list-participations.ts';

let here: TestRecord;
const by = { actor: 'test', at: new Date('2026-01-02T03:04:05.678Z') };
const said = { reason: 'Samen opgesteld.', decision: 'Besluit 6' };
const names = ['groningen', 'assen', 'drenthe', 'leeuwarden'] as const;
type Name = (typeof names)[number];
const id: { [name in Name]: string } = { groningen: '', assen: '', drenthe: '', leeuwarden: '' };

/** The agenda of four: kept by Groningen, which published its first edition and not yet its second. */
beforeAll(async () => {
  here = await openTestRecord();
  for (const name of names)
    id[name] = await ensureOrganisation(here.record, { slug: name, name, kind: 'municipality' }, by);
  const add = (text: string) => importPublication(here.record, makeImport(makeBook(2, text)), by);
  await add('Wij werken samen.');
  await add('Dit wordt nog besproken.');
  await here.asOwner(`do $$ declare second uuid := (select edition_id from edition where number = 2); begin
    set local session_replication_role = replica;
    delete from published_edition where edition_id = second;
    update publication set current_edition_id = (select edition_id from edition where number = 1); end $$`);
});
beforeEach(() =>
  here.asOwner(`set session_replication_role = replica; delete from participation; delete from participation_answer`),
);
afterAll(() => here.close());

const offer = (
  participant: Name,
  role: ParticipationRole,
  keeper: Name = 'groningen',
  publication = 'begroting-2018',
) =>
  offerParticipation(
    here.record,
    id[keeper],
    { publication, participant: { organisationId: id[participant], slug: participant }, role, ...said },
    by,
  );
const answer = (who: Name, participation: string, word: ParticipationAnswer) =>
  answerParticipation(here.record, id[who], { participation, answer: word, ...said }, by);

/** The numbers of the editions that somebody may read; null for a reader without an organisation. */
async function editionsFor(who: Name | null): Promise<number[]> {
  const editions = (tx: ReadDb) =>
    tx
      .selectFrom('edition as e')
      .innerJoin('chapter as c', 'c.edition_id', 'e.edition_id')
      .select('e.number')
      .distinct()
      .orderBy('number')
      .execute();
  const found = await (who === null
    ? readPublished(here.record, editions)
    : readAcross(here.record, id[who], editions));
  return found.map(({ number }) => number);
}

async function thing() {
  const { rows } = await here.asOwner('select publication_id from publication');
  return { keeperId: id.groningen, publicationId: String(rows[0]?.publication_id) };
}

describe('who takes part', () => {
  test.each(['owner', 'partner', 'reader'] as const)(
    'as %s reads what is not published from when it accepts until either ends it',
    async (role) => {
      const participation = await offer('assen', role);
      expect(await editionsFor('assen')).toEqual([1]);
      await answer('assen', participation, 'accepted');
      expect(await editionsFor('assen')).toEqual([1, 2]);
      for (const other of ['drenthe', 'leeuwarden', null] as const) expect(await editionsFor(other)).toEqual([1]);
      await answer(role === 'owner' ? 'groningen' : 'assen', participation, 'ended');
      expect(await editionsFor('assen')).toEqual([1]);
      expect(await editionsFor('groningen')).toEqual([1, 2]);
    },
  );

  test('reads it where it asks across, and writes nothing of it', async () => {
    await answer('assen', await offer('assen', 'owner'), 'accepted');
    expect(await read(here.record, id.assen, (tx) => tx.selectFrom('edition').select('number').execute())).toEqual([]);
    const asAssen = { organisationId: id.assen, actor: 'test' };
    const changed = await write(here.record, asAssen, (tx) =>
      tx.updateTable('publication').set({ title: 'Anders' }).executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
    const { publicationId } = await thing();
    const edition = { organisation_id: id.groningen, edition_id: publicationId, published_at: by.at };
    await expect(
      write(here.record, asAssen, (tx) => tx.insertInto('published_edition').values(edition).execute()),
    ).rejects.toThrow('row-level security');
  });

  test('of four, each reads it by its own participation', async () => {
    for (const name of ['assen', 'drenthe', 'leeuwarden'] as const) {
      expect(await editionsFor(name)).toEqual([1]);
      await answer(name, await offer(name, 'owner'), 'accepted');
      expect(await editionsFor(name)).toEqual([1, 2]);
    }
    const seen = await readPublished(here.record, async (tx) => listParticipations(tx, await thing()));
    expect(seen.map(({ participantId, role, isInForce }) => [participantId, role, isInForce])).toEqual(
      [id.assen, id.drenthe, id.leeuwarden].map((one) => [one, 'owner', true]),
    );
    // Their names go with it, though none of them published anything.
    expect(await readPublished(here.record, listOrganisations)).toHaveLength(4);
    expect(await readShared(here.record, listOrganisations)).toHaveLength(1);
  });
});

describe('a participation is shown', () => {
  test('to everybody once it was accepted, but for one who only reads along', async () => {
    const partner = await offer('assen', 'partner');
    await answer('drenthe', await offer('drenthe', 'reader'), 'accepted');
    const shown = async () =>
      (await readPublished(here.record, async (tx) => listParticipations(tx, await thing()))).map(
        (one) => one.participationId,
      );
    expect(await shown()).toEqual([]);
    await answer('assen', partner, 'accepted');
    expect(await shown()).toEqual([partner]);
    await answer('groningen', partner, 'ended');
    expect(await shown()).toEqual([]);
  });

  test('to the two that it is between in any state, and to no third', async () => {
    const participation = await offer('assen', 'reader');
    const seenBy = async (name: Name) => {
      const found = await read(here.record, id[name], async (tx) => listParticipations(tx, await thing()));
      return found.map(({ participationId, isInForce }) => [participationId, isInForce]);
    };
    expect(await seenBy('assen')).toEqual([[participation, false]]);
    expect(await seenBy('groningen')).toEqual([[participation, false]]);
    expect(await seenBy('drenthe')).toEqual([]);
    await answer('assen', participation, 'accepted');
    expect(await seenBy('groningen')).toEqual([[participation, true]]);
    const answers = (name: Name) =>
      read(here.record, id[name], (tx) => tx.selectFrom('participation_answer').select('answer').execute());
    expect(await answers('groningen')).toEqual([{ answer: 'accepted' }]);
    expect(await answers('drenthe')).toEqual([]);
  });
});

describe('is refused', () => {
  test('what cannot be offered', async () => {
    await expect(offer('groningen', 'owner')).rejects.toMatchObject({ code: 'takes-part-in-own' });
    await expect(offer('assen', 'owner', 'drenthe')).rejects.toMatchObject({ code: 'no-publication' });
    await offer('assen', 'reader');
    await expect(offer('assen', 'owner')).rejects.toMatchObject({ code: 'takes-part' });
  });

  test('an answer of who was not asked, or that was given before', async () => {
    const participation = await offer('assen', 'partner');
    await expect(answer('drenthe', participation, 'accepted')).rejects.toMatchObject({ code: 'no-participation' });
    await expect(answer('groningen', participation, 'accepted')).rejects.toMatchObject({ code: 'not-asked' });
    await answer('assen', participation, 'accepted');
    await expect(answer('assen', participation, 'accepted')).rejects.toMatchObject({ code: 'participation-accepted' });
    await answer('assen', participation, 'ended');
    for (const word of ['accepted', 'ended'] as const)
      await expect(answer('assen', participation, word)).rejects.toMatchObject({ code: 'participation-ended' });
    await answer('assen', await offer('assen', 'partner'), 'accepted');
    expect(await editionsFor('assen')).toEqual([1, 2]);
  });

  test('by the database: what a program says in the name of another', async () => {
    const participation = await offer('assen', 'owner');
    const send = (who: Name, values: string) =>
      write(here.record, { organisationId: id[who], actor: 'test' }, (tx) =>
        sql`insert into participation_answer select v.* from (values ${sql.raw(values)}) v`.execute(tx),
      );
    const accepts = (as: Name) =>
      `('${id[as]}'::uuid, '${id.groningen}'::uuid, '${participation}'::uuid, 'accepted', 'x', null, 'x', now())`;
    await expect(send('groningen', accepts('assen'))).rejects.toThrow('row-level security');
    await expect(send('groningen', accepts('groningen'))).rejects.toThrow('check constraint');
    // Who was not asked may say so in its own rows: it changes nothing.
    await send('drenthe', accepts('drenthe'));
    expect(await editionsFor('drenthe')).toEqual([1]);
    expect(await editionsFor('assen')).toEqual([1]);
  });

  test('by the database: to change or take away what was said', async () => {
    await answer('assen', await offer('assen', 'owner'), 'accepted');
    for (const table of ['participation', 'participation_answer'])
      for (const change of [`update ${table} set reason = 'x'`, `delete from ${table}`, `truncate ${table}`])
        await expect(here.asOwner(change)).rejects.toThrow(`rows of ${table} are never changed`);
  });
});

test('each has it in its own log, and verify finds it there', async () => {
  const participation = await offer('assen', 'owner');
  await answer('assen', participation, 'accepted');
  await answer('groningen', participation, 'ended');
  const logged = async (name: Name) => {
    const events = await read(here.record, id[name], (tx) =>
      tx
        .selectFrom('event')
        .select('command')
        .where(sql`payload ->> 'participation'`, '=', participation)
        .orderBy('sequence')
        .execute(),
    );
    return events.map(({ command }) => command);
  };
  expect(await logged('groningen')).toEqual(['offer-participation', 'end-participation']);
  expect(await logged('assen')).toEqual(['accept-participation']);
  const organisation = { organisationId: id.assen, slug: 'assen', name: 'assen', kind: 'municipality' } as const;
  const faults = async () => {
    const verdict = await read(here.record, id.assen, (tx) => verifyOrganisation(tx, organisation, []));
    return verdict.faults
      .map((one) => sayFault(one, 'nl'))
      .filter(({ where }) => where.includes(participation) || where.includes('deelname'));
  };
  expect(await faults()).toEqual([]);
  await here.asOwner(`set session_replication_role = replica; delete from participation`);
  expect(await faults()).toEqual([
    { where: `de deelname ${participation}`, why: 'Wie haar aanbood weet er niet van.' },
  ]);
});

test('what is withdrawn is read by nobody else any more, whoever takes part in it', async () => {
  await answer('assen', await offer('assen', 'owner'), 'accepted');
  expect(await editionsFor('assen')).toEqual([1, 2]);
  const withdrawn = { publication: 'begroting-2018', reason: 'Een proef.', decision: null };
  await withdrawPublication(here.record, id.groningen, withdrawn, { ...by, program: 'test' });
  // What is frozen and was never published is not withdrawn.
  expect(await editionsFor('assen')).toEqual([2]);
  expect(await editionsFor(null)).toEqual([]);
  expect(await editionsFor('groningen')).toEqual([1, 2]);
  const publications = (tx: ReadDb) => tx.selectFrom('publication').select('slug').execute();
  expect(await readAcross(here.record, id.assen, publications)).toEqual([]);
  expect(await readAcross(here.record, id.groningen, publications)).toHaveLength(1);
});
