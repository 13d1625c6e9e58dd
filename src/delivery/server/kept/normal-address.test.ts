import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normalAddress } from './normal-address.ts';

describe('an address has one way to be written', () => {
  it.each([
    ['/', '/'],
    ['/groningen/begroting-2018@1', '/groningen/begroting-2018@1'],
    ['/groningen?lang=nl', '/groningen?lang=nl'],
    ['/a/../groningen', '/groningen'],
    ['/a/%2e%2E/groningen', '/groningen'],
    ['/../../groningen', '/groningen'],
    ['/./groningen', '/groningen'],
    ['//groningen', '/groningen'],
    ['/groningen//begroting-2018', '/groningen/begroting-2018'],
    ['/a//../groningen', '/a/groningen'],
    ['/%67roningen', '/groningen'],
    ['/groningen/begroting-2018%401', '/groningen/begroting-2018@1'],
    ['/%c3%a9', '/%C3%A9'],
    ['/é', '/%C3%A9'],
    ['/a b', '/a%20b'],
    ['/a%2fb', '/a%2Fb'],
    ['/a%zz', '/a%25zz'],
    ['/a%', '/a%25'],
    ['/a%252e', '/a%252e'],
    ['/groningen?', '/groningen'],
    ['/groningen?%6cang=nl', '/groningen?%6cang=nl'],
    ['/groningen#x', '/groningen%23x'],
    ['\\groningen', '/groningen'],
    ['/\\evil.example', '/evil.example'],
    ['//evil.example/x', '/evil.example/x'],
    ['http://evil.example/x?lang=nl', '/x?lang=nl'],
    ['http://evil.example', '/'],
    ['http:////evil.example/x', '/evil.example/x'],
    ['/http://evil.example/x', '/http:/evil.example/x'],
    ['', '/'],
  ])('%s is %s', (target, address) => expect(normalAddress(target)).toBe(address));
});

const piece = fc.constantFrom(
  '/',
  '..',
  '.',
  '%2e',
  '%2F',
  '%61',
  '%',
  '%zz',
  '\\',
  '?',
  '#',
  ':',
  'a',
  'é',
  ' ',
  '%c3',
  '@',
);
const target = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece).map((pieces) => pieces.join('')),
);

test('what is normal stays so, and never names another host', () => {
  fc.assert(
    fc.property(target, (text) => {
      const address = normalAddress(text);
      expect(normalAddress(address)).toBe(address);
      expect(address).toMatch(/^\/(?![/\\])/);
      expect(new URL(address, 'http://localhost').host).toBe('localhost');
    }),
    { numRuns: 2_000 },
  );
});
