import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Adopting, councilDecision } from '../../../tests/adopting.ts';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { knownReasons } from '../../drafting/adopting/known-reasons.data.ts';
import { type ItemKind, type ItemOf, isOfKind } from '../../drafting/item.ts';
import type { StructureChange } from '../../drafting/structure/change.ts';
import { Refused } from '../../record/errors/refused.ts';
import type { ThreadKind } from '../../threading/threading.ts';
import { arrangeDraft } from '../drafts/commands/arrange-draft.ts';
import { saveItem } from '../drafts/commands/save-item.ts';
import type { StandingItem } from '../drafts/queries/read-items.ts';
import { threadPath } from '../threads/addresses/thread-paths.ts';

let adopting: Adopting;
beforeAll(async () => {
  adopting = await Adopting.open('havermonde/begroting-2025.docx');
  await adopting.judge();
  await adopting.begin('begroting-2025', 'budget', 2026);
});
afterAll(() => adopting.here.close());

type Who = keyof Adopting['people'];

async function arrange(change: StructureChange, given: { who?: Who; saveId?: string; seen?: [string, number] } = {}) {
  const { who = 'controller', saveId = newId(), seen } = given;
  const asked = { draftId: adopting.draftId, change, saveId, seen: new Map(seen === undefined ? [] : [seen]) };
  return await arrangeDraft(adopting.here.record, asked, adopting.people[who], adopting.now());
}

