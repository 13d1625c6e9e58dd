import { expect, test } from 'vitest';
import type { ReviewItem } from '../../../review/item.ts';
import { decisionsOf, printAnswer } from './answer.ts';
import { listAnswers, listChoices, listYears, printChoice, readAnswer } from './list-answers.ts';

const seen = { at: { file: 'a.html' }, count: 1, doubt: 1 };
const heading: ReviewItem = {
  ...seen,
  about: 'heading',
  words: 'waar staan we',
  isNumbered: false,
  isMixed: false,
  style: 'h3',
  texts: ['Waar staan we?'],
  means: { is: 'question', question: 'done' },
  second: { is: 'question', question: 'situation' },
};
const column: ReviewItem = {
  ...seen,
  about: 'column',
  head: 'Raming 2020',
  cells: ['12'],
  means: { is: 'value', role: 'other', year: 'head' },
};
const statement: ReviewItem = {
  ...seen,
  about: 'statement',
  text: 'Wij bouwen een brug.',
  means: null,
  candidates: ['account', 'nothing'],
};

const printed = (item: ReviewItem) => listAnswers(item).map(printAnswer);

test('of a heading what fits next best comes first, each once, without what it was read as', () => {
  expect(printed(heading)).toEqual([
    'question:situation',
    'question:achieve',
    'question:do',
    'question:conclusion',
    'question:cost',
    'goal',
    'part',
    'text',
    'chapter:programme',
    'chapter:subprogramme',
    'chapter:policy-field',
    'chapter:paragraph',
    'chapter:other',
  ]);
});

test('of what was read as a chapter its other levels come first', () => {
  const chapter: ReviewItem = { ...heading, means: { is: 'chapter', level: 'other' }, second: null };
  expect(printed(chapter).slice(0, 5)).toEqual([
    'chapter:programme',
    'chapter:subprogramme',
    'chapter:policy-field',
    'chapter:paragraph',
    'question:situation',
  ]);
});

test('of a column the same year with another role comes first, and what is no value last', () => {
  expect(printed(column).slice(0, 5)).toEqual([
    'value:achieved:head',
    'value:budgeted:head',
    'value:target:head',
    'value:baseline:head',
    'value:reference:head',
  ]);
  expect(printed(column).at(-1)).toBe('remark');
});

test('of a column a role is chosen first and then its year: two short lists with all answers', () => {
  const first = listChoices(column).map(printChoice);
  expect(first.slice(0, 6)).toEqual([
    'value:achieved',
    'value:budgeted',
    'value:target',
    'value:baseline',
    'value:reference',
    'value:other',
  ]);
  expect(first.length).toBeLessThanOrEqual(13);
  const years = first.map((text) => listYears(column, text));
  expect(Math.max(...years.map((own) => own.length))).toBeLessThanOrEqual(5);
  const reached = first.flatMap((text, at) => (years[at]?.length ? years[at].map(printAnswer) : [text]));
  expect(reached.toSorted()).toEqual(printed(column).toSorted());
  // what it was read as is confirmed, and not chosen
  expect(listYears(column, 'value:other').map(printAnswer)).not.toContain('value:other:head');
});

test.each(['value:', 'value:nothing', 'value:achieved:head', 'name', ''])('%s asks for no year', (text) => {
  expect(listYears(column, text)).toEqual([]);
});

test('of a column of words what is no value comes first', () => {
  expect(printed({ ...column, head: 'Status', cells: ['groen'], means: null })[0]).toBe('name');
});

test('of a text that may state something the likeliest comes first', () => {
  expect(printed(statement)).toEqual(['account', 'nothing', 'commitment']);
});

test.each([heading, column, statement])('each answer to %o is read back, and decides', (item) => {
  for (const answer of listAnswers(item)) {
    expect(readAnswer(item, printAnswer(answer))).toEqual(answer);
    expect(decisionsOf(item, answer)).toMatchObject([{ about: item.about, means: answer }]);
  }
});

test.each(['', 'nothing', 'value:achieved:1e9', 'question:intro', '__proto__', 'chapter'])(
  '%s is no answer to what a heading is',
  (text) => expect(readAnswer(heading, text)).toBeNull(),
);
