import { describe, expect, it } from 'vitest';
import { isAtHand } from './at-hand.ts';
import { chapter, row } from './scene.fixture.ts';

describe('isAtHand', () => {
  it('is not so of a chapter of which the title is all that is known', () => {
    expect(isAtHand(chapter({ title: 'Economie' }))).toBe(false);
  });

  it('is so of a chapter that says anything', () => {
    expect(isAtHand(chapter({ texts: [['intro', 'Hier staat iets.']] }))).toBe(true);
    expect(isAtHand(chapter({ indicators: [row('Bomen', {})] }))).toBe(true);
    expect(isAtHand(chapter({ accounts: ['Gedaan.'] }))).toBe(true);
    expect(isAtHand(chapter({ commitments: ['Doen.'] }))).toBe(true);
  });
});
