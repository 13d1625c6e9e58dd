import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { Record } from '../../record/connection/record.ts';
import { spendCode } from './spend-code.ts';
import { forgiveTry, type TriedBy, takeTry } from './tries.ts';

let here: TestRecord;
beforeAll(async () => {
  here = await openTestRecord();
});
afterAll(() => here.close());

const begun = new Date('2026-11-30T09:00:00Z');
const after = (seconds: number) => new Date(begun.getTime() + seconds * 1_000);
const of = (email: string): readonly TriedBy[] => [['account', email]];
const take = (by: readonly TriedBy[], seconds: number) => takeTry(here.record, by, after(seconds));

test('five tries are free, then one waits, twice as long each time and a quarter of an hour at most', async () => {
  const by = of('anna@havermonde.example');
  for (let at = 0; at < 5; at += 1) expect(await take(by, at)).toBe(0);
  expect(await take(by, 5)).toBe(14);
  expect(await take(of(' ANNA@Havermonde.example '), 5)).toBe(14);
  let [at, waits] = [20, [] as number[]];
  for (let turn = 0; turn < 9; turn += 1) {
    expect(await take(by, at)).toBe(0);
    const wait = await take(by, at);
    waits = [...waits, wait];
    at += wait;
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900, 900, 900]);
});

test('tries at once are counted one by one, and it holds for a program that starts anew', async () => {
  const by = of('bea@havermonde.example');
  const waits = await Promise.all(Array.from({ length: 40 }, () => take(by, 0)));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  const restarted = new Record(here.server);
  expect(await takeTry(restarted, by, after(1))).toBe(14);
  await restarted.close();
});

test('a right one is forgiven, a day forgets, and a clock that is set back locks nobody out', async () => {
  const by = of('cor@havermonde.example');
  for (let at = 0; at < 6; at += 1) await take(by, 0);
  await forgiveTry(here.record, by, after(1));
  expect(await take(by, 1)).toBe(0);
  for (let at = 0; at < 6; at += 1) await take(by, 1);
  expect(await take(by, 90_000)).toBe(0);
  expect(await take(by, 90_000)).toBe(0);
  for (let at = 0; at < 6; at += 1) await take(by, 90_000);
  expect(await take(by, -90_000)).toBe(0);
});

test('a network address has more tries, gets back those that were right, and all of one IPv6 network count as one', async () => {
  const at = (address: string): readonly TriedBy[] => [['network', address]];
  for (let turn = 0; turn < 100; turn += 1) {
    expect(await take(at('192.0.2.1'), 0)).toBe(0);
    await forgiveTry(here.record, at('192.0.2.1'), after(0));
  }
  for (let turn = 0; turn < 30; turn += 1) expect(await take(at(`2001:db8:1:2::${turn}`), 0)).toBe(0);
  expect(await take(at('2001:db8:1:2:ffff::1'), 1)).toBe(14);
  expect(await take(at('2001:db8:1:3::1'), 1)).toBe(0);
  for (let turn = 0; turn < 30; turn += 1) await take(at(`fd00::${turn}`), 0);
  expect(await take(at('fd00::ffff'), 1)).toBe(14);
});

test('no address is kept in these rows', async () => {
  const { rows } = await here.asOwner('select string_agg(key, $$ $$) as keys from sign_in.tried');
  expect(String(rows[0]?.['keys'])).not.toMatch(/havermonde|192\.0|2001/);
});

test('a code is spent once, by one person, and is gone from the record after a while', async () => {
  expect(await spendCode(here.record, 'anna', '123456', begun)).toBe(true);
  expect(await spendCode(here.record, 'anna', '123456', after(60))).toBe(false);
  expect(await spendCode(here.record, 'bea', '123456', after(60))).toBe(true);
  await spendCode(here.record, 'cor', '654321', after(1_000));
  const { rows } = await here.asOwner('select count(*)::int as spent from sign_in.spent');
  expect(rows).toEqual([{ spent: 1 }]);
});

test('a town hall where some mistype all day goes on, and who guesses from one place gets three tries a minute', async () => {
  const hall: readonly TriedBy[] = [['network', '192.0.2.77']];
  for (let minute = 0; minute < 120; minute += 1) expect(await take(hall, minute * 60)).toBe(0);
  const guesser: readonly TriedBy[] = [['network', '192.0.2.78']];
  let taken = 0;
  for (let second = 0; second < 1_200; second += 2) if ((await take(guesser, second)) === 0) taken += 1;
  expect(taken).toBeLessThan(30 + 70);
});
