import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Record } from '../../src/record/connection/record.ts';
import { openRecord } from '../../src/record/opening/open-record.ts';

/** Hands out a fresh record on an embedded server of its own, which is gone afterwards. */
export async function withRecord<Result>(body: (record: Record) => Promise<Result>): Promise<Result> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'doelspoor-bench-'));
  // Where we are root, the server runs under another account that has to get in.
  await chmod(dataFolder, 0o755);
  try {
    const record = await openRecord({ dataFolder });
    try {
      return await body(record);
    } finally {
      await record.close();
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}
