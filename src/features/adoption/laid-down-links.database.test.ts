import { afterAll, beforeAll, expect, test } from 'vitest';
import { Adopting, councilDecision } from '../../../tests/adopting.ts';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { isOfKind } from '../../drafting/item.ts';
import { threadKinds } from '../../threading/threading.ts';
import { threadPath } from '../threads/addresses/thread-paths.ts';
import { ruleOnLinks } from '../threads/commands/rule-on-link.ts';

let adopting: Adopting;
beforeAll(async () => {
  adopting = await Adopting.open('havermonde/begroting-2025.docx');
  await adopting.judge();
});
afterAll(() => adopting.here.close());

/** The threads in which each statement stands, as it is said or as an answer. */
async function readThreads() {
  const { rows } = await adopting.here.asOwner(`select statement_id, thread_id, is_answer from thread_statement`);
  const threadsOf = (statement: string, isAnswer: boolean) =>
    rows.filter((row) => row.statement_id === statement && row.is_answer === isAnswer).map((row) => row.thread_id);
  return { threadsOf };
}

/** The links of all threads between what two documents say of one thing. */
async function readLinks() {
  const { rows } = await adopting.here.asOwner(`select l ->> 'from' as "from", l ->> 'to' as "to", l ->> 'kind' as kind,
    l ->> 'confirmation' as confirmation from thread, json_array_elements(content -> 'links') l`);
  return rows.map(({ from, to, kind, confirmation }) => ({ pair: `${from} ${to}`, to, kind, confirmation }));
}

/** The pieces of the draft, each with the statement that it is. */
async function readPieces() {
  const { rows } = await adopting.here.asOwner('select item_id, statement_id from item_statement');
  const statementOf = new Map(rows.map((row) => [String(row.item_id), String(row.statement_id)]));
  return (await adopting.items()).map((one) => ({ ...one, statement: statementOf.get(one.id) }));
}

async function addressesOfThreads(): Promise<readonly string[]> {
  const { rows } = await adopting.here.asOwner(`select kind, slug from thread where content is not null order by slug`);
  return rows.flatMap(({ kind, slug }) =>
    threadKinds.filter((one) => one === kind).map((one) => threadPath('havermonde', one, String(slug))),
  );
}

