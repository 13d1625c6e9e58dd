import { expect, it } from 'vitest';
import { readStatusAddress } from './status-address.ts';

it.each([
  ['', null],
  ['9090', { host: '127.0.0.1', port: 9090 }],
  ['0.0.0.0:9090', { host: '0.0.0.0', port: 9090 }],
  ['[::1]:9090', { host: '::1', port: 9090 }],
  ['localhost:9090', { host: 'localhost', port: 9090 }],
  ['0', undefined],
  ['65536', undefined],
  ['abc', undefined],
  ['::1:9090', undefined],
  ['proxy.example:9090', undefined],
  ['http://127.0.0.1:9090', undefined],
  ['9090 ', undefined],
])('%j is %j', (text, expected) => {
  expect(readStatusAddress(text)).toEqual(expected);
});
