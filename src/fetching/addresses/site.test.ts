import { expect, test } from 'vitest';
import { placeAddress, siteOf } from './site.ts';

const whole = siteOf('https://www.voorbeeld.nl/');
const part = siteOf('https://www.voorbeeld.nl/bestuur/begroting-2024');

test.each([
  [whole, '/p1/wonen', 'here', 'https://www.voorbeeld.nl/p1/wonen'],
  [whole, 'http://voorbeeld.nl/p1', 'here', 'https://www.voorbeeld.nl/p1'],
  [whole, 'https://raad.voorbeeld.nl/', 'elsewhere', 'https://raad.voorbeeld.nl/'],
  [whole, 'https://www.voorbeeld.nl:8443/', 'elsewhere', 'https://www.voorbeeld.nl:8443/'],
  [whole, 'https://www.voorbeeld.nl.kwaad.nl/', 'elsewhere', 'https://www.voorbeeld.nl.kwaad.nl/'],
  [part, '/bestuur/begroting-2024', 'here', 'https://www.voorbeeld.nl/bestuur/begroting-2024'],
  [part, '/bestuur/begroting-2024/wonen', 'here', 'https://www.voorbeeld.nl/bestuur/begroting-2024/wonen'],
  [part, '/bestuur/begroting-2024?p=2', 'here', 'https://www.voorbeeld.nl/bestuur/begroting-2024?p=2'],
  [part, '/bestuur/begroting-2023', 'beside', 'https://www.voorbeeld.nl/bestuur/begroting-2023'],
  [part, '/bestuur/begroting-20245', 'beside', 'https://www.voorbeeld.nl/bestuur/begroting-20245'],
])('on %o %s lies %s', (site, href, is, address) => {
  const placed = placeAddress(site, href, `${site.origin}/`);
  expect(placed).toEqual({ is, address });
});

test('a start that is a file is the start of its folder', () => {
  expect(siteOf('https://voorbeeld.nl/2024/index.html').path).toBe('/2024/');
  expect(siteOf('https://voorbeeld.nl/p354/leeswijzer').path).toBe('/p354/leeswijzer');
  // a year with a dot is no extension of a file
  expect(siteOf('https://voorbeeld.nl/v1.0-begroting/').path).toBe('/v1.0-begroting/');
});

test('what is no address of the web lies nowhere', () => {
  expect(placeAddress(whole, 'file:///etc/passwd', whole.origin)).toBeNull();
});
