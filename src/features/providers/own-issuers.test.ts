import { expect, it } from 'vitest';
import { readOwnIssuers } from './own-issuers.ts';

it('origins are read one by one, and none are none', () => {
  expect(readOwnIssuers(' https://login.havermonde.local/, http://127.0.0.1:9000 ')).toEqual([
    'https://login.havermonde.local',
    'http://127.0.0.1:9000',
  ]);
  expect(readOwnIssuers('')).toEqual([]);
});

it.each([
  'login.havermonde.local',
  'https://login.local/pad',
  'https://a@login.local',
  'ftp://login.local',
  'https://x, y',
])('%s is none', (text) => {
  expect(readOwnIssuers(text)).toBeNull();
});
