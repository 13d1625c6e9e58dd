import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { isLostConnection, isPassing, isSilence } from './passing-error.ts';
import { SilentServerError } from './silent-server.ts';

function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}

test.each(['57P01', '57P03', '08006', 'ECONNRESET', 'EPIPE', 'EHOSTUNREACH', 'EAI_AGAIN'])(
  'after %s the connection is gone, and it may go well a moment later',
  (code) => {
    expect([isLostConnection(withCode(code)), isPassing(withCode(code))]).toEqual([true, true]);
  },
);

test.each(['ENOSPC', 'EACCES', 'EISDIR', 'EMFILE', 'ERR_INVALID_ARG_TYPE', '23505', '57014', '57P04'])(
  '%s says nothing of the connection, and does not pass',
  (code) => {
    expect([isLostConnection(withCode(code)), isPassing(withCode(code))]).toEqual([false, false]);
  },
);

test('a file that is missing is no lost connection; a socket that is missing is one', async () => {
  const file = await readFile('/nergens').catch((error: unknown) => error);
  expect(isLostConnection(file)).toBe(false);
  const [socket] = await once(connect('/nergens/.s.PGSQL.5432'), 'error');
  expect([isLostConnection(socket), isPassing(socket)]).toEqual([true, true]);
});

test('a serialization failure passes, with the connection whole', () => {
  expect([isLostConnection(withCode('40001')), isPassing(withCode('40001'))]).toEqual([false, true]);
});

test('after a silence asking again at once only makes the reader wait longer', () => {
  const silence = new SilentServerError(7_000);
  expect([isSilence(silence), isLostConnection(silence), isPassing(silence)]).toEqual([true, true, false]);
});
