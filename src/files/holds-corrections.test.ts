import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyJournal, printJournal } from '../corrections/journal.ts';
import { findSources } from '../reading/find-sources.ts';
import { holdsCorrections } from './holds-corrections.ts';

async function find(path: string): Promise<string[]> {
  const found: string[] = [];
  for await (const one of findSources([path])) found.push('error' in one ? one.error.code : one.file);
  return found;
}

test('a layout profile is known by its format under any name, and is no document of its folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doelspoor-profile-'));
  try {
    const profile = join(folder, 'havermonde.json');
    writeFileSync(profile, printJournal(emptyJournal.written));
    writeFileSync(join(folder, 'begroting.json'), '{"titel": "Begroting 2022, \\"format\\": doelspoor"}');
    writeFileSync(join(folder, 'begroting.html'), '<h1>Begroting 2022</h1>');
    expect(await holdsCorrections(profile)).toBe(true);
    expect(await holdsCorrections(join(folder, 'begroting.json'))).toBe(false);
    expect(await holdsCorrections(join(folder, 'begroting.html'))).toBe(false);
    expect((await find(folder)).toSorted()).toEqual([join(folder, 'begroting.html'), join(folder, 'begroting.json')]);
    // given by itself it is told
    expect(await find(profile)).toEqual(['own-file']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
