import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { collectPath, type Dot, type Rule } from './rule.ts';

const draw = (operator: number, ...steps: readonly number[]) => {
  const drawing: { rules: Rule[]; dots: Dot[] } = { rules: [], dots: [] };
  collectPath([operator, [new Float32Array(steps)]], [1, 0, 0, -1, 0, 800], drawing);
  return drawing;
};
const box = (x: number, y: number, width: number, height: number) =>
  [0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 4] as const;

describe('what is drawn', () => {
  it('as a thin box or a stroke is a line', () => {
    expect(draw(OPS.fill, ...box(60, 700, 200, 0.5)).rules).toEqual([
      { direction: 'across', at: 99.75, from: 60, to: 260 },
    ]);
    expect(draw(OPS.stroke, 0, 60, 700, 1, 60, 600).rules).toEqual([{ direction: 'down', at: 60, from: 100, to: 200 }]);
  });

  it('as a small spot is a dot, and a box has four edges', () => {
    expect(draw(OPS.fill, ...box(60, 700, 3, 3)).dots).toEqual([{ x: 61.5, y: 98.5 }]);
    expect(draw(OPS.fill, ...box(60, 700, 100, 20)).rules.map((rule) => rule.direction)).toEqual([
      'across',
      'across',
      'down',
      'down',
    ]);
  });

  it('to cut off what lies outside is no line', () => {
    expect(draw(OPS.endPath, ...box(60, 700, 200, 0.5))).toEqual({ rules: [], dots: [] });
  });
});
