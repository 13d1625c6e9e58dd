import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { Correction } from '../../src/model/correction.ts';
import { recogniseLayout } from '../../src/recognition/recognise.ts';
import { queueItems } from '../../src/review/queue-items.ts';
import { makeMaker } from '../makers/make-maker.ts';
import { correctBook } from './correct-book.ts';
import { Person } from './truth-of-items.ts';
import { writeBook } from './write-book.ts';

const anywhere: Omit<Correction, 'decision'> = {
  id: newId(),
  at: '2026-11-30T10:00:00.000Z',
  by: 'iemand',
  reach: { organisation: null, publication: null, file: null },
};

test.for([
  // The headings of goals and of what will be done read as parts of the chapter.
  { seed: 9004, kind: 'budget' },
  // Columns of figures without a word that tells what they hold.
  { seed: 9067, kind: 'budget' },
])('a book of maker $seed is made right once, and the next year stands so', async ({ seed, kind }) => {
  const maker = makeMaker(seed);
  const [first, next] = maker.books.filter(({ draft }) => draft.kind === kind);
  if (first === undefined || next === undefined) throw new Error(`maker ${seed} has no two books of ${kind}`);
  const files = await writeBook(maker, first, 'html', null);
  const { corrections, before, after } = correctBook(files, new Person(first.pages, first.draft.year));
  expect(before).toBeGreaterThan(20);
  expect(after).toBe(0);
  expect(corrections.length).toBeLessThanOrEqual(12);
  const again = correctBook(
    await writeBook(maker, next, 'html', null),
    new Person(next.pages, next.draft.year),
    corrections,
  );
  expect(again.before).toBe(0);
});

test('that the heading of a part is one, which it was read as, changes nothing', async () => {
  const maker = makeMaker(9102);
  const [book] = maker.books;
  if (book === undefined) throw new Error('a maker has books');
  const files = await writeBook(maker, book, 'html', null);
  const read = (corrections: readonly Correction[]) =>
    files.map(({ document }) => recogniseLayout(document, { corrections }));
  const before = read([]);
  const parts = queueItems(before).filter(
    (item) => item.about === 'heading' && item.means.is === 'part' && !item.isMixed && item.words !== null,
  );
  expect(parts.length).toBeGreaterThan(10);
  for (const item of parts.slice(0, 30)) {
    if (item.about !== 'heading') continue;
    const { words, style, means } = item;
    const after = read([{ ...anywhere, decision: { about: 'heading', words, style, means } }]);
    expect(after.map(({ reading }) => reading.chapters)).toEqual(before.map(({ reading }) => reading.chapters));
  }
});
