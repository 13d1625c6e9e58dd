import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { printJson, printText, say } from './output.ts';

afterEach(() => vi.restoreAllMocks());

/** What comes out of a stream while `body` runs. */
async function hear(stream: 'stdout' | 'stderr', body: () => Promise<void> | void): Promise<string> {
  let heard = '';
  vi.spyOn(process[stream], 'write').mockImplementation((text) => {
    heard += String(text);
    return true;
  });
  await body();
  return heard;
}

const sly = 'a\u001b[2J\u001b]0;x\u0007\r\u009b1m\u202eb\u200f\u061c';

describe('what is said and printed', () => {
  test('steers no terminal and turns nothing round, and a sentence is one line', async () => {
    const shown = 'a\ufffd[2J\ufffd]0;x\ufffd \ufffd1m[U+202E]b[U+200F][U+061C]';
    expect(await hear('stderr', () => say(`${sly}\nc`))).toBe(`${shown} c\n`);
    expect(await hear('stdout', () => printText(`${sly}\nc\n`))).toBe(`${shown}\nc\n`);
  });

  test('has colours where they are ours', async () => {
    const red = '\u001b[31mfout\u001b[39m';
    expect(await hear('stdout', () => printText(`${red}\u001b[2J\n`, { isPainted: true }))).toBe(`${red}\ufffd[2J\n`);
    expect(await hear('stdout', () => printText(red))).not.toContain('\u001b');
  });

  test('as JSON is the same value, in plain signs', async () => {
    const value = { [sly]: `${sly}\u2028\u007f é` };
    const json = await hear('stdout', () => printJson(JSON.stringify(value)));
    expect(JSON.parse(json)).toEqual(value);
    expect(json).not.toMatch(/[\p{Cc}\p{Zl}\p{Bidi_Control}]/u);
    expect(json).toContain('é');
  });
});

describe.runIf(process.platform === 'linux')('a folder of files with sly names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doelspoor-namen-'));
  writeFileSync(
    join(folder, `${sly}\n.txt`),
    'Begroting 2019 gemeente Urk\n\n3.1 Jeugd\n\nWat willen we bereiken?\n\nIets.\n',
  );
  writeFileSync(join(folder, `leeg${sly}\n.pdf`), '');
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['read'],
    ['read', '--json'],
    ['check'],
    ['check', '--format', 'json'],
    ['check', '--format', 'markdown'],
  ])('doelspoor %s %s %s shows none of what they hold', async (...args) => {
    const { stdout, stderr } = await run(...args, folder);
    expect(stderr).toContain('is leeg');
    for (const text of [stdout, stderr]) expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/\.$/);
    if (args.includes('--json')) expect(JSON.parse(stdout)).toMatchObject([{ input: join(folder, `${sly}\n.txt`) }]);
  });
});

function run(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const main = join(import.meta.dirname, 'main.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], (_, stdout, stderr) => resolve({ stdout, stderr }));
  });
}
