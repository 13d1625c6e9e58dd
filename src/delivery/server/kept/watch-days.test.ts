import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { watchDays } from './watch-days.ts';

test('a day that begins is told once, and none after the end', async () => {
  let now = new Date('2026-11-22T22:59:00Z');
  const began = vi.fn<() => void>();
  const stopping = new AbortController();
  const watching = watchDays(began, stopping.signal, () => now, 1);
  await pause(20);
  expect(began).not.toHaveBeenCalled();
  now = new Date('2026-11-22T23:00:01Z');
  await vi.waitFor(() => expect(began).toHaveBeenCalledTimes(1));
  await pause(20);
  expect(began).toHaveBeenCalledTimes(1);
  stopping.abort();
  now = new Date('2026-11-23T23:00:01Z');
  await watching;
  expect(began).toHaveBeenCalledTimes(1);
});
