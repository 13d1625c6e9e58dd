// A process of its own for tests: opens a record, says so, and holds it until it is told to close or is killed.
// With a number as third argument it imports a book of that many chapters and judges it, over and over with another text and one correction more.

import { v7 as newId } from 'uuid';
import { decide } from '../src/corrections/correction.fixture.ts';
import { judgeOrganisation } from '../src/features/judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../src/features/organisations/queries/list-organisations.ts';
import { importPublication } from '../src/features/publications/commands/import-publication.ts';
import { Record, type Server } from '../src/record/connection/record.ts';
import { readShared } from '../src/record/connection/transaction.ts';
import { openRecord } from '../src/record/opening/open-record.ts';
import { makeBook, makeImport } from './make-book.ts';

const [where = '', chapters = '0'] = process.argv.slice(2);

async function open(): Promise<Record> {
  if (!where.startsWith('{')) return await openRecord({ dataFolder: where, share: process.env.SHARE === 'yes' });
  const server: Server = JSON.parse(where);
  return new Record(server);
}

const record = await open();
process.stdout.write('open\n');
process.stdin.once('data', () => {
  void record.close().then(() => process.exit(0));
});
const by = { actor: 'test', at: new Date() };
for (let round = 1; chapters !== '0'; round += 1) {
  const decided = { corrections: [{ id: newId(), ...decide() }], undone: new Map() };
  const book = makeImport(makeBook(Number(chapters), `Ronde ${'x'.repeat(round)}.`));
  await importPublication(record, { ...book, decided }, by);
  for (const { organisationId } of await readShared(record, listOrganisations)) {
    await judgeOrganisation(record, organisationId, { ...by, program: 'test' });
  }
  process.stdout.write(`round ${round}\n`);
}
