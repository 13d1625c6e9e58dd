import { expect, test } from 'vitest';
import { readPlainName } from './plain-name.ts';

test('a name is kept composed, without spaces around it', () => {
  expect(readPlainName('  Súdwest-Fryslân ', 100)).toBe('Súdwest-Fryslân');
  expect(readPlainName('Gemeente ’s-Hertogenbosch', 100)).toBe('Gemeente ’s-Hertogenbosch');
  expect(readPlainName('𝐀'.repeat(100), 100)).toHaveLength(200);
});

test.each([
  '',
  '  ',
  'x'.repeat(101),
  'a\nb',
  'a\u0000',
  '\u202Eedrewkcab',
  'a\u200Bb',
  'a\u2066b',
  'a\u2028b',
  '\uD800',
  'a\u0300\u0301\u0302\u0303',
  '\uE000',
])('%j is none', (text) => {
  expect(readPlainName(text, 100)).toBeNull();
});