test('what goes on under another name, in another place or in two is one thread, and what ended goes on in nothing', {
  timeout: 120_000,
}, async () => {
  const addresses = await addressesOfThreads();
  await adopting.begin('begroting-2025', 'budget', 2026);
  const all = await adopting.items();
  const chapters = all.filter((one) => isOfKind(one, 'chapter'));
  const [moved, elsewhere] = [
    chapters.find(({ item }) => item.parent !== null),
    chapters.find(({ item }) => item.parent === null),
  ];
  const indicator = all.find((one) => isOfKind(one, 'indicator'));
  const [split, ended] = all.filter((one) => isOfKind(one, 'commitment'));
  if (!moved || !elsewhere || !indicator || !split || !ended) throw new Error('a poor example');
  await adopting.change(moved.id, (item) =>
    item.kind === 'chapter'
      ? {
          ...item,
          parent: null,
          place: 90,
          code: '9.9',
          title: 'Zwemmen en schaatsen',
          origin: { ...item.origin, reason: 'Het is een eigen onderdeel geworden.' },
        }
      : item,
  );
  await adopting.change(indicator.id, (item) =>
    item.kind === 'indicator' ? { ...item, name: 'Tevredenheid over het zwembad', unit: 'rapportcijfer' } : item,
  );
  await adopting.change(split.id, (item) =>
    item.kind === 'commitment' ? { ...item, text: 'Wij planten honderd bomen langs de ring.' } : item,
  );
  const half = await adopting.add(
    split.item.kind === 'commitment'
      ? { ...split.item, place: 80, text: 'Wij leggen een fietspad naar het station.' }
      : split.item,
  );
  await adopting.change(ended.id, (item) =>
    item.kind === 'commitment' ? { ...item, ended: { reason: 'De provincie doet dit nu.' } } : item,
  );
  // Looks like what ended, and is not that.
  const alike = await adopting.add(
    ended.item.kind === 'commitment' ? { ...ended.item, place: 81, origin: { from: [], reason: null } } : ended.item,
  );
  await adopting.approve();
  await adopting.move('clerk', { to: 'offered' });
  await adopting.judge();
  const { threadsOf } = await readThreads();
  const pieces = await readPieces();
  const links = await readLinks();
  const laidDown = pieces.flatMap(({ item, statement }) =>
    'origin' in item && item.ended === null ? item.origin.from.map((from) => `${from} ${statement}`) : [],
  );
  expect(laidDown.length).toBeGreaterThan(100);
  const confirmed = links.filter(({ confirmation }) => confirmation === 'confirmed');
  expect(confirmed.map(({ pair }) => pair).toSorted()).toEqual(laidDown.toSorted());
  const [from = ''] = ended.item.kind === 'commitment' ? ended.item.origin.from : [];
  // Nothing else leads to a statement of the new document.
  const stated = new Set(pieces.map(({ statement }) => statement));
  const others = links.filter(
    ({ to, kind, confirmation }) => stated.has(to) && confirmation !== 'confirmed' && kind !== 'carries-out',
  );
  expect(others.map(({ pair, kind }) => [pair.split(' ')[0], kind])).toEqual([[from, 'ended']]);
  const kindOf = (id: string) => {
    const statement = pieces.find((one) => one.id === id)?.statement;
    return confirmed.filter(({ to }) => to === statement).map(({ kind }) => kind);
  };
  expect(kindOf(indicator.id)).toEqual(['renamed']);
  expect(kindOf(moved.id)).toEqual(['renamed']);
  expect([kindOf(split.id), kindOf(half)].flat()).toContain('split');
  const statementOf = (id: string) => pieces.find((one) => one.id === id)?.statement ?? '';
  expect(threadsOf(from, false)).not.toEqual([]);
  expect(threadsOf(from, false)).not.toEqual(threadsOf(statementOf(alike), false));
  expect(new Set([split.id, half].map((id) => statementOf(id))).size).toBe(2);
  // Every address of before leads on.
  const site = createSite({ record: adopting.here.record, assets: siteAssets });
  for (const address of addresses) expect((await site.request(address)).status, address).toBeLessThan(400);
  expect(await verifyAll(adopting.here.record)).toEqual([]);
});

test('an account answers the commitments that it was written for, and what a person ruled since stays', {
  timeout: 120_000,
}, async () => {
  await adopting.begin('begroting-2025', 'annual-report', 2025);
  const waiting = (await adopting.items()).filter((one) => isOfKind(one, 'account'));
  const [one, other] = waiting;
  if (one === undefined || other === undefined) throw new Error('a poor example');
  // About something else altogether, so that no matcher would find it.
  const texts = ['In maart ging de vlag uit.', 'De burgemeester kreeg een taart.'];
  for (const [at, { id }] of [one, other].entries())
    await adopting.change(id, (item) => (item.kind === 'account' ? { ...item, text: texts[at] ?? '' } : item));
  await adopting.approve();
  await adopting.move('clerk', { to: 'offered' });
  await adopting.judge();
  const answered = async ({ id, item }: (typeof waiting)[number]) => {
    const { threadsOf } = await readThreads();
    const statement = (await readPieces()).find((piece) => piece.id === id)?.statement ?? '';
    const [commitment = ''] = item.kind === 'account' ? item.answers : [];
    return threadsOf(statement, true).some((thread) => threadsOf(commitment, false).includes(thread));
  };
  expect(await answered(one)).toBe(true);
  expect(await answered(other)).toBe(true);
  const statement = (await readPieces()).find((piece) => piece.id === other.id)?.statement ?? '';
  const [to = ''] = other.item.kind === 'account' ? other.item.answers : [];
  const said = { reason: 'Dit gaat ergens anders over.', decision: null };
  const ruling = { links: [{ from: statement, to }], ruling: 'rejected', ...said } as const;
  await ruleOnLinks(adopting.here.record, adopting.organisationId, ruling, { actor: 'raadslid', at: adopting.now() });
  await adopting.change(one.id, (item) =>
    item.kind === 'account' ? { ...item, text: `${texts[0]} En in april weer.` } : item,
  );
  expect(await adopting.move('clerk', { to: 'adopted', decision: councilDecision })).toMatchObject({ edition: 2 });
  await adopting.judge();
  expect(await answered(one)).toBe(true);
  expect(await answered(other)).toBe(false);
  expect(await verifyAll(adopting.here.record)).toEqual([]);
});
