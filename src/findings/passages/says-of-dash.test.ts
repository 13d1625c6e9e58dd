import { expect, test } from 'vitest';
import { saysOfDash } from './says-of-dash.ts';

test.each([
  'Een streepje betekent:',
  'Waar een streepje staat, wil dat zeggen dat er nog niet is gemeten.',
  'Streepjes in de tabel staan voor cijfers die nog volgen.',
  '- = niet gemeten',
  '–: nog niet bekend',
])('%s is what a document says of its dash', (sentence) => {
  expect(saysOfDash(sentence)).toBe(true);
});

test.each([
  'We zetten een streepje onder het oude beleid.',
  'Met een dik streepje markeren we het fietspad.',
  '- 12 woningen in de Oosterwijk',
  'Een sterretje betekent: voorlopig cijfer.',
])('%s says nothing of a dash', (sentence) => {
  expect(saysOfDash(sentence)).toBe(false);
});
