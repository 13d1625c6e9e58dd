import { describe, expect, it } from 'vitest';
import { fewAtOnce } from './few-at-once.ts';

const stays = new AbortController().signal;

/** A page that is ready when it is told. */
function page(name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let isBegun = false;
  const make = () => {
    isBegun = true;
    return promise;
  };
  return { make, isBegun: () => isBegun, finish: () => resolve(name), fail: () => reject(new Error(name)) };
}

describe('pages in the making', () => {
  it('are at most so many; the next begins when one is ready', async () => {
    const making = fewAtOnce({ atOnce: 1, waiting: 5 });
    const [first, second] = [page('first'), page('second')];
    const made = making.run({ who: 'a', signal: stays }, first.make);
    const later = making.run({ who: 'b', signal: stays }, second.make);
    expect([first.isBegun(), second.isBegun()]).toEqual([true, false]);
    first.finish();
    expect(await made).toBe('first');
    second.finish();
    expect(await later).toBe('second');
  });

  it('leave their place when they fail', async () => {
    const making = fewAtOnce({ atOnce: 1, waiting: 5 });
    const failing = page('failing');
    const failed = making.run({ who: 'a', signal: stays }, failing.make);
    failing.fail();
    await expect(failed).rejects.toThrow('failing');
    expect(await making.run({ who: 'a', signal: stays }, () => Promise.resolve('next'))).toBe('next');
  });

  it('are not made where too many wait, or the reader left while waiting', async () => {
    const making = fewAtOnce({ atOnce: 1, waiting: 1 });
    const first = page('first');
    const made = making.run({ who: 'a', signal: stays }, first.make);
    const leaving = new AbortController();
    const waiting = making.run({ who: 'a', signal: leaving.signal }, () => Promise.resolve('for nobody'));
    expect(await making.run({ who: 'a', signal: stays }, () => Promise.resolve('too many'))).toBe('busy');
    leaving.abort();
    expect(await waiting).toBe('left');
    expect(await making.run({ who: 'a', signal: leaving.signal }, () => Promise.resolve('gone before'))).toBe('left');
    first.finish();
    await made;
    expect(await making.run({ who: 'a', signal: stays }, () => Promise.resolve('again'))).toBe('again');
  });
});
