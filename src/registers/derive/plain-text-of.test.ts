import { expect, test } from 'vitest';
import { plainTextOf } from './plain-text-of.ts';

test('a list is searched by what something says in words, not by addresses, codes and what never is open', () => {
  const content = {
    ...{ name: 'Marketing Één', otherNames: ['ME'], form: 'office', website: 'https://elders.example' },
    ...{ partOf: { name: 'Regio' }, members: [{ member: { name: 'Assen' }, as: 'Lid  sinds kort' }] },
  };
  expect(plainTextOf('partner', content)).toBe('marketing een me regio assen lid sinds kort');
});

test('as far as a list can be looked through', () => {
  expect(plainTextOf('partner', { name: 'x', says: 'lang '.repeat(4_000) })).toHaveLength(4_000);
});
