import { afterEach, expect, test, vi } from 'vitest';
import { PrivateAddress, publicLookup } from './guarded-lookup.ts';

const answers = vi.hoisted(() => ({ next: [] as { address: string; family: number }[] }));
vi.mock('node:dns', () => ({
  lookup: (_host: string, _options: object, give: (error: null, found: typeof answers.next) => void) =>
    give(null, answers.next),
}));
afterEach(() => {
  answers.next = [];
});

const open = { address: '145.100.1.1', family: 4 };

function look(all: boolean): unknown[] {
  let given: unknown[] = [];
  publicLookup('voorbeeld.nl', { all }, (...told) => {
    given = told;
  });
  return given;
}

test('a name gives the addresses that may be connected to, one or all', () => {
  answers.next = [open];
  expect(look(false)).toEqual([null, '145.100.1.1', 4]);
  expect(look(true)).toEqual([null, [open]]);
});

test.each([[[{ address: '10.0.0.1', family: 4 }]], [[open, { address: '::1', family: 6 }]], [[]]])(
  'a name that also means what is not public gives none: %j',
  (found) => {
    answers.next = found;
    for (const all of [true, false]) expect(look(all)).toEqual([expect.any(PrivateAddress), '']);
  },
);
