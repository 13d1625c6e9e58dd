import { expect, test } from 'vitest';
import { withoutExpired } from './without-expired.ts';

const contact = (name: string, keepUntil: string) => ({ name, consentOn: '2020', keepUntil });
const content = {
  ...{ name: 'NG4', form: 'network', seats: [{ group: 'government', function: 'Voorzitter', until: '2020' }] },
  contacts: [contact('Jan', '2026-11'), contact('An', '2027-01-01'), contact('Bo', '2026-12-31')],
};

test('people go once the last day is over until which they may be kept, and nothing else does', () => {
  expect(withoutExpired('partner', content, '2026-11-30')).toBe(content);
  expect(withoutExpired('partner', content, '2026-12-01')).toEqual({
    ...content,
    contacts: [contact('An', '2027-01-01'), contact('Bo', '2026-12-31')],
  });
  const { contacts: _, ...bare } = content;
  expect(withoutExpired('partner', content, '2027-01-02')).toEqual(bare);
});
