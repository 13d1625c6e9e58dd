import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares a whole output, text by path, with the folder that holds what it should be: a text that differs, is missing or was not expected
 * fails. With UPDATE_GOLDEN=1 the folder is written anew; read the difference before it is committed.
 */
export function expectGolden(folder: string, output: ReadonlyMap<string, string>): void {
  if (process.env.UPDATE_GOLDEN === '1') {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of output) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  const golden = existsSync(folder)
    ? globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile())
    : [];
  expect([...output.keys()].sort()).toEqual(golden.sort());
  for (const path of golden) expect(output.get(path), path).toBe(readFileSync(join(folder, path), 'utf8'));
}
