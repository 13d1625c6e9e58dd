// A process of its own for tests: takes in a document from outside, and says so before and after. It is killed meanwhile.

import { findOrganisation } from '../src/features/organisations/queries/find-organisation.ts';
import { takeInDocument } from '../src/features/outside/commands/take-in-document.ts';
import { OutsidePlanner, planHere } from '../src/features/outside/plan-outside.ts';
import { findOutside, readOutside } from '../src/features/outside/queries/find-outside.ts';
import { toldOf } from '../src/features/outside/session/told-of.ts';
import { atTheMachine } from '../src/features/people/working.ts';
import { recognise } from '../src/recognition/recognise.ts';
import type { ReadDb } from '../src/record/connection/read-db.ts';
import { Record, type Server } from '../src/record/connection/record.ts';
import { readAtWork, readShared } from '../src/record/connection/transaction.ts';

const [where = '', outsideId = ''] = process.argv.slice(2);
const server: Server = JSON.parse(where);
const record = new Record(server);
const organisation = await readShared(record, (tx) => findOrganisation(tx, 'havermonde'));
if (organisation === null) throw new Error('no organisation');
const { organisationId, name } = organisation;
const read = <Found>(find: (tx: ReadDb) => Promise<Found>) =>
  readAtWork(record, { organisationId, worker: 'machine' }, find);
const found = await read((tx) => findOutside(tx, organisationId, outsideId));
const document = await read((tx) => readOutside(tx, organisationId, outsideId));
if (found === null || document === null) throw new Error('nothing waits');
const { begun, from, file, sha256 } = found;
const reading = recognise(document, { corrections: [toldOf(begun, name)] });
const given = { reading, begun, from, decisions: [], chosen: new Map() };
const planned = await new OutsidePlanner(planHere).plan(read, organisation, given);
process.stdout.write('open\n');
const taken = { ...planned, begun, source: { file, sha256 }, decisions: [], outsideId };
await takeInDocument(record, taken, atTheMachine(organisationId, 'proef'), new Date());
process.stdout.write('taken\n');
await record.close();
