import { describe, expect, test } from 'vitest';
import type { Block } from '../../../model/block.ts';
import { goalAbove, nameByGoal } from './goal-above.ts';

const at = { file: 'x' };
const goal = (text: string): Block => ({ kind: 'paragraph', text, bold: true, at });
const text: Block = { kind: 'paragraph', text: 'Wij bouwen.', at };
const passage = (heading: string | null, ...blocks: Block[]) => ({ heading, blocks });

const passages = [
  passage('Wat willen we?', text, goal('Doel 1: Meer woningen')),
  passage('Inspanningen:', text),
  passage(null, goal('Doel 2: Snellere bussen')),
  passage('Inspanningen:', text),
  passage('Inspanningen:', text),
];

describe('a heading that returns', () => {
  test('is about the goal that heads it', () => {
    expect(passages.map((_, index) => goalAbove(passages, index))).toEqual([
      null,
      'Doel 1: Meer woningen',
      null,
      'Doel 2: Snellere bussen',
      null,
    ]);
  });

  test('is about the only goal in front of it, where text about that goal stands between', () => {
    const told = [
      passage('Wat willen we?', goal('Doel 1: Meer woningen'), text),
      passage('Inspanningen:', text),
      passage(null, goal('Doel 2: Snellere bussen'), text),
      passage('Inspanningen:', goal('Haltes'), text),
      passage('Inspanningen:', text),
      passage(null, goal('Doel 3: Schone lucht'), text, goal('Doel 4: Stille nachten'), text),
      passage('Inspanningen:', text),
    ];
    expect(told.map((_, index) => goalAbove(told, index))).toEqual([
      null,
      'Doel 1: Meer woningen',
      null,
      'Doel 2: Snellere bussen',
      null,
      null,
      null,
    ]);
  });

  test('is named by it, without its number', () => {
    expect(nameByGoal('Inspanningen:', 'Doel 1: Meer woningen')).toBe('Inspanningen: Meer woningen');
    expect(nameByGoal('Acties', 'Meer woningen')).toBe('Acties: Meer woningen');
    expect(nameByGoal('Acties', 'w'.repeat(90))).toBe(`Acties: ${'w'.repeat(69)}…`);
    expect(nameByGoal('Acties:', null)).toBe('Acties:');
  });
});

test('a heading that stands once says by itself what it is about', () => {
  expect(goalAbove(passages.slice(0, 2), 1)).toBeNull();
});
