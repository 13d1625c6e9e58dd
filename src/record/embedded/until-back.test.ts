import { expect, test } from 'vitest';
import { RecordError } from '../errors/record-error.ts';
import { untilBack } from './until-back.ts';

const fault = (code: string) => Object.assign(new Error(`fault ${code}`), { code });

/** Fails with each of these in turn, then succeeds. */
function failing(...errors: readonly Error[]): { readonly body: () => Promise<string>; readonly calls: () => number } {
  let calls = 0;
  return {
    body: () => {
      const error = errors[calls];
      calls += 1;
      return error === undefined ? Promise.resolve('back') : Promise.reject(error);
    },
    calls: () => calls,
  };
}

test('what a lost server kept from being done is done when it is back', async () => {
  const explained = new RecordError({ say: 'cannot-migrate', with: { reason: null } }, fault('57P03'));
  const gone = [fault('57P01'), explained, new Error('Client was closed and is not queryable')];
  const { body, calls } = failing(...gone);
  expect(await untilBack(body)).toBe('back');
  expect(calls()).toBe(gone.length + 1);
});

test('any other fault is thrown at once', async () => {
  const { body, calls } = failing(fault('42501'));
  await expect(untilBack(body)).rejects.toThrow('fault 42501');
  expect(calls()).toBe(1);
});
