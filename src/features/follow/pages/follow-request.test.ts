import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostFollowed, readFollowRequest } from './follow-request.ts';

const read = (query: Record<string, string>) =>
  readFollowRequest(`https://x/volg?${new URLSearchParams(query).toString()}`);

test('an address names what is followed, each once', () => {
  expect(read({ wat: 'groningen,havermonde/sporen/wonen,groningen,havermonde/indicatoren/banen' })).toEqual({
    names: ['groningen', 'havermonde/sporen/wonen', 'havermonde/indicatoren/banen'],
    ...{ tooMany: 0, unread: 0, addition: null },
  });
  expect(read({}).names).toEqual([]);
});

test.each([
  ['https://doelspoor.example/groningen/sporen/wonen?lang=en#bevindingen', ['groningen/sporen/wonen']],
  ['doelspoor', ['doelspoor']],
  ['/havermonde/', ['havermonde']],
  [' /havermonde/indicatoren/banen.json ', ['havermonde/indicatoren/banen']],
  ['https://doelspoor.example/volg?wat=groningen%2Cassen%2Fsporen%2Fzorg', ['groningen', 'assen/sporen/zorg']],
])('what is pasted is added: %j', (bij, added) => {
  expect(read({ wat: 'weert', bij })).toMatchObject({ names: ['weert', ...added], addition: 'added' });
});

test.each([
  'https://doelspoor.example/groningen/begroting-2018/2.1',
  '<script>',
  '%',
  '/',
  'a b',
  'https://x/volg',
  '//',
  '../..',
])('what cannot be followed is not added, and that is told: %j', (bij) =>
  expect(read({ wat: 'weert', bij })).toMatchObject({ names: ['weert'], addition: 'unfit' }),
);

test('what is no name is counted and not repeated, and more than may be is counted too', () => {
  const many = Array.from({ length: mostFollowed + 5 }, (_, at) => `stad-${at}`);
  expect(read({ wat: ['<b>', 'A B', ...many].join(',') })).toMatchObject({ tooMany: 5, unread: 2 });
  expect(read({ wat: 'x'.repeat(100_000) })).toMatchObject({ names: [], unread: 1 });
});

test('any text gives names alone that can stand in an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (wat, bij) => {
      const { names } = read({ wat, bij });
      expect(names.length).toBeLessThanOrEqual(mostFollowed);
      for (const name of names) expect(name).toMatch(/^[a-z0-9./-]+$/);
    }),
    { numRuns: 50 },
  );
});
