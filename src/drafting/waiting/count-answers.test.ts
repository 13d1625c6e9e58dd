import { expect, test } from 'vitest';
import { Outline } from '../compose/outline.ts';
import { exampleItems, idOf } from '../draft.fixture.ts';
import type { DraftItem } from '../item.ts';
import { askedAtLight, lightsLeftOut } from './asked-at-light.ts';
import { answersIn, answersOf } from './count-answers.ts';

const itemOf = (name: string): DraftItem => {
  const found = exampleItems.find(({ id }) => id === idOf(name));
  if (found === undefined) throw new Error(name);
  return found.item;
};
const withItem = (name: string, change: (item: DraftItem) => DraftItem) =>
  new Outline(exampleItems.map((one) => (one.id === idOf(name) ? { ...one, item: change(one.item) } : one)));

test('a chapter asks for its accounts and its own values, not for what was adopted before', () => {
  // The account, and what was achieved in 2026.
  expect(answersOf(idOf('wonen'), new Outline(exampleItems))).toEqual({ asked: 2, written: 2 });
  const without = withItem('loket', (item) => (item.kind === 'account' ? { ...item, text: ' \n' } : item));
  expect(answersOf(idOf('wonen'), without)).toEqual({ asked: 2, written: 1 });
  expect(answersOf(idOf('stad'), new Outline(exampleItems))).toEqual({ asked: 0, written: 0 });
});

test('a value waits as long as nothing is written, and a value that is missing is written', () => {
  const indicator = itemOf('huizen');
  if (indicator.kind !== 'indicator') throw new Error('no indicator');
  const written = (raw: string) => ({
    ...indicator,
    figures: indicator.figures.map((figure) => (figure.adopted === null ? { ...figure, raw } : figure)),
  });
  expect(answersIn(written(''))).toEqual({ asked: 1, written: 0 });
  expect(answersIn(written('n.n.b.'))).toEqual({ asked: 1, written: 1 });
});

test('a text is asked for where nothing else answers its question', () => {
  const empty = (name: string) =>
    withItem(name, (item) => (item.kind === 'passage' ? { ...item, text: { type: 'doc', content: [] } } : item));
  // Under "done" stands an account.
  expect(answersOf(idOf('wonen'), empty('deden'))).toEqual({ asked: 2, written: 2 });
  const situation = withItem('deden', (item) =>
    item.kind === 'passage' ? { ...item, question: 'situation', text: { type: 'doc', content: [] } } : item,
  );
  expect(answersOf(idOf('wonen'), situation)).toEqual({ asked: 3, written: 2 });
});

test('the reason of a light answers where there is no text; a light with neither stays out, and is told', () => {
  const withLight = (text: string, reason: string) =>
    withItem('loket', (item) =>
      item.kind === 'account' ? { ...item, text, status: { light: 'Rood', reason } } : item,
    );
  const told = (outline: Outline) => {
    const item = outline.in(idOf('wonen'), 'account')[0]?.item;
    const leftOut = lightsLeftOut(outline).map(({ chapter, number }) => [chapter.id, number]);
    return [item && askedAtLight(item), answersOf(idOf('wonen'), outline).written, leftOut];
  };
  expect(told(withLight('Het loket is open.', 'De verbouwing liep uit.'))).toEqual([null, 2, []]);
  expect(told(withLight('Het loket is open.', ''))).toEqual(['reason', 2, []]);
  expect(told(withLight(' \n', 'De verbouwing liep uit.'))).toEqual(['reason-is-answer', 2, []]);
  expect(told(withLight('', ' '))).toEqual(['left-out', 1, [[idOf('wonen'), 1]]]);
});
