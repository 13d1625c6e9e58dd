import { expect, test } from 'vitest';
import { splitLetter } from './split-letter.ts';

test.each([
  ['Woninginbraken E Politie', 'Indicator E/P Bron', { name: 'Woninginbraken', kind: 'effect', source: 'Politie' }],
  ['Wijkagenten P', 'Indicator P/E', { name: 'Wijkagenten', kind: 'performance', source: null }],
  ['Woningen label E CBS', 'Indicator', { name: 'Woningen label E CBS', kind: null, source: null }],
  ['Woningen label E oud', 'Indicator E/P', { name: 'Woningen label E oud', kind: null, source: null }],
])('%s below %s', (name, head, parts) => {
  expect(splitLetter(name, head)).toEqual(parts);
});
