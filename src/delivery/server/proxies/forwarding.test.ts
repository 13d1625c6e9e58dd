import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { hearProxies } from './forwarding.ts';
import { readTrustedProxies } from './trusted-proxies.ts';

/** A request that comes from `from` with these headers. */
function request(from: string, headers: Record<string, string>): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: from });
  return Object.assign(new IncomingMessage(socket), { headers });
}

const { isSecure, readerOf } = hearProxies(readTrustedProxies('127.0.0.1, 10.0.0.0/8'), false);

describe('over TLS', () => {
  it.each([
    ['127.0.0.1', { 'x-forwarded-proto': 'https' }, true],
    ['127.0.0.1', { 'x-forwarded-proto': 'http' }, false],
    ['127.0.0.1', {}, false],
    // A proxy before the last one may have been lied to.
    ['127.0.0.1', { 'x-forwarded-proto': 'https, http' }, false],
    ['198.51.100.7', { 'x-forwarded-proto': 'https' }, false],
    ['127.0.0.1', { forwarded: 'proto=https' }, false],
  ])('from %s with %j: %s', (from, headers, expected) => {
    expect(isSecure(request(from, headers))).toBe(expected);
  });

  it('where the site is found over TLS, unless a trusted proxy says otherwise', () => {
    const site = hearProxies(readTrustedProxies(''), true);
    expect(site.isSecure(request('198.51.100.7', { 'x-forwarded-proto': 'http' }))).toBe(true);
    expect(site.isSecure(request('127.0.0.1', { 'x-forwarded-proto': 'http' }))).toBe(false);
  });
});

describe('the reader', () => {
  it.each([
    ['198.51.100.7', {}, '198.51.100.7'],
    ['198.51.100.7', { 'x-forwarded-for': '203.0.113.1' }, '198.51.100.7'],
    ['127.0.0.1', { 'x-forwarded-for': '203.0.113.1' }, '203.0.113.1'],
    ['127.0.0.1', { 'x-forwarded-for': '192.0.2.66, 203.0.113.1, 10.0.0.9' }, '203.0.113.1'],
    ['127.0.0.1', { 'x-forwarded-for': '10.0.0.8, 10.0.0.9' }, '10.0.0.8'],
    ['127.0.0.1', { 'x-forwarded-for': '203.0.113.1, rubbish' }, '127.0.0.1'],
    ['127.0.0.1', { forwarded: 'for=203.0.113.1' }, '127.0.0.1'],
  ])('from %s with %j is %s', (from, headers, expected) => {
    expect(readerOf(request(from, headers))).toBe(expected);
  });
});
