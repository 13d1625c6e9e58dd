import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExampleRecord } from '../../../tests/example-record.ts';
import type { TestRecord } from '../../../tests/test-record.ts';
import { DraftThread } from '../../delivery/workspace/judging/draft-thread.ts';
import type { DraftItem } from '../../drafting/item.ts';
import type { Role } from '../../model/rights/role.ts';
import { read, readAtWork, readShared } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { findOrganisation } from '../organisations/queries/find-organisation.ts';
import { inviteMember } from '../people/commands/invite-member.ts';
import { atTheMachine, type Working, workingAs } from '../people/working.ts';
import { beginDraft } from './commands/begin-draft.ts';
import { type GivenSave, saveItem } from './commands/save-item.ts';
import { settleAside } from './commands/settle-aside.ts';
import { findInDraft } from './judged/find-in-draft.ts';
import { readAsides } from './queries/read-asides.ts';
import { readItems } from './queries/read-items.ts';

const at = new Date('2026-11-30T09:00:00Z');
let here: TestRecord;
let organisationId = '';
let controller: Working;
let draftId = '';

async function member(name: string, role: Role, field: string | null = null): Promise<Working> {
  const grants = [{ role, field }];
  const person = { name, email: `${name}@havermonde.example`, grants };
  const { memberId } = await inviteMember(here.record, person, atTheMachine(organisationId, 'proef'), at);
  return workingAs(organisationId, memberId, grants);
}

beforeAll(async () => {
  here = await openExampleRecord('havermonde/begroting-2025.docx');
  const organisation = await readShared(here.record, (tx) => findOrganisation(tx, 'havermonde'));
  if (organisation === null) throw new Error('no organisation');
  organisationId = organisation.organisationId;
  controller = await member('controller', 'controller');
  const begun = { kind: 'annual-report', year: 2025, sequence: null } as const;
  draftId = await beginDraft(here.record, { begun, from: 'begroting-2025' }, controller, at);
});
afterAll(() => here.close());

const items = () =>
  readAtWork(here.record, { organisationId, worker: controller.memberId ?? '' }, (tx) =>
    readItems(tx, organisationId, draftId),
  );

async function standing(kind: DraftItem['kind'], where: (item: DraftItem) => boolean = () => true) {
  const found = (await items()).find(({ item }) => item.kind === kind && where(item));
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

function save(given: Partial<GivenSave> & Pick<GivenSave, 'itemId' | 'base' | 'content'>, working = controller) {
  return saveItem(here.record, { draftId, saveId: newId(), ...given }, working, at);
}

const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof Refused ? error.code : error),
  );

describe('a draft', () => {
  test('is begun once from what was published, and waits for what must be answered', async () => {
    const all = await items();
    expect(all.filter(({ item }) => item.kind === 'account' && item.text === '').length).toBeGreaterThan(50);
    expect(all.every(({ version }) => version === 1)).toBe(true);
    const begun = { kind: 'annual-report', year: 2025, sequence: null } as const;
    const again = (from: string) => codeOf(beginDraft(here.record, { begun, from }, controller, at));
    expect(await again('begroting-2025')).toBe('draft-open');
    expect(await again('begroting-1999')).toBe('no-publication');
  });

  test('is there for who works here, and on the public site no word of it', async () => {
    for (const table of ['draft', 'draft_item', 'draft_version', 'draft_aside'] as const) {
      const seen = await read(here.record, organisationId, (tx) => tx.selectFrom(table).selectAll().execute());
      expect(seen, table).toEqual([]);
    }
    expect((await items()).length).toBeGreaterThan(100);
  });
});