async function codeOf(doing: Promise<unknown>): Promise<string> {
  try {
    await doing;
    return 'done';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

async function pick<Kind extends ItemKind>(kind: Kind, is: (item: ItemOf<Kind>) => boolean = () => true) {
  const found = (await adopting.items()).filter((one) => isOfKind(one, kind)).filter(({ item }) => is(item));
  return found;
}

async function find(id: string): Promise<StandingItem | undefined> {
  return (await adopting.items()).find((one) => one.id === id);
}

/** Where the trail of something of the last budget lies: its address on the site, and what stands in it. */
async function trailOf(kind: ThreadKind, statement: string | undefined) {
  const { rows } = await adopting.here.asOwner(`select t.slug, t.thread_id from thread t
    join thread_statement s using (organisation_id, thread_id)
    where t.kind = '${kind}' and s.statement_id = '${statement}' and t.content is not null and not s.is_answer`);
  expect(rows.length, kind).toBe(1);
  const { rows: inside } = await adopting.here.asOwner(
    `select statement_id from thread_statement where thread_id = '${rows[0]?.thread_id}' and not is_answer`,
  );
  return {
    path: threadPath('havermonde', kind, String(rows[0]?.slug)),
    statements: new Set(inside.map((row) => String(row.statement_id))),
  };
}

/** What holds the statements of trails together, and between trails, as it is told. */
async function readLinks() {
  const { rows } = await adopting.here.asOwner(`select l ->> 'from' as "from", l ->> 'to' as "to", l ->> 'kind' as kind,
    l ->> 'confirmation' as confirmation, l -> 'reasons' -> 0 ->> 'reason' as reason
    from thread, json_array_elements(content -> 'links') l`);
  return rows.map(({ from, to, kind, confirmation, reason }) => ({
    ...{ from: String(from), to: String(to), kind: String(kind), reason, isConfirmed: confirmation === 'confirmed' },
  }));
}

async function statementsOf(): Promise<ReadonlyMap<string, string>> {
  const { rows } = await adopting.here.asOwner('select item_id, statement_id from item_statement');
  return new Map(rows.map((row) => [String(row.item_id), String(row.statement_id)]));
}

test('what is arranged otherwise is written whole, once, by who may, and never under what somebody is writing', async () => {
  const [first, second] = await pick('commitment');
  if (first === undefined || second === undefined) throw new Error('a poor example');
  const events = async () => Number((await adopting.here.asOwner('select count(*) from event')).rows[0]?.count);
  const before = [await adopting.items(), await events()];
  const end = { act: 'end', id: first.id, reason: 'Klaar.' } as const;
  expect(await codeOf(arrange(end, { who: 'reader' }))).toBe('not-allowed');
  expect(await codeOf(arrange({ ...end, reason: '' }))).toBe('no-reason');
  expect(await codeOf(arrange(end, { seen: [first.id, 7] }))).toBe('changed-since');
  expect(await codeOf(arrange({ ...end, id: newId() }))).toBe('no-item');
  expect(await codeOf(arrange({ ...end, reason: 'x'.repeat(3000) }))).toBe('bad-item');
  expect([await adopting.items(), await events()]).toEqual(before);
  // Sent twice it is one change.
  const saveId = newId();
  const down = { act: 'shift', id: first.id, by: 1 } as const;
  await arrange(down, { saveId });
  const moved = await adopting.items();
  await arrange(down, { saveId });
  expect(await adopting.items()).toEqual(moved);
  expect((await events()) - Number(before[1])).toBe(1);
  // Who was writing saves on what they saw: it stands in the new place.
  if (first.item.kind !== 'commitment') throw new Error('a poor example');
  const text = 'Wij bouwen een brug over de Haver.';
  const save = {
    draftId: adopting.draftId,
    itemId: first.id,
    base: 1,
    content: { ...first.item, text },
    saveId: newId(),
  };
  const saved = await saveItem(adopting.here.record, save, adopting.people.controller, adopting.now());
  expect(saved).toEqual({ saved: 3 });
  const now = await find(first.id);
  expect(now?.item).toMatchObject({ text });
  expect(now?.item.place).not.toBe(first.item.place);
  // A text that somebody else wrote meanwhile is another matter.
  const clash = await saveItem(
    adopting.here.record,
    { ...save, content: { ...first.item, text: 'Iets anders.' }, saveId: newId() },
    adopting.people.controller,
    adopting.now(),
  );
  expect(Object.keys(clash)).toEqual(['clash']);
  // Two at once: both are there, and no place is taken twice.
  const row = () =>
    pick('commitment', ({ chapter, question }) => chapter === second.item.chapter && question === second.item.question);
  const ids = (await row()).map(({ id }) => id);
  await Promise.all(ids.slice(0, 4).map((id) => arrange({ act: 'shift', id, by: 1 })));
  const places = (await row()).map(({ item }) => item.place);
  expect(new Set(places).size).toBe(ids.length);
});

test('a document that was arranged otherwise in every way keeps each trail whole, at its address', {
  timeout: 120_000,
}, async () => {
  const chapters = await pick('chapter', ({ parent }) => parent !== null);
  const indicators = await pick('indicator');
  const measured = (chapter: string) => indicators.filter(({ item }) => item.chapter === chapter);
  const [big, ...others] = chapters.toSorted((one, other) => measured(other.id).length - measured(one.id).length);
  const [renamed, taker, taken] = others;
  const commitments = await pick('commitment');
  const [parted, one, other, ended, moved] = commitments.slice(5);
  const [first, second, third] = big === undefined ? [] : measured(big.id);
  if (
    !big ||
    !renamed ||
    !taker ||
    !taken ||
    !parted ||
    !one ||
    !other ||
    !ended ||
    !moved ||
    !first ||
    !second ||
    !third
  )
    throw new Error('a poor example');
  const reason = 'De raad wilde het zo (besluit 2025-88).';
  const from = ({ item }: StandingItem) => ('origin' in item ? item.origin.from[0] : undefined);
  const trails = new Map<string, Awaited<ReturnType<typeof trailOf>> & { statement: string }>();
  const remember = async (kind: ThreadKind, piece: StandingItem) => {
    const statement = from(piece) ?? '';
    trails.set(piece.id, { ...(await trailOf(kind, statement)), statement });
  };
  for (const piece of [big, renamed, taker, taken]) await remember('policy-field', piece);
  for (const piece of [first, second, third]) await remember('indicator', piece);
  for (const piece of [parted, one, other, ended, moved]) await remember('commitment', piece);

  const named = {
    kind: 'chapter',
    code: '9.1',
    title: 'Zwemmen en schaatsen',
    level: 'policy-field',
    isNumberedBelow: true,
  } as const;
  await arrange({ act: 'rename', id: renamed.id, named, reason });
  await arrange({ act: 'move', id: renamed.id, under: null, reason });
  const pieces = [first.id];
  await arrange({
    act: 'split',
    id: big.id,
    parted: { kind: 'chapter', code: null, title: 'Sterrenkunde', pieces },
    reason,
  });
  await arrange({ act: 'merge', id: taker.id, other: taken.id, text: null, reason });
  const swimming = {
    kind: 'indicator',
    name: 'Uren in het bad',
    unit: 'uur',
    frequency: null,
    source: null,
    definition: null,
  } as const;
  await arrange({ act: 'rename', id: first.id, named: swimming, reason });
  await arrange({ act: 'merge', id: second.id, other: third.id, text: null, reason });
  const [tree, path] = ['Wij planten honderd bomen langs de ring.', 'Wij leggen een fietspad naar het station.'];
  await arrange({ act: 'split', id: parted.id, parted: { kind: 'commitment', first: tree, second: path }, reason });
  await arrange({ act: 'merge', id: one.id, other: other.id, text: 'Wij doen beide, en nog meer.', reason });
  await arrange({ act: 'move', id: moved.id, under: taker.id, reason });
  await arrange({ act: 'end', id: ended.id, reason });
  const added = await arrange({
    ...{ act: 'add', after: null },
    item: {
      ...moved.item,
      ...{ chapter: taker.id, text: 'Wij zetten een bank bij de vijver.' },
      origin: { from: [], reason: null },
    } as ItemOf<'commitment'>,
  });
  for (const { id, item } of await pick('indicator'))
    await adopting.change(id, () => ({
      ...item,
      figures: item.figures.map((each) => ({ ...each, raw: each.raw || '10' })),
    }));
  await adopting.approve();
  await adopting.move('clerk', { to: 'offered' });
  await adopting.judge();
  // After the offer, the council puts the ended one back.
  await arrange({ act: 'restore', id: ended.id });
  await adopting.move('clerk', { to: 'adopted', decision: councilDecision });
  await adopting.judge();

  const statements = await statementsOf();
  const site = createSite({ record: adopting.here.record, assets: siteAssets });
  const links = await readLinks();
  /** How a trail goes on in a piece: within it, or as a part that was split off or went up in another, with a link that says so. */
  const goesOn = async (kind: ThreadKind, piece: StandingItem, into: string): Promise<string> => {
    const trail = trails.get(piece.id);
    if (trail === undefined) throw new Error('no trail');
    const now = await trailOf(kind, trail.statement);
    const answer = await site.request(trail.path);
    expect([now.path, answer.status], trail.path).toEqual([trail.path, 200]);
    const to = statements.get(into) ?? '';
    const link = links.find((held) => now.statements.has(held.from) && held.to === to);
    expect(link?.reason, `${kind} ${trail.path}`).toBe(into === ended.id ? knownReasons.goesOn : reason);
    return now.statements.has(to) ? 'within' : (link?.kind ?? '');
  };
  const half = (await pick('commitment', ({ text }) => text === path))[0]?.id ?? '';
  const stars = (await pick('chapter', ({ title }) => title === 'Sterrenkunde'))[0]?.id ?? '';
  expect(await goesOn('policy-field', renamed, renamed.id)).toBe('within');
  const halves = [await goesOn('policy-field', big, big.id), await goesOn('policy-field', big, stars)];
  expect(halves.toSorted()).toEqual(['split', 'within']);
  const fields = [await goesOn('policy-field', taker, taker.id), await goesOn('policy-field', taken, taker.id)];
  expect(fields.toSorted()).toEqual(['merged', 'within']);
  expect(await goesOn('indicator', first, first.id)).toBe('within');
  const measures = [await goesOn('indicator', second, second.id), await goesOn('indicator', third, second.id)];
  expect(measures.toSorted()).toEqual(['merged', 'within']);
  const parts = [await goesOn('commitment', parted, parted.id), await goesOn('commitment', parted, half)];
  expect(parts.toSorted()).toEqual(['split', 'within']);
  const both = [await goesOn('commitment', one, one.id), await goesOn('commitment', other, one.id)];
  expect(both.toSorted()).toEqual(['merged', 'within']);
  expect(await goesOn('commitment', moved, moved.id)).toBe('within');
  expect(await goesOn('commitment', ended, ended.id)).toBe('within');
  // What is new goes on from nothing.
  expect(links.filter(({ to, isConfirmed }) => isConfirmed && to === statements.get(added))).toEqual([]);
  expect(await verifyAll(adopting.here.record)).toEqual([]);
});
