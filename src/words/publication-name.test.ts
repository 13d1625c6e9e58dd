import { expect, test } from 'vitest';
import { chapterName } from './publication-name.ts';

test('a chapter is called by its code and title', () => {
  expect(chapterName({ code: '2.1', title: 'Wegen' })).toBe('2.1 Wegen');
  expect(chapterName({ code: null, title: 'Groen' })).toBe('Groen');
});