describe('a save', () => {
  test('is the next version, and sent again it is the same save', async () => {
    const { id, item, version } = await standing('account');
    const content = { ...item, text: 'Het loket is open.' };
    const saveId = newId();
    expect(await save({ itemId: id, base: version, content, saveId })).toEqual({ saved: 2 });
    expect(await save({ itemId: id, base: version, content, saveId })).toEqual({ saved: 2 });
    // The same words under another name are no new version either.
    expect(await save({ itemId: id, base: version, content })).toEqual({ saved: 2 });
    expect((await items()).find((one) => one.id === id)).toEqual({ id, item: content, version: 2 });
  });

  test('on a version that is not the last loses neither text', async () => {
    const { id, item, version } = await standing('account', (one) => one.kind === 'account' && one.text === '');
    const [ours, theirs] = ['Wij openden het loket.', 'Het loket ging in mei open.'].map((text) => ({ ...item, text }));
    const outcomes = await Promise.all([
      save({ itemId: id, base: version, content: ours }),
      save({ itemId: id, base: version, content: theirs }),
    ]);
    const clash = outcomes.find((outcome) => 'clash' in outcome);
    expect(outcomes.filter((outcome) => 'saved' in outcome)).toEqual([{ saved: version + 1 }]);
    const stands = (await items()).find((one) => one.id === id)?.item;
    expect(clash).toMatchObject({ clash: { item: stands, version: version + 1 } });
    const aside = await readAtWork(here.record, { organisationId, worker: 'machine' }, (tx) =>
      tx.selectFrom('draft_aside').select('content').where('item_id', '=', id).execute(),
    );
    const textOf = (one: DraftItem | null | undefined) => (one?.kind === 'account' ? one.text : '');
    expect(new Set([stands, aside[0]?.content].map(textOf))).toEqual(new Set([ours, theirs].map((one) => one?.text)));
  });

  test('that lies beside a piece is settled by who may write there, once, and is shown no more', async () => {
    const { id, item, version } = await standing('account', (one) => one.kind === 'account' && one.text === '');
    await save({ itemId: id, base: version, content: { ...item, text: 'Een.' } });
    const came = await save({ itemId: id, base: version, content: { ...item, text: 'Twee.' } });
    const asideId = 'clash' in came ? came.clash.asideId : '';
    const beside = () =>
      readAtWork(here.record, { organisationId, worker: 'machine' }, (tx) => readAsides(tx, organisationId, draftId));
    expect((await beside()).find((one) => one.asideId === asideId)?.item).toEqual({ ...item, text: 'Twee.' });
    const settle = (given: { draftId: string; asideId: string }, working = controller) =>
      codeOf(settleAside(here.record, given, working, at));
    expect(await settle({ draftId, asideId }, await member('meelezer', 'reader'))).toBe('not-allowed');
    expect(await settle({ draftId: newId(), asideId })).toBe('no-draft');
    expect(await settle({ draftId, asideId: newId() })).toBe('no-item');
    const events = async () =>
      Number((await here.asOwner(`select count(*) from event where command = 'settle-aside'`)).rows[0]?.count);
    expect([await settle({ draftId, asideId }), await settle({ draftId, asideId }), await events()]).toEqual([
      'done',
      'done',
      1,
    ]);
    expect((await beside()).some((one) => one.asideId === asideId)).toBe(false);
  });

  test('that lies beside a piece asks for no choice once it was saved word for word, and not again after that', async () => {
    const { id, item, version } = await standing('account', (one) => one.kind === 'account' && one.text === '');
    const text = (said: string) => ({ ...item, text: said });
    const saveLater = async (base: number, said: string, minutes: number, who = controller) => {
      const given = { draftId, saveId: newId(), itemId: id, base, content: text(said) };
      return await saveItem(here.record, given, who, new Date(at.getTime() + minutes * 60_000));
    };
    const beside = () =>
      readAtWork(here.record, { organisationId, worker: 'machine' }, async (tx) =>
        (await readAsides(tx, organisationId, draftId)).filter(({ itemId }) => itemId === id).map((one) => one.item),
      );
    await saveLater(version, 'Eerst.', 1);
    await saveLater(version, 'Later.', 2);
    await saveLater(version, 'Anders.', 3);
    expect(await beside()).toEqual([text('Later.'), text('Anders.')]);
    await saveLater(version + 1, 'Later.', 4);
    expect(await beside()).toEqual([text('Anders.')]);
    await saveLater(version + 2, 'Nog weer anders.', 5);
    expect(await beside()).toEqual([text('Anders.')]);
    // What was saved before somebody else wrote the same on an older version was overruled: that is a choice.
    await saveLater(version, 'Later.', 6, await member('ander', 'controller'));
    expect(await beside()).toContainEqual(text('Later.'));
  });

  test('of a piece that is not of this draft, of another kind, or that fits nowhere is refused', async () => {
    const { id, item, version } = await standing('account');
    const chapter = await standing('chapter');
    expect(await codeOf(save({ itemId: newId(), base: 3, content: item }))).toBe('no-item');
    expect(await codeOf(save({ itemId: id, base: version, content: chapter.item }))).toBe('no-item');
    expect(await codeOf(save({ itemId: id, base: version, content: item, draftId: newId() }))).toBe('no-draft');
    for (const content of [
      undefined,
      'tekst',
      {},
      { ...item, text: 5 },
      { ...item, extra: 1 },
      { ...item, text: 'x'.repeat(20_000) },
    ])
      expect(await codeOf(save({ itemId: id, base: version, content }))).toBe('bad-item');
  });

  test('can be taken back by saving what stood before', async () => {
    const { id, item, version } = await standing('passage', (one) => one.kind === 'passage' && one.question === 'done');
    expect(await save({ itemId: id, base: version, content: null })).toEqual({ saved: version + 1 });
    expect((await items()).some((one) => one.id === id)).toBe(false);
    expect(await save({ itemId: id, base: version + 1, content: item })).toEqual({ saved: version + 2 });
    expect((await items()).find((one) => one.id === id)?.item).toEqual(item);
  });
});

