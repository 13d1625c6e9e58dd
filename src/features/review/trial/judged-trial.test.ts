import { expect, test } from 'vitest';
import { decideItem } from '../commands/decide-item.ts';
import { findItem } from '../queries/find-item.ts';
import { tryAnswer } from '../queries/try-answer.ts';
import { keepInMemory } from '../session/memory-keeping.fixture.ts';
import { reviewHere } from '../session/review-here.ts';
import { ReviewSession } from '../session/review-session.ts';

const table = (head: string, target: string) =>
  `<table><tr><th>Indicator<th>${head}<th>Beoogd 2022</tr><tr><td>Aantal bruggen<td>1<td>${target}</tr><tr><td>Aantal paden<td>7<td>9</tr></table>`;
const page = (name: string, target: string) => `<title>${name} 2022 gemeente Urk</title><h1>${name} 2022</h1>
<h2>Programma 1 Wegen</h2><h3>Indicatoren</h3>${table('Behaald 2021', target)}`;

async function open() {
  const { keeping } = keepInMemory({ 'a.html': page('Begroting', '5'), 'b.html': page('Jaarstukken', '2') });
  const session = new ReviewSession('jan', keeping, reviewHere());
  await session.open();
  await session.documents.judgements.settled();
  return session;
}

const rules = (session: ReviewSession) => session.documents.judgements.last?.findings.map(({ rule }) => rule) ?? [];

test('the trial of a choice tells which findings go by it over all documents, and what is found then is so', async () => {
  const session = await open();
  expect(rules(session)).toContain('target-changed');
  const column = session.documents.items.find(({ item }) => item.about === 'column' && item.head === 'Beoogd 2022');
  expect(column?.findings.map(({ rule }) => rule)).toContain('target-changed');
  const asked = findItem(session, column?.id ?? '');
  if (asked === null) throw new Error('not asked');
  const answer = { is: 'remark' } as const;
  const trial = tryAnswer(session, asked, answer);
  expect(trial?.preview).toMatchObject({ isJudging: true, judged: [] });
  await trial?.judge();
  const { judged = [], isJudging } = trial?.preview ?? {};
  expect(isJudging).toBe(false);
  // in one file alone there is nothing left to compare with either
  for (const extent of ['file', 'publication', 'body'] as const) {
    const own = judged.find(({ extents }) => extents.includes(extent));
    expect(own?.gone.map(({ rule }) => rule)).toContain('target-changed');
  }
  const body = judged.find(({ extents }) => extents.includes('body'));
  const before = new Set(session.documents.judgements.last?.findings.map(({ key }) => key));
  await decideItem(session, asked.open.id, { answer, extent: 'body' });
  await session.settled();
  await session.documents.judgements.settled();
  const after = new Set(session.documents.judgements.last?.findings.map(({ key }) => key));
  expect(body?.gone.map(({ key }) => key)).toEqual([...before.difference(after)]);
  expect(body?.came.map(({ key }) => key)).toEqual([...after.difference(before)]);
});

test('where nothing can be judged the queue stands as it was read, and the trial says what is stated', async () => {
  const { keeping } = keepInMemory({ 'a.html': page('Begroting', '5'), 'b.html': page('Jaarstukken', '2') });
  const { recognise } = reviewHere();
  const judge = { hold: () => undefined, judge: () => Promise.reject(new Error('no memory')) };
  const session = new ReviewSession('jan', keeping, { recognise, judge });
  await session.open();
  await session.ready();
  const [first] = session.documents.items;
  expect(session.documents.items.length).toBeGreaterThan(3);
  expect(first?.findings).toEqual([]);
  const column = session.documents.items.find(({ item }) => item.about === 'column' && item.head === 'Beoogd 2022');
  const asked = findItem(session, column?.id ?? '');
  const trial = asked && tryAnswer(session, asked, { is: 'remark' });
  await trial?.judge();
  expect(trial?.preview).toMatchObject({ isJudging: false, judged: [], done: 2, all: 2 });
  expect(trial?.preview.changes.some(({ changes }) => changes.length > 0)).toBe(true);
});
