import { expect, test } from 'vitest';
import { markedBlocks } from '../layout/layout.fixture.ts';
import { doubtOf } from './doubt-of.ts';
import type { Tag } from './tag.ts';

const [block] = markedBlocks('* De oogst');
const question = (asked: 'do' | 'done'): Tag => ({ kind: 'question', question: asked, order: 1 });
const doubt = (tag: Tag, second: Tag | null, margin: number) =>
  block === undefined ? [] : doubtOf(block, { tag, second, margin });

test('two questions that fit about as well are a doubt with both', () => {
  const [found] = doubt(question('done'), question('do'), 0.2);
  expect(found).toMatchObject({ stake: 'question', text: 'De oogst' });
  expect(found?.candidates.map(({ says }) => says)).toEqual([
    { say: 'question', with: { question: 'done' } },
    { say: 'question', with: { question: 'do' } },
  ]);
  expect((found?.candidates[0]?.score ?? 0) + (found?.candidates[1]?.score ?? 0)).toBeCloseTo(1);
});

test('a line that may be of the chapter or none of its text is a doubt with both', () => {
  const [found] = doubt(question('done'), { kind: 'aside', why: { say: 'logo', with: {} } }, 0.2);
  expect(found?.candidates.map(({ says }) => says.say)).toEqual(['question', 'no-text']);
});

test('what is clear, or makes no difference to what is stated, is none', () => {
  expect(doubt(question('done'), question('do'), 3)).toEqual([]);
  expect(doubt({ kind: 'section', question: 'other' }, { kind: 'within' }, 0.1)).toEqual([]);
  expect(doubt({ kind: 'text' }, null, 0)).toEqual([]);
});
