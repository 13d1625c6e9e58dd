import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '../../src/record/opening/open-record.ts';
import { generateMunicipality } from '../../tests/municipality/generate-municipality.ts';
import { importMunicipality } from './import-municipality.ts';

/** Ten years of an invented municipality of 150 fields in a data folder of its own, that is gone afterwards. */
export async function withMunicipality<Result>(body: (dataFolder: string) => Promise<Result>): Promise<Result> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'doelspoor-bench-'));
  // Where we are root, the server runs under another account that has to get in.
  await chmod(dataFolder, 0o755);
  try {
    const record = await openRecord({ dataFolder });
    const size = { seed: 7, firstYear: 2011, years: 10, fields: 150, faultsEach: 5 };
    try {
      await importMunicipality(record, generateMunicipality(size).publications);
    } finally {
      await record.close();
    }
    return await body(dataFolder);
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}
