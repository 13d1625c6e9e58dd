import { expect, it } from 'vitest';
import { JsonLog } from './json-log.ts';

const now = () => new Date('2026-01-02T03:04:05Z');

it('what happens in one turn is written at once, each on a line of its own', async () => {
  const written: string[] = [];
  const log = new JsonLog((lines) => Promise.resolve(void written.push(lines)), now);
  log.add({ level: 'info', event: 'started', message: 'a\nb' });
  log.add({ level: 'info', event: 'stopped' });
  await log.written(60_000);
  log.add({ level: 'error', event: 'fault' });
  await log.written(60_000);
  expect(written).toEqual([
    '{"time":"2026-01-02T03:04:05.000Z","level":"info","event":"started","message":"a\\nb"}\n{"time":"2026-01-02T03:04:05.000Z","level":"info","event":"stopped"}\n',
    '{"time":"2026-01-02T03:04:05.000Z","level":"error","event":"fault"}\n',
  ]);
});

it('a reader of the log that does not keep up gets fewer lines, and how many were left out', async () => {
  const written: string[] = [];
  const { promise: reads, resolve: read } = Promise.withResolvers<void>();
  const log = new JsonLog((lines) => {
    written.push(lines);
    return reads;
  }, now);
  for (let number = 0; number < 25_000; number += 1) log.add({ level: 'info', event: 'request', number });
  read();
  await log.written(60_000);
  const lines = written.join('').trimEnd().split('\n');
  expect(lines).toHaveLength(10_001);
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ level: 'error', leftOut: 15_000 });
});

it('the end is not held by a reader of the log that takes nothing', async () => {
  const log = new JsonLog(() => new Promise(() => undefined), now);
  expect(await log.written(60_000)).toBe(true);
  log.add({ level: 'info', event: 'stopped' });
  expect(await log.written(10)).toBe(false);
});
