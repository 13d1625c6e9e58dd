import { describe, expect, it } from 'vitest';
import type { Decision } from '../../model/correction.ts';
import { canExplain, listCorrected, type ShownStatement } from './corrected-statement.ts';
import type { PlacedStated } from './list-stated.ts';

const at = { file: 'a.html', line: 1 };
const one = (text: string, more: Partial<PlacedStated> = {}): PlacedStated => ({
  ...{ text, chapter: '3.1 Jeugd', as: { is: 'commitment' }, at, column: null, ...more },
});
const shown = ({ text, chapter, as, column }: PlacedStated): ShownStatement => ({ text, chapter, as, column });

it('what goes to another chapter is told where it was and where it is', () => {
  const [was, now] = [one('a'), one('a', { chapter: '3.2 Wonen' })];
  const both = { was: shown(was), now: shown(now) };
  expect(listCorrected([was, one('b')], [now, one('c')])).toEqual([
    { of: was, ...both },
    { of: now, ...both },
    { of: one('c'), was: null, now: shown(one('c')) },
    { of: one('b'), was: shown(one('b')), now: null },
  ]);
  expect(listCorrected([was], [was])).toEqual([]);
});

describe('a decision can be why', () => {
  const figure = shown(
    one('Bomen · Peiling 2016: 5', { as: { is: 'figure', role: 'target', year: 2016 }, column: 'Peiling 2016' }),
  );
  const plan = shown(one('Wij planten bomen'));
  const value: Decision = {
    about: 'column',
    head: 'Peiling #',
    means: { is: 'value', role: 'achieved', year: 'head' },
  };
  it.each<[string, Decision, ShownStatement, boolean]>([
    ['what stands in its column is other', value, figure, true],
    ['what stands in another column is other', { ...value, head: 'Doel #' }, figure, false],
    [
      'a figure is there, by a column that names rows',
      { about: 'column', head: 'Wat', means: { is: 'name' } },
      figure,
      true,
    ],
    ['a text is none, by a column', value, plan, false],
    ['its own text is one', { about: 'statement', text: 'wij planten bomen.', means: 'nothing' }, plan, true],
    ['another text is one', { about: 'statement', text: 'Wij bouwen', means: 'nothing' }, plan, false],
    [
      'anything is other, by a heading',
      { about: 'heading', words: 'x', style: 'bold', means: { is: 'goal' } },
      plan,
      true,
    ],
  ])('that %s', (_, decision, statement, can) => {
    expect(canExplain({ decision }, { was: statement, now: null })).toBe(can);
  });
});
