// A process of its own for tests: offers a draft, and says so before and after. It is killed meanwhile.

import { moveDraft } from '../src/features/adoption/commands/move-draft.ts';
import { atTheMachine } from '../src/features/people/working.ts';
import { Record, type Server } from '../src/record/connection/record.ts';

const [where = '', organisationId = '', draftId = ''] = process.argv.slice(2);
const server: Server = JSON.parse(where);
const record = new Record(server);
process.stdout.write('open\n');
const given = { draftId, to: 'offered', knownMissing: Number.POSITIVE_INFINITY } as const;
await moveDraft(record, given, atTheMachine(organisationId, 'proef'), new Date());
process.stdout.write('offered\n');
await record.close();
