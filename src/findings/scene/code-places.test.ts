import { describe, expect, test } from 'vitest';
import { threadPublications } from '../../threading/thread-publications.ts';
import { CodePlaces } from './code-places.ts';
import { budget } from './scene.fixture.ts';
import { setScene } from './scene.ts';

const placesOf = (...codes: readonly string[]) =>
  new CodePlaces(
    setScene(threadPublications([budget(2020, ...codes.map((code) => ({ code, title: `Deel ${code}` })))])).pages,
  );

describe('CodePlaces', () => {
  test('finds a chapter with or without leading zeros, in one document or in all', () => {
    const places = placesOf('02.1', '2.2');
    expect(places.find('budget-2020', '2.1').map(({ chapter }) => chapter.code)).toEqual(['02.1']);
    expect(places.find('budget-2019', '2.1')).toEqual([]);
    expect(places.findAnywhere('2.2')).toHaveLength(1);
  });

  test('a branch looks complete when it is numbered from one without a gap', () => {
    expect(placesOf('2.1', '2.2', '2.3').looksComplete('budget-2020', '2', 3)).toBe(true);
    expect(placesOf('2.1', '2.2').looksComplete('budget-2020', '2', 3)).toBe(false);
    expect(placesOf('2.1', '2.2', '2.4').looksComplete('budget-2020', '2', 3)).toBe(false);
    expect(placesOf('2.2', '2.3', '2.4').looksComplete('budget-2020', '2', 3)).toBe(false);
    expect(placesOf('2.1', '2.2', '2.A').looksComplete('budget-2020', '2', 3)).toBe(false);
  });

  test('a document looks whole when all its branches do, and there are enough of them', () => {
    const whole = ['1', '1.1', '1.2', '2', '2.1', '2.2'];
    expect(placesOf(...whole).looksWhole('budget-2020')).toBe(true);
    expect(placesOf(...whole.slice(1)).looksWhole('budget-2020')).toBe(false);
    expect(placesOf(...whole, '2.4').looksWhole('budget-2020')).toBe(false);
    expect(placesOf('1', '1.1', '2').looksWhole('budget-2020')).toBe(false);
  });
});
