import { expect, it } from 'vitest';
import { printSecurityText, readSecurityContact } from './security-text.ts';

it('says where to report, for less than a year', () => {
  const text = printSecurityText(
    'mailto:cert@havermonde.example',
    'https://doelspoor.example',
    new Date('2026-11-29T10:30:00Z'),
  );
  expect(text.split('\n')).toEqual([
    'Contact: mailto:cert@havermonde.example',
    'Expires: 2027-10-25T00:00:00.000Z',
    'Preferred-Languages: nl, en',
    'Canonical: https://doelspoor.example/.well-known/security.txt',
    '',
  ]);
});

it('names no place of its own where that has no TLS', () => {
  expect(printSecurityText('https://x.example/', 'http://localhost:8080', new Date(0))).not.toContain('Canonical');
});

it.each([
  ['mailto:cert@havermonde.example', 'mailto:cert@havermonde.example'],
  ['https://havermonde.example/melden', 'https://havermonde.example/melden'],
  [
    'https://havermonde.example/a\nContact: mailto:a@evil.example',
    'https://havermonde.example/aContact:%20mailto:a@evil.example',
  ],
  ['cert@havermonde.example', null],
  ['mailto:cert', null],
  ['http://havermonde.example', null],
  ['javascript:alert(1)', null],
])('the contact %j is %j: never more than one line', (text, contact) => {
  expect(readSecurityContact(text)).toBe(contact);
});
