import { describe, expect, it } from 'vitest';
import { isTrusted, NoNetworkError, readTrustedProxies } from './trusted-proxies.ts';

describe('trusted proxies', () => {
  it.each([
    ['', '127.0.0.1', true],
    ['', '::1', true],
    ['', '::ffff:127.0.0.1', true],
    ['', '10.0.0.5', false],
    ['10.0.0.5', '10.0.0.5', true],
    ['10.0.0.5', '127.0.0.1', false],
    [' 10.1.0.0/16 ,2001:db8::/32', '10.1.2.3', true],
    ['10.1.0.0/16,2001:db8::/32', '2001:db8::9', true],
    ['10.1.0.0/16,2001:db8::/32', '10.2.0.1', false],
    ['10.1.0.0/16', '::ffff:10.1.0.1', true],
    ['none', '127.0.0.1', false],
    ['0.0.0.0/0', '', false],
  ])('%j: %s is %s', (text, address, expected) => {
    expect(isTrusted(readTrustedProxies(text), address)).toBe(expected);
  });

  it.each(['10.0.0', '10.0.0.5/33', '::1/129', 'proxy.example', '10.0.0.5,', '10.0.0.5/', '10.0.0.5 10.0.0.6', '1e3'])(
    '%j is no list of addresses',
    (text) => {
      expect(() => readTrustedProxies(text)).toThrow(NoNetworkError);
    },
  );
});