describe('findings in a draft', () => {
  test('are those of what stands in it now, at the piece that they are about', async () => {
    const thread = new DraftThread();
    const find = async () => (await findInDraft(here.record, draftId, controller, thread)) ?? [];
    try {
      const first = await find();
      const { id, item, version } = await standing(
        'indicator',
        (one) => one.kind === 'indicator' && one.figures.some(({ role, raw }) => role === 'target' && raw === '≥ 450'),
      );
      if (item.kind !== 'indicator') throw new Error('no indicator');
      expect(first.filter(({ items: pieces }) => pieces.includes(id))).toEqual([]);
      const figures = item.figures.map((one) =>
        one.role === 'target' ? { ...one, raw: '≥ 380' } : one.raw === '' ? { ...one, raw: '391' } : one,
      );
      await save({ itemId: id, base: version, content: { ...item, figures } });
      const now = (await find()).filter(({ items: pieces }) => pieces.includes(id));
      expect(now.map(({ finding }) => finding.rule)).toContain('target-lowered-and-met');
    } finally {
      await thread.close();
    }
  });
});

describe('rights', () => {
  test('a policy officer writes in the own field and nowhere else; the structure is the controller’s', async () => {
    const fieldOf = async (statement: string) =>
      String(
        (await here.asOwner(`select thread_id from thread_statement where statement_id = '${statement}'`)).rows[0]
          ?.thread_id,
      );
    const chapter = await standing('chapter', (one) => one.kind === 'chapter' && one.level === 'policy-field');
    if (chapter.item.kind !== 'chapter') throw new Error('no chapter');
    const officer = await member('wonen', 'policy-officer', await fieldOf(chapter.item.origin.from[0] ?? ''));
    const inField = await standing(
      'passage',
      (one) => one.kind === 'passage' && one.chapter === chapter.id && one.question === 'done',
    );
    const elsewhere = await standing(
      'passage',
      (one) => one.kind === 'passage' && one.chapter !== chapter.id && one.question === 'done',
    );
    const writeAs = (who: Working, { id, item, version }: typeof inField) =>
      codeOf(save({ itemId: id, base: version, content: { ...item, heading: 'Wat deden we?' } }, who));
    expect(await writeAs(officer, inField)).toBe('done');
    expect(await writeAs(officer, elsewhere)).toBe('not-allowed');
    // Nor is a piece moved out of a field of others.
    const moved = { ...elsewhere.item, chapter: chapter.id };
    expect(await codeOf(save({ itemId: elsewhere.id, base: elsewhere.version, content: moved }, officer))).toBe(
      'not-allowed',
    );
    const renamed = { ...chapter.item, title: 'Huizen' };
    expect(await codeOf(save({ itemId: chapter.id, base: chapter.version, content: renamed }, officer))).toBe(
      'not-allowed',
    );
    expect(await codeOf(save({ itemId: chapter.id, base: chapter.version, content: renamed }))).toBe('done');
    const reader = await member('lezer', 'reader');
    expect(await writeAs(reader, elsewhere)).toBe('not-allowed');
  });
});
