import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeImport } from '../../../tests/make-book.ts';
import { makeDocument } from '../../../tests/make-cycle.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import type { Reading } from '../../model/reading.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { read, readShared } from '../../record/connection/transaction.ts';
import { verifyEvents } from '../../record/event-log/verify-events.ts';
import { listCommitments } from '../commitments/queries/list-commitments.ts';
import { judgeOrganisation } from '../judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../organisations/queries/list-organisations.ts';
import { importPublication } from '../publications/commands/import-publication.ts';
import { mergeThreads } from './commands/merge-threads.ts';
import { ruleOnLinks } from './commands/rule-on-link.ts';
import { findThread } from './queries/find-thread.ts';

let here: TestRecord;
beforeEach(async () => {
  here = await openTestRecord();
});
afterEach(() => here.close());

const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };
const agreed = 'De haven en het zwembad worden vernieuwd';
const agreement = makeDocument('coalition-agreement', 2018, [
  { code: '1', title: 'Samen vooruit', commitments: [agreed] },
]);
const budget = (year: number) =>
  makeDocument('budget', year, [
    { code: '4.1', title: 'Water', commitments: ['We vernieuwen de kades van de haven.'] },
    { code: '5.1', title: 'Sport', commitments: ['Het zwembad vernieuwen', 'Een loket voor starters openen'] },
  ]);
const report = makeDocument('annual-report', 2019, [
  { code: '5.1', title: 'Sport', accounts: ['Het zwembad is vernieuwd en in mei geopend.'] },
]);

async function bring(...readings: readonly Reading[]): Promise<void> {
  for (const reading of readings) await importPublication(here.record, makeImport([reading]), by);
  await judge();
}

async function organisationId(): Promise<string> {
  const [found] = await readShared(here.record, listOrganisations);
  return found?.organisationId ?? '';
}

async function judge(): Promise<void> {
  await judgeOrganisation(here.record, await organisationId(), { ...by, program: 'one' });
}

async function ask<Result>(body: (tx: ReadDb, id: string) => Promise<Result>) {
  const id = await organisationId();
  return await read(here.record, id, (tx) => body(tx, id));
}

const slugs = {
  agreed: 'de-haven-en-het-zwembad-worden-vernieuwd',
  harbour: 'we-vernieuwen-de-kades-van-de-haven',
  pool: 'het-zwembad-vernieuwen',
  desk: 'een-loket-voor-starters-openen',
};

async function threadOf(slug: keyof typeof slugs) {
  const thread = await ask((tx, id) => findThread(tx, id, 'commitment', slugs[slug]));
  if (thread === null) throw new Error(`no ${slug}`);
  return thread;
}

async function carriers(): Promise<string[]> {
  return ((await threadOf('agreed')).carriers ?? []).map(({ text, publication }) => `${publication.slug} ${text}`);
}

async function fates() {
  const { commitments } = await ask((tx, id) => listCommitments(tx, id, {}, { limit: 50, offset: 0 }));
  return Object.fromEntries(commitments.map(({ slug, fate }) => [slug, fate]));
}

describe('what was agreed for a term', () => {
  test('has its carriers in the record, which say what they carry out', async () => {
    await bring(agreement, budget(2019), budget(2020));
    expect(await carriers()).toEqual([
      'begroting-2019 We vernieuwen de kades van de haven.',
      'begroting-2019 Het zwembad vernieuwen',
    ]);
    expect((await threadOf('pool')).agreed?.map(({ text }) => text)).toEqual([agreed]);
    expect(await threadOf('desk')).toMatchObject({ carriers: [], agreed: [] });
    expect(await ask(verifyEvents)).toMatchObject({ sound: true });
  });

  test('is the same brought one by one as all at once, and in any order', async () => {
    await bring(budget(2020));
    await bring(agreement);
    await bring(budget(2019));
    const oneByOne = await threadOf('agreed');
    await judgeOrganisation(here.record, await organisationId(), { ...by, program: 'another' });
    expect(await threadOf('agreed')).toEqual(oneByOne);
    expect(await carriers()).toHaveLength(2);
  });

  test('is answered when what carries it out is', async () => {
    const term = { ...agreement, publication: { ...agreement.publication, endYear: 2019 } } as Reading;
    await bring(term, budget(2019));
    expect((await fates())[slugs.agreed]).not.toBe('answered');
    await bring(report);
    expect(await fates()).toMatchObject({ [slugs.agreed]: 'answered', [slugs.pool]: 'answered' });
  });

  test('keeps to what a person says of it, and the log has it', async () => {
    await bring(agreement, budget(2019));
    const [wanted, harbour, desk] = [await threadOf('agreed'), await threadOf('harbour'), await threadOf('desk')].map(
      ({ statements }) => statements[0]?.key ?? '',
    );
    const rule = async (ruling: 'confirmed' | 'rejected' | 'withdrawn', to = '') => {
      const links = [{ from: wanted ?? '', to }];
      await ruleOnLinks(
        here.record,
        await organisationId(),
        { links, ruling, reason: 'Zo is het', decision: null },
        by,
      );
      await judge();
    };
    await rule('rejected', harbour);
    await rule('confirmed', desk);
    expect(await carriers()).toEqual([
      'begroting-2019 Een loket voor starters openen',
      'begroting-2019 Het zwembad vernieuwen',
    ]);
    await rule('withdrawn', desk);
    await rule('withdrawn', harbour);
    expect(await carriers()).toHaveLength(2);
    expect(await ask(verifyEvents)).toMatchObject({ sound: true });
  });

  test('cannot be made one thread with what is planned for a year', async () => {
    await bring(agreement, budget(2019));
    const both = (['agreed', 'pool'] as const).map((slug) => ({ kind: 'commitment', slug: slugs[slug] }) as const);
    const [one, other] = both;
    if (one === undefined || other === undefined) throw new Error('two threads');
    const ground = { reason: 'Hetzelfde', decision: null };
    await expect(mergeThreads(here.record, await organisationId(), [one, other], ground, by)).rejects.toThrow(
      'agreed-apart',
    );
    expect((await threadOf('pool')).statements).toHaveLength(1);
  });
});
