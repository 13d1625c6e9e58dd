import { expect, it } from 'vitest';
import { readNear } from './near-address.ts';

it.each(['/beheer', '/beheer/havermonde', '/beheer/havermonde/mensen?lang=en'])(
  '%s is an address of the workspace',
  (near) => {
    expect(readNear(near)).toBe(near);
  },
);

it.each([
  null,
  '',
  '/',
  'https://elders.example/beheer',
  '//elders.example/beheer',
  '/\\elders.example',
  '/beheerd',
  '/beheer/../groningen',
  '/beheer/..//elders.example',
  '/beheer/%2e%2e/groningen',
  '/beheer\\..\\..\\elders',
  '/beheer/x\r\nset-cookie: a=b',
  'javascript:alert(1)//beheer',
  `/beheer/${'x'.repeat(500)}`,
])('%j is none', (near) => {
  const read = readNear(near);
  expect(read === null || /^\/beheer\/[\w/-]*$/.test(read), String(read)).toBe(true);
  expect(read ?? '').not.toMatch(/[\r\n\\]|\.\.|elders\.example/);
});
