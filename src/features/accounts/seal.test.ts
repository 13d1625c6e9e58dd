import { expect, test } from 'vitest';
import { openSealed, sealText } from './seal.ts';

const secret = 'een geheim dat alleen deze proef heeft, lang genoeg';

test('what is sealed opens with the secret, for its purpose, and looks otherwise each time', () => {
  const [one, other] = [sealText(secret, 'brief', 'Ωmega'), sealText(secret, 'brief', 'Ωmega')];
  expect(one).not.toBe(other);
  expect(one).toMatch(/^[\w-]+$/);
  expect([openSealed(secret, 'brief', one), openSealed(secret, 'brief', other)]).toEqual(['Ωmega', 'Ωmega']);
  expect(openSealed(secret, 'kaart', one)).toBeNull();
  expect(openSealed(`${secret}!`, 'brief', one)).toBeNull();
});

test('what somebody changed or made up does not open', () => {
  const bytes = Buffer.from(sealText(secret, 'brief', 'Omega'), 'base64url');
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(openSealed(secret, 'brief', changed.toString('base64url')), String(at)).toBeNull();
  }
  for (const sealed of ['', 'x', '=;', 'A'.repeat(200)]) expect(openSealed(secret, 'brief', sealed)).toBeNull();
});
