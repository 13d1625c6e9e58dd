import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { budget, report, writeFiles } from './check.fixture.ts';

const main = join(import.meta.dirname, '..', 'main.ts');
// Each run starts the whole program.
vi.setConfig({ testTimeout: 30_000 });
const folder = mkdtempSync(join(tmpdir(), 'doelspoor-check-'));
beforeAll(() => writeFiles(folder, { 'begroting.txt': budget, 'jaarverslag.txt': report }));

function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main, ...args],
      { cwd: folder, env: { ...inherited, ...env } },
      (___, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe('doelspoor check', () => {
  const only = ['check', '.', '--rule', 'target-changed'];

  test('prints the findings and ends with 1 where one is at the severity that fails', async () => {
    const { code, stdout, stderr } = await run([...only, '--fail-on', 'warning']);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('“> 500”');
    expect((await run(only)).code).toBe(0);
  });

  test('is without colour where no terminal reads it, unless that is forced', async () => {
    expect((await run(only)).stdout).not.toContain('\u001b');
    expect((await run(only, { FORCE_COLOR: '1' })).stdout).toContain('\u001b[');
  });

  test.each([
    [['check']],
    [['check', '.', '--format', 'pdf']],
    [['check', '.', '--fail-on', 'fatal']],
    [['check', '.', '--year', 'vorig jaar']],
    [['check', '.', '--colour']],
    [['check', '.', '--rule', 'no-such-rule']],
    [['rules', 'no-such-rule']],
  ])('%j cannot be done: exit code 2, with a sentence and no report', async (args) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });

  test('--help is no failure', async () => {
    expect(await run(['check', '--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--write-baseline'),
    });
  });
});

test('doelspoor rules lists them, and explains one', async () => {
  expect((await run(['rules'])).stdout).toContain('target-changed');
  expect(await run(['rules', 'target-changed', '--language', 'en'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('How to mend it'),
  });
});
