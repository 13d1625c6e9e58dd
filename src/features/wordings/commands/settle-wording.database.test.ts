import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAll } from '../../../../tests/backup/verify-all.ts';
import { makeImport } from '../../../../tests/make-book.ts';
import { makeDocument } from '../../../../tests/make-cycle.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { tellLapsed } from '../../../cli/import/tell-lapsed.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { read, readShared } from '../../../record/connection/transaction.ts';
import { judgeOrganisation } from '../../judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { importPublication } from '../../publications/commands/import-publication.ts';
import { needThread } from '../../threads/commands/merge-threads.ts';
import { ruleOnLinks } from '../../threads/commands/rule-on-link.ts';
import { listLooseRulings } from '../../threads/queries/list-loose-rulings.ts';
import { listUnsure } from '../queries/list-unsure.ts';
import { settleWording } from './settle-wording.ts';

const first = 'We openen een loket voor startende ondernemers in de haven.';
const reworded = 'We richten een balie voor startende ondernemers in.';
const later = 'Een adviespunt voor bedrijven op de campus bemensen.';
const rest = [
  'We planten tweehonderd bomen langs de ringweg in het zuiden.',
  'Het zwembad in Helpman wordt verbouwd en verwarmd met restwarmte.',
];
const slug = 'we-openen-een-loket-voor-startende-ondernemers-in-de-haven';
const slugNow = 'we-richten-een-balie-voor-startende-ondernemers-in';

let here: TestRecord;
let organisationId = '';
let minute = 0;

function by() {
  minute += 1;
  return { actor: 'test', at: new Date(Date.UTC(2026, 0, 2, 3, minute)) };
}

async function publish(year: number, ...commitments: readonly string[]): Promise<void> {
  const document = makeDocument('budget', year, [{ title: 'Economie', commitments }]);
  await importPublication(here.record, makeImport([document], `/${year}`, true), by());
}

async function judge(): Promise<void> {
  const [organisation] = await readShared(here.record, listOrganisations);
  organisationId = organisation?.organisationId ?? '';
  await judgeOrganisation(here.record, organisationId, { ...by(), program: 'test' });
}

async function ask<Result>(body: (tx: ReadDb, organisationId: string) => Promise<Result>): Promise<Result> {
  return await read(here.record, organisationId, (tx) => body(tx, organisationId));
}

/** The texts of the thread, and the id of the first statement in it. */
async function followed(address: string) {
  const name = { kind: 'commitment', slug: address } as const;
  const { statements } = await needThread(here.record, organisationId, name);
  return { texts: statements.map(({ text }) => text), key: statements[0]?.key ?? '' };
}

const answer = (statement: string, isSame: boolean) =>
  settleWording(
    here.record,
    organisationId,
    { statement, isSame, reason: 'Alleen anders gezegd.', decision: null },
    by(),
  );

let known = '';
beforeAll(async () => {
  here = await openTestRecord();
  await publish(2018, first, ...rest);
  await publish(2019, later);
  await judge();
  known = (await followed(slug)).key;
  const { rows } =
    await here.asOwner(`select w.key from wording w join publication p on p.current_edition_id = w.edition_id
    where w.kind = 'commitment' and p.year = 2019`);
  const links = [{ from: known, to: String(rows[0]?.['key']) }];
  const said = { ruling: 'confirmed', reason: 'Hetzelfde plan.', decision: null } as const;
  await ruleOnLinks(here.record, organisationId, { links, ...said }, by());
  await judge();
  await publish(2018, reworded, ...rest);
  await judge();
});
afterAll(() => here.close());

test('a ruling on what a new edition may say in other words has no effect, and that is told', async () => {
  const loose = await ask(listLooseRulings);
  expect(loose.map((ruling) => tellLapsed(ruling, 'nl'))).toEqual([
    expect.stringMatching(
      /^Vastgelegd was dat “We openen een loket .*” \(begroting-2018\/2.1.4#voornemen-\w+\) en “Een adviespunt .*” \(begroting-2019\/.*\) bij elkaar horen \(Hetzelfde plan\.\)\. De eerste staat niet meer in de nieuwste editie/,
    ),
  ]);
});

test('it is listed with both texts and where they stand, until a person said that it is the same', async () => {
  const [unsure, ...others] = await ask(listUnsure);
  expect(others).toEqual([]);
  expect(unsure).toMatchObject({
    candidate: known,
    now: { text: reworded, edition: 2, publication: { slug: 'begroting-2018' } },
    before: { text: first, edition: 1, chapter: { code: '2.1.4' } },
  });
  await answer(unsure?.now.wordedAs ?? '', true);
  expect(await ask(listUnsure)).toEqual([]);
  expect(await ask(listLooseRulings)).toEqual([]);
});

test('then the ruling counts again, and the next edition words the older statement', async () => {
  await judge();
  expect(await followed(slugNow)).toEqual({ texts: [reworded, later], key: known });
  await publish(2018, reworded, ...rest, 'Nog iets heel anders over de kades langs het water.');
  const { rows } = await here.asOwner(`select w.statement_id as id from wording w join edition e using (edition_id)
    join commitment c on c.chapter_id = w.chapter_id and c.ordinal = w.ordinal
    where w.kind = 'commitment' and e.number = 3 and c.text = '${reworded}'`);
  expect(rows).toEqual([{ id: known }]);
  await judge();
  expect(await followed(slugNow)).toEqual({ texts: [reworded, later], key: known });
  expect(await verifyAll(here.record)).toEqual([]);
});

test('what is not in doubt is refused', async () => {
  const head = await here.asOwner('select sequence from event_head');
  await expect(answer(known, true)).rejects.toThrow('not-unsure');
  await expect(answer('begroting-2018/nergens', true)).rejects.toThrow('not-unsure');
  expect((await here.asOwner('select sequence from event_head')).rows).toEqual(head.rows);
});

test('an answer that is changed outside the program, or taken out, is found', async () => {
  const tamper = (statement: string) => here.asOwner(`set session_replication_role = replica; ${statement}`);
  await expect(here.asOwner('update wording_answer set is_same = false')).rejects.toThrow('never changed');
  await tamper('update wording_answer set is_same = false');
  const answered = expect.objectContaining({ say: 'answer' });
  expect(await verifyAll(here.record)).toContainEqual({ where: answered, why: { say: 'said-unlogged', with: {} } });
  await tamper('delete from wording_answer');
  expect(await verifyAll(here.record)).toContainEqual({
    where: expect.objectContaining({ say: 'log-entry' }),
    why: { say: 'said-no-more', with: { what: answered } },
  });
});
