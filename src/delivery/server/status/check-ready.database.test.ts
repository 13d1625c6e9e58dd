import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { Record } from '../../../record/connection/record.ts';
import { checkRecord } from './check-ready.ts';

let own: TestRecord;
beforeAll(async () => {
  own = await openTestRecord();
});
afterAll(() => own.close());

it('a record that answers is ready; what it holds is counted', async () => {
  const isReady = checkRecord(own.record);
  expect(await isReady()).toBe(true);
  expect(own.record.connections).toEqual({
    reading: { total: 1, idle: 1, waiting: 0 },
    writing: { total: 0, idle: 0, waiting: 0 },
  });
});

it('a record that says nothing is not, and who asks meanwhile does not ask it again', async () => {
  let asked = 0;
  const silent = createServer((socket) => {
    asked += 1;
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const record = new Record({ address: `postgres://a@127.0.0.1:${port}/a` });
  const isReady = checkRecord(record, 200);
  expect(await Promise.all([isReady(), isReady(), isReady()])).toEqual([false, false, false]);
  expect(asked).toBe(1);
  silent.close();
});
