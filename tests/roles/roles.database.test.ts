import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { buildProgram, root } from '../attack/program.ts';
import { makeDataFolder } from '../attack/target.ts';
import { copyCluster } from '../copy-cluster.ts';
import { auditOffice } from './audit-office.ts';
import { councilMember } from './council-member.ts';
import { dataUser } from './data-user.ts';
import { firstVisitor } from './first-visitor.ts';
import { journalist } from './journalist.ts';
import { policyOfficer } from './policy-officer.ts';
import { resident } from './resident.ts';
import { closeSite, type Opened, openSite } from './visit.ts';

// One server with a record of both examples, for all who read it.
let opened: Opened | undefined;
beforeAll(async () => {
  buildProgram();
  const examples = ['havermonde', 'groningen'].map((name) => join(root, 'examples', name));
  opened = await openSite(await makeDataFolder(copyCluster), examples);
}, 180_000);
afterAll(async () => {
  if (opened !== undefined) await closeSite(opened);
}, 60_000);

function open(): Opened {
  if (opened === undefined) throw new Error('The site is open inside tests only.');
  return opened;
}

describe('a journalist', () => {
  journalist(open);
});
describe('a council member with a phone', () => {
  councilMember(open);
});
describe('a researcher of an audit office', () => {
  auditOffice(open);
});
describe('a policy officer with documents of her own', () => {
  policyOfficer(open);
});
describe('a resident', () => {
  resident(open);
});
describe('who uses the data', () => {
  dataUser(open);
});
describe('who was never here before', () => {
  firstVisitor(open);
});
