import { expect, test } from 'vitest';
import { makeMaker } from '../makers/make-maker.ts';
import { correctBook } from './correct-book.ts';
import { Person } from './truth-of-items.ts';
import { writeBook } from './write-book.ts';

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
