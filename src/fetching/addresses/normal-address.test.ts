import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalAddress } from './normal-address.ts';

const base = 'https://begroting.voorbeeld.nl/p1/wonen?jaar=2024';

test.each([
  ['/p2/zorg#kop', 'https://begroting.voorbeeld.nl/p2/zorg'],
  ['zorg', 'https://begroting.voorbeeld.nl/p1/zorg'],
  ['?jaar=2025', 'https://begroting.voorbeeld.nl/p1/wonen?jaar=2025'],
  ['HTTPS://Begroting.Voorbeeld.NL:443/A', 'https://begroting.voorbeeld.nl/A'],
  ['//andere.nl/x', 'https://andere.nl/x'],
  ['https://wie:geheim@begroting.voorbeeld.nl/x', 'https://begroting.voorbeeld.nl/x'],
  ['/%7Ejan/%c3%a9%2f', 'https://begroting.voorbeeld.nl/~jan/%C3%A9%2F'],
  ['/p2//zorg/./../wonen', 'https://begroting.voorbeeld.nl/p2/wonen'],
  // visits
  ['/p2;jsessionid=1A2B?x=1', 'https://begroting.voorbeeld.nl/p2?x=1'],
  ['/p2?PHPSESSID=abc&x=1&utm_source=mail&fbclid=z', 'https://begroting.voorbeeld.nl/p2?x=1'],
  ['/(S(lit3py55t21z5v55vlm25s55))/p2.aspx', 'https://begroting.voorbeeld.nl/p2.aspx'],
  ['/p2?sid=8f14e45fceea167a5a36dedd4bea2543', 'https://begroting.voorbeeld.nl/p2'],
  // a section of a site
  ['/index.php?sid=12&s=zorg', 'https://begroting.voorbeeld.nl/index.php?sid=12&s=zorg'],
  ['/p2;versie=2', 'https://begroting.voorbeeld.nl/p2;versie=2'],
])('%s is %s', (href, address) => {
  expect(normalAddress(href, base)).toBe(address);
});

test.each([
  'mailto:raad@voorbeeld.nl',
  'javascript:void(0)',
  'file:///etc/passwd',
  'ftp://a.nl/',
  'http://',
  'data:,x',
])('%s is no address of the web', (href) => expect(normalAddress(href, base)).toBeNull());

test('an address that is longer than any is none', () => {
  expect(normalAddress(`/${'a'.repeat(2100)}`, base)).toBeNull();
  expect(normalAddress(`/${'é'.repeat(800)}`, base)).toBeNull();
});

test('what is normal stays as it is, whatever it was made of', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'binary' })), (href) => {
      const once = normalAddress(href, base);
      if (once !== null) expect(normalAddress(once)).toBe(once);
    }),
  );
});
