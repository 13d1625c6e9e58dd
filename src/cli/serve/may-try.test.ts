import { expect, it } from 'vitest';
import { mayTry } from './may-try.ts';

const own = { host: '127.0.0.1', base: 'http://localhost:8080', example: ['examples/havermonde'] };

it('an example on this machine, with its own database, may be tried', () => {
  expect(mayTry(own)).toBe(true);
  expect(mayTry({ ...own, host: '::1', base: 'http://[::1]:8080' })).toBe(true);
});

it.each([
  { host: '0.0.0.0' },
  { host: '::' },
  { host: '10.0.0.5' },
  { host: '127.0.0.1.elders.example' },
  { host: 'localhost.elders.example' },
  { base: 'https://doelspoor.havermonde.example' },
  { databaseUrl: 'postgres://localhost/doelspoor' },
  { example: [] },
])('with %j nobody may try', (other) => {
  expect(mayTry({ ...own, ...other })).toBe(false);
});
