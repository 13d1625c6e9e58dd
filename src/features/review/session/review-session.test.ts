import { expect, test } from 'vitest';
import { decideItem } from '../commands/decide-item.ts';
import { askLeft, leaveItem } from '../commands/leave-item.ts';
import { undoDecision, undoLast } from '../commands/undo-decision.ts';
import { findItem } from '../queries/find-item.ts';
import { tryAnswer } from '../queries/try-answer.ts';
import { keepInMemory } from './memory-keeping.fixture.ts';
import { reviewHere } from './review-here.ts';
import { ReviewSession } from './review-session.ts';

const book = (year: number) => `<title>Begroting ${year} gemeente Urk</title><h1>Begroting ${year}</h1>
<h2>Programma 1 Zorg</h2><h3>Het recept</h3><ul><li>Wij openen in ${year} een loket.</li><li>Wij bouwen een brug.</li></ul>`;

const means = { is: 'question', question: 'do' } as const;

async function open() {
  const { keeping, holding } = keepInMemory({ 'b-2022.html': book(2022), 'b-2023.html': book(2023) });
  const session = new ReviewSession('jan', keeping, reviewHere());
  await session.open();
  const recept = session.documents.items.find(
    ({ item }) => item.about === 'heading' && item.words !== null && item.texts.includes('Het recept'),
  );
  const asked = findItem(session, recept?.id ?? '');
  if (asked === null) throw new Error('not asked');
  return { session, holding, asked };
}

const stated = (session: ReviewSession) =>
  session.documents.all.flatMap(({ recognised }) =>
    recognised.reading.chapters.flatMap(({ commitments }) => commitments.map(({ text }) => text)),
  );

test('a choice is tried on all documents, laid down where documents are kept, and undone', async () => {
  const { session, holding, asked } = await open();
  const before = stated(session);
  const trial = tryAnswer(session, asked, means);
  await trial?.run();
  expect(trial?.preview.changes.filter(({ changes }) => changes.length > 0)).toHaveLength(2);
  expect(tryAnswer(session, asked, means)).toBe(trial);
  expect(holding()).toEqual([]);

  expect(await decideItem(session, asked.open.id, { answer: means, extent: 'body' })).toBe(true);
  await session.settled();
  expect(holding()).toMatchObject([
    { by: 'jan', reach: { organisation: 'Urk' }, decision: { about: 'heading', means } },
  ]);
  expect(stated(session)).toEqual([
    ...before,
    ...[2022, 2023].flatMap((year) => [`Wij openen in ${year} een loket`, 'Wij bouwen een brug']),
  ]);
  expect(findItem(session, asked.open.id)).toBeNull();
  expect(await decideItem(session, asked.open.id, { answer: means, extent: 'body' })).toBe(false);

  expect(await undoLast(session)).toBe(asked.open.id);
  await session.settled();
  expect(stated(session)).toEqual(before);
  expect(findItem(session, asked.open.id)).not.toBeNull();
  expect(await undoLast(session)).toBeNull();
});

test('what another person decided is undone from the list, and is no act of this review', async () => {
  const { session, holding, asked } = await open();
  const other = {
    at: '2026-11-30T09:00:00Z',
    by: 'piet',
    reach: { organisation: 'Urk', publication: null, file: null },
  };
  const { item } = asked.open;
  if (item.about !== 'heading') throw new Error('no heading');
  const { words, style } = item;
  const [made] = await session.keeping.add('beslist', [
    { ...other, decision: { about: 'heading', words, style, means } },
  ]);
  await undoDecision(session, made?.id ?? '', 'beslist');
  expect(holding()).toEqual([]);
  expect(session.state.canUndo).toBe(false);
});

test('what is left for now is not asked until it is asked for, and that is undone too', async () => {
  const { session, asked } = await open();
  const { id } = asked.open;
  const isAsked = () => session.state.items.some((one) => one.id === id);
  leaveItem(session, id);
  expect([isAsked(), session.state.left]).toEqual([false, 1]);
  expect(await undoLast(session)).toBe(id);
  expect(isAsked()).toBe(true);
  leaveItem(session, id);
  askLeft(session);
  expect(isAsked()).toBe(true);
  leaveItem(session, 'nothing');
  expect(session.state.left).toBe(0);
});

test('before the first document is there it is told that documents are read, and not that there are none', async () => {
  const { keeping } = keepInMemory({ 'b-2022.html': book(2022) });
  const session = new ReviewSession('jan', keeping, reviewHere());
  const opening = session.open();
  expect(session.documents.reading).toMatchObject({ isFirst: true, done: 0 });
  await opening;
  expect(session.documents.reading).toBeNull();
});

test('each place of an item is shown by its number, also of a text that states nothing', async () => {
  const text = '<p>Er staan 12 bruggen in de gemeente.</p>';
  const { keeping } = keepInMemory({
    'b-2022.html': `${book(2022)}\n${text}\n${text}`,
    'b-2023.html': `${book(2023)}\n${text}`,
  });
  const session = new ReviewSession('jan', keeping, reviewHere());
  await session.open();
  const loose = session.documents.items.find(
    ({ item }) => item.about === 'statement' && item.text.includes('12 bruggen'),
  );
  const [first, , last] = [1, 2, 3].map((place) => findItem(session, `${loose?.id}.${place}`));
  expect(first).toMatchObject({ places: 3, place: 1, open: { item: { count: 3 } } });
  expect(last).toMatchObject({ place: 3, opened: { name: 'b-2023.html' } });
  expect(findItem(session, `${loose?.id}.9`)).toMatchObject({ place: 3 });
});

test('decisions of before are counted, and a document that is not there any more is told while others go on', async () => {
  const { session, asked } = await open();
  const { keeping } = session;
  await decideItem(session, asked.open.id, { answer: means, extent: 'body' });
  await session.settled();
  const gone: string[] = [];
  const again = new ReviewSession('piet', { ...keeping, gone: () => Promise.resolve(gone) }, reviewHere());
  await again.open();
  expect(again.state).toMatchObject({ made: 1, canUndo: false, gone: [] });
  gone.push('b-2023.html');
  const [next] = again.state.items;
  const { item } = next ?? {};
  if (next === undefined || item?.means == null) throw new Error('nothing to confirm');
  expect(await decideItem(again, next.id, { answer: item.means, extent: 'body' })).toBe(true);
  await again.settled();
  expect(again.state).toMatchObject({ made: 2, gone: ['b-2023.html'] });
  expect(again.state.items.length).toBeGreaterThan(0);
});

test('a choice for one file is not tried on a file of the same name in a folder below', async () => {
  const { keeping } = keepInMemory({ 'b.html': book(2022), 'oud/b.html': book(2022) });
  const session = new ReviewSession('jan', keeping, reviewHere());
  await session.open();
  const recept = session.documents.items.find(
    ({ item }) => item.about === 'heading' && item.texts.includes('Het recept'),
  );
  const asked = findItem(session, recept?.id ?? '');
  const trial = asked && tryAnswer(session, asked, means);
  await trial?.run();
  const ofFile = trial?.preview.changes.filter(({ extents }) => extents.includes('file')) ?? [];
  expect(ofFile.map(({ file }) => file)).toEqual(['b.html']);
});
