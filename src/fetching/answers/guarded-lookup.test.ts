import type { LookupAddress } from 'node:dns';
import { expect, test } from 'vitest';
import { guardLookup, PrivateAddress } from './guarded-lookup.ts';

const open = { address: '145.100.1.1', family: 4 };

/** What is given for a name that means these addresses. */
function look(found: LookupAddress[], all: boolean): unknown[] {
  let given: unknown[] = [];
  guardLookup((_host, _options, give) => give(null, found))('voorbeeld.nl', { all }, (...told) => {
    given = told;
  });
  return given;
}

test('a name gives the addresses that may be connected to, one or all', () => {
  expect(look([open], false)).toEqual([null, '145.100.1.1', 4]);
  expect(look([open], true)).toEqual([null, [open]]);
});

test.each([[[{ address: '10.0.0.1', family: 4 }]], [[open, { address: '::1', family: 6 }]], [[]]])(
  'a name that also means what is not public gives none: %j',
  (found) => {
    for (const all of [true, false]) expect(look(found, all)).toEqual([expect.any(PrivateAddress), '']);
  },
);
