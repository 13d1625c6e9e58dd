import { expect, test } from 'vitest';
import { compareStated } from '../../src/editions/stated/compare-stated.ts';
import { listStated } from '../../src/editions/stated/list-stated.ts';
import { decisionsOf } from '../../src/features/review/answers/answer.ts';
import type { Correction } from '../../src/model/correction.ts';
import { recogniseLayout } from '../../src/recognition/recognise.ts';
import type { ReviewItem } from '../../src/review/item.ts';
import { queueItems } from '../../src/review/queue-items.ts';
import { makeMaker } from '../makers/make-maker.ts';
import { anywhere } from './correct-book.ts';
import { writeBook } from './write-book.ts';

const askedOfEach = 25;
/** In a book of which other lines were read wrong, what is certain of one line can change how those are read. */
const mostOthers = 0.02;

/** Of a text that was taken for different things in different places no answer is all that was read. */
function isReadAlike(item: ReviewItem): boolean {
  return item.means !== null && (item.about === 'heading' ? !item.isMixed : item.about === 'column');
}

test('that what was read is right changes nothing', async () => {
  const changed: string[] = [];
  let all = 0;
  for (const seed of [9141, 9143, 9145, 9149, 9152, 9157]) {
    const maker = makeMaker(seed);
    const [book] = maker.books;
    if (book === undefined) throw new Error('a maker has books');
    const files = await writeBook(maker, book, 'html', null);
    const read = (corrections: readonly Correction[]) =>
      files.map(({ document }) => recogniseLayout(document, { corrections }));
    const before = read([]);
    const items = queueItems(before).filter(isReadAlike);
    const step = Math.ceil(items.length / askedOfEach);
    for (const item of items.filter((_, at) => at % step === 0)) {
      const decisions = item.means === null ? [] : decisionsOf(item, item.means);
      expect(decisions).toHaveLength(1);
      const after = read(decisions.map((decision) => ({ ...anywhere, id: crypto.randomUUID(), decision })));
      const changes = after.flatMap(({ reading }, at) =>
        compareStated(listStated(before[at]?.reading ?? reading), listStated(reading)),
      );
      all += 1;
      if (changes.length > 0) changed.push(`${seed} ${JSON.stringify(decisions)}`);
    }
  }
  expect(all).toBeGreaterThan(100);
  expect(changed.length, changed.join('\n')).toBeLessThanOrEqual(all * mostOthers);
}, 60_000);
