import { expect, test } from 'vitest';
import { nameKeysOf } from './names-of.ts';

test('all names by which a text may call something, each once and none empty', () => {
  const content = { name: 'NG4', otherNames: ['Noordelijke  (vier) Gemeenten', 'ng4', '—'] };
  expect(nameKeysOf(content)).toEqual(['ng4', 'noordelijke vier gemeenten']);
});
