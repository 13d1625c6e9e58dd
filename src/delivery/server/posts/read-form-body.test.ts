import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { readFormBody } from './read-form-body.ts';

test('a body that does not come in time is not waited for', async () => {
  const request = new IncomingMessage(new Socket());
  request.push('tekst=');
  const begun = performance.now();
  expect(await readFormBody(request, 50)).toEqual({ fault: 'too-late' });
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test('a body that comes in pieces is one text, also where a letter is cut', async () => {
  const request = new IncomingMessage(new Socket());
  const [first, ...rest] = Buffer.from('tekst=é', 'utf8');
  for (const byte of [first, ...rest]) request.push(Buffer.from([byte ?? 0]));
  request.push(null);
  expect(await readFormBody(request)).toBe('tekst=é');
});
