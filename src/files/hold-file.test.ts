import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdFile, LostHold } from './hold-file.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-hold-'));
  file = join(folder, 'a.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const gone = { pid: 2 ** 22 + 1, token: '019ab000-0000-7000-8000-000000000001' };

function leaveLock({ pid = gone.pid, host = hostname(), token = gone.token, place = 'a.json.lock' } = {}): void {
  writeFileSync(join(folder, place), `${pid} ${host} ${token}\n`);
}

describe('holding a file', () => {
  test('one at a time, and nothing is left beside it', async () => {
    let inside = 0;
    const most: number[] = [];
    await Promise.all(
      Array.from({ length: 20 }, () =>
        holdFile(file, async () => {
          inside += 1;
          most.push(inside);
          await wait(1);
          inside -= 1;
        }),
      ),
    );
    expect(most).toEqual(Array(20).fill(1));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is let go where the body fails', async () => {
    await expect(holdFile(file, () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('what programs that are gone held is taken over at once, by one, and what they left is swept', async () => {
    leaveLock();
    // killed after it inherited, and one that came too late for a lock that was let go
    leaveLock({ place: `a.json.lock.${gone.token}`, token: '019ab000-0000-7000-8000-000000000002' });
    leaveLock({ place: 'a.json.lock.019ab000-0000-7000-8000-000000000009' });
    writeFileSync(join(folder, `a.json.${gone.pid}.tmp`), 'half');
    writeFileSync(join(folder, 'a.json.bak'), 'van iemand');
    let inside = 0;
    await Promise.all(
      Array.from({ length: 8 }, () =>
        holdFile(file, async () => {
          inside += 1;
          expect(inside).toBe(1);
          await wait(1);
          inside -= 1;
        }),
      ),
    );
    expect(readdirSync(folder)).toEqual(['a.json.bak']);
  });

  test('a lock with our own number, of a program before us, is taken over at once', async () => {
    leaveLock({ pid: process.pid });
    await holdFile(file, () => Promise.resolve());
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['of another machine', () => leaveLock({ host: 'elders' })],
    ['of a program that runs', () => leaveLock({ pid: process.ppid })],
    ['without a text', () => writeFileSync(join(folder, 'a.json.lock'), '')],
  ])('a lock %s is waited for, and taken over where it stays too long', async (_, leave) => {
    leave();
    const start = performance.now();
    await holdFile(file, () => Promise.resolve(), 200);
    expect(performance.now() - start).toBeGreaterThan(195);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('who held it too long is told before it writes, and takes nothing of the other away', async () => {
    const slow = holdFile(file, async (stillHeld) => {
      await wait(300);
      await stillHeld();
    });
    await wait(20);
    const next = holdFile(file, () => wait(400), 100);
    await expect(slow).rejects.toThrow(LostHold);
    expect(readdirSync(folder).length).toBe(2);
    await next;
    expect(readdirSync(folder)).toEqual([]);
  });
});
