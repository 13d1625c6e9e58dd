import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const command = pathToFileURL(join(import.meta.dirname, 'read.ts')).href;
const program = `import { readCommand } from ${JSON.stringify(command)};
import { Command } from 'commander';
await new Command('doelspoor').addCommand(readCommand('nl')).parseAsync(process.argv.slice(1), { from: 'user' });`;
const folder = mkdtempSync(join(tmpdir(), 'doelspoor-read-'));
const page = join(folder, 'pagina.txt');
writeFileSync(
  page,
  'Begroting 2019 gemeente Urk\n\n3.1 Jeugd\n\nWat willen we bereiken?\n\nWe willen dat kinderen buiten spelen.\n',
);

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--input-type=module', '--eval', program, '--', 'read', ...args],
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe('doelspoor read', () => {
  test('--json prints an array with an object for each file', async () => {
    const { code, stdout } = await run('--json', page, page);
    expect(code).toBe(0);
    const printed: unknown = JSON.parse(stdout);
    const one = {
      input: page,
      organisation: 'Urk',
      publication: { kind: 'budget', year: 2019 },
      chapters: [{ code: '3.1', commitments: ['We willen dat kinderen buiten spelen'] }],
    };
    expect(printed).toMatchObject([one, one]);
  });

  test('a file that cannot be read is one sentence on stderr, the others go on, and the exit code is 1', async () => {
    const missing = join(folder, 'weg.txt');
    const { code, stdout, stderr } = await run('--json', missing, page);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toBe(`${missing} bestaat niet. Controleer de naam van het bestand of de map.\n`);
    expect(await run('--json', missing)).toMatchObject({ code: 1, stdout: '[]\n' });
  });

  test('without --json each file is summed up in Dutch', async () => {
    const { stdout } = await run(page);
    expect(stdout).toBe(`${page}: begroting 2019, Urk\n  3.1 Jeugd: 1 passage, 1 voornemen\n`);
  });

  test('what is given overrules, and a wrong year or kind is refused', async () => {
    const { stdout } = await run(page, '--kind', 'annual-report', '--year', '2020', '--organisation', 'Elders');
    expect(stdout).toContain('jaarverslag 2020, Elders');
    const refused = await run(page, '--year', 'vorig jaar');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('Geef een jaar van vier cijfers, zoals 2018.');
  });
});
