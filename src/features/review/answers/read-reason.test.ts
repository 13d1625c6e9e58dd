import { expect, test } from 'vitest';
import { longestReason, readReason } from './read-reason.ts';

test.each([
  ['  De kop\r\nzegt "nulmeting".\u0000 ', 'De kop zegt "nulmeting".'],
  [' \n ', undefined],
  [undefined, undefined],
  ['a'.repeat(longestReason), 'a'.repeat(longestReason)],
  ['a'.repeat(longestReason + 1), null],
])('%j is why: %j', (sent, reason) => {
  expect(readReason(sent)).toBe(reason);
});
