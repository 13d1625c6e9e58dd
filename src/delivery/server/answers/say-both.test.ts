import { expect, test } from 'vitest';
import { plainWords } from './plain-words.data.ts';
import { sayBoth } from './say-both.ts';

test('where there is no page, it is said in both languages', () => {
  expect(sayBoth('starting')).toBe(
    'Doelspoor start op. Probeer het over enkele seconden opnieuw.\nDoelspoor is starting. Try again in a few seconds.',
  );
  for (const { nl, en } of Object.values(plainWords)) expect(nl).not.toBe(en);
});
