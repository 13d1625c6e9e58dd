import { describe, expect, it } from 'vitest';
import type { Fragment } from '../lines/fragment.ts';
import { piece } from '../lines/piece.fixture.ts';
import { learnTextColumns } from './text-columns.ts';

const prose = 'een volle regel lopende tekst van de begroting';
const lines = (x: number, right: number, from: number, count = 5) =>
  Array.from({ length: count }, (_, index) => piece(prose, x, right - (index % 3), from + index * 14));
const learn = (...pages: Fragment[][]) =>
  learnTextColumns(
    pages.map((fragments) => ({ fragments, dots: [] })),
    10,
  );

describe('the columns of the text of a file', () => {
  it('are learned from its pages together, with how far lists stand in them', () => {
    const list = [piece('•', 328, 331, 200), piece('Een doel van de stad', 338, 440, 200)];
    expect(learn([...lines(57, 287, 100), ...list], lines(308, 538, 100))).toMatchObject({
      left: 57,
      leftEnd: 287,
      right: 308,
      indents: new Set([20, 30]),
    });
  });

  it('are no cells below text of one column', () => {
    expect(learn([...lines(57, 538, 100, 12), ...lines(57, 287, 300), ...lines(308, 538, 300)])).toBeNull();
  });

  it('are of one width: a wide column of remarks beside names is of a table', () => {
    expect(learn([...lines(57, 220, 100), ...lines(260, 538, 100)])).toBeNull();
  });
});
