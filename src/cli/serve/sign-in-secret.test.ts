import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findSecret, SecretTooShort } from './sign-in-secret.ts';

let dataFolder = '';
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'doelspoor-secret-'));
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

test('beside our own database a secret is made once, for its owner alone', async () => {
  const made = await Promise.all(Array.from({ length: 5 }, () => findSecret({}, { dataFolder })));
  expect(new Set(made).size).toBe(1);
  expect(made[0]?.length).toBeGreaterThan(60);
  expect(statSync(join(dataFolder, 'sign-in-secret')).mode & 0o777).toBe(0o600);
  expect(readdirSync(dataFolder)).toEqual(['sign-in-secret']);
});

test('on a server that others use too none is made: it is given, or nobody signs in', async () => {
  const where = { dataFolder, databaseUrl: 'postgres://elders' };
  expect(await findSecret({ DOELSPOOR_SECRET: '' }, where)).toBeNull();
  expect(await findSecret({ DOELSPOOR_SECRET: 'x'.repeat(32) }, where)).toBe('x'.repeat(32));
  expect(readdirSync(dataFolder)).toEqual([]);
});

test('a secret that can be guessed is refused, given or in the file', async () => {
  await expect(findSecret({ DOELSPOOR_SECRET: 'geheim' }, { dataFolder })).rejects.toThrow(SecretTooShort);
  writeFileSync(join(dataFolder, 'sign-in-secret'), '');
  chmodSync(join(dataFolder, 'sign-in-secret'), 0o600);
  await expect(findSecret({}, { dataFolder })).rejects.toThrow(SecretTooShort);
});
