import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeImport } from '../../../../tests/make-book.ts';
import { makeDocument } from '../../../../tests/make-cycle.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { read, readShared } from '../../../record/connection/transaction.ts';
import { judgeOrganisation } from '../../judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { importPublication } from '../../publications/commands/import-publication.ts';
import { verifyJudged } from '../../verification/verify-judged.ts';
import { ruleOnLinks } from '../commands/rule-on-link.ts';
import { listProposals } from './list-proposals.ts';

const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };
const plan = 'Een zweminstructeur aanstellen voor twaalf uur per week';
const told = 'Sinds maart werkt er een zweminstructeur';

let here: TestRecord;
let organisationId = '';

async function judge(program = 'test'): Promise<void> {
  await judgeOrganisation(here.record, organisationId, { ...by, program });
}

const proposals = () => read(here.record, organisationId, (tx) => listProposals(tx, organisationId));
const faults = () => read(here.record, organisationId, (tx) => verifyJudged(tx, organisationId));

beforeAll(async () => {
  here = await openTestRecord();
  for (const reading of [
    makeDocument('budget', 2018, [{ commitments: [plan, 'De bibliotheek op zondag openen'] }]),
    makeDocument('annual-report', 2018, [{ accounts: ['De bibliotheek is op zondag open', told] }]),
  ])
    await importPublication(here.record, makeImport([reading]), by);
  organisationId = (await readShared(here.record, listOrganisations))[0]?.organisationId ?? '';
  await judge();
});
afterAll(() => here.close());

describe('the queue of proposals in the record', () => {
  test('has what is too unsure to be linked, as both are worded', async () => {
    const [proposal, ...others] = await proposals();
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      kind: 'answers',
      from: { kind: 'commitment', text: plan, publication: { slug: 'begroting-2018' } },
      to: { kind: 'account', text: told, publication: { slug: 'jaarverslag-2018' } },
    });
    expect(proposal?.from.wordedAs).toMatch(/^begroting-2018\/2\.1\.4#voornemen-/);
    expect(proposal?.score).toBeGreaterThan(0.2);
    expect(proposal?.score).toBeLessThan(0.5);
    expect(proposal?.reasons).toContainEqual(expect.objectContaining({ sort: 'alike-words' }));
  });

  test('is not written again when another program finds the same, and nobody else changes it unseen', async () => {
    const rows = async () => (await here.asOwner('select xmin::text, proposal.* from proposal')).rows;
    const before = await rows();
    expect(before).toHaveLength(1);
    await judge('another');
    expect(await rows()).toEqual(before);
    expect(await faults()).toEqual([]);
    await here.asOwner('update proposal set score = 0.99');
    expect(await faults()).toHaveLength(1);
    await judge('a third');
    expect(await faults()).toEqual([]);
  });

  test('is shorter by what a person said', async () => {
    const [open] = await proposals();
    const links = [{ from: open?.from.key ?? '', to: open?.to.key ?? '' }];
    const rule = async (ruling: 'confirmed' | 'rejected' | 'withdrawn', seconds: number) => {
      const at = new Date(by.at.getTime() + 1000 * seconds);
      await ruleOnLinks(
        here.record,
        organisationId,
        { links, ruling, reason: 'Nagezocht.', decision: null },
        { ...by, at },
      );
      await judge();
    };
    await rule('confirmed', 1);
    expect(await proposals()).toEqual([]);
    await rule('withdrawn', 2);
    expect(await proposals()).toHaveLength(1);
    await rule('rejected', 3);
    expect(await proposals()).toEqual([]);
  });
});
