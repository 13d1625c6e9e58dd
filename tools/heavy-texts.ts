import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heavyFormats, heavyTexts, makeHeavyText } from '../tests/fuzz/heavy-texts.ts';
import { heavyBounds, runHeavy } from '../tests/fuzz/run-heavy-text.ts';
import { readOptions } from './read-options.ts';

/**
 * Hostile texts of 2 MB through each command, each in a process of its own on a fresh record: each is read within its bounds, or refused
 * with one sentence. Needs the build (`dist`) and Linux.
 */
const usage =
  'Use: node tools/heavy-texts.ts [NAME…] [--command read,check,import] [--format txt,html,docx] [--bytes 2000000]';
const { positionals, values } = readOptions(usage, {
  allowPositionals: true,
  options: {
    command: { type: 'string', default: 'read,check,import' },
    format: { type: 'string', default: heavyFormats.join(',') },
    bytes: { type: 'string', default: '2000000' },
  },
});
const program = join(import.meta.dirname, '..', 'dist', 'doelspoor.js');
const given = ['--organisation', 'Ergens', '--kind', 'budget', '--year', '2018'];
const chosen = heavyTexts.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
let [passed, failed] = [0, 0];
for (const format of heavyFormats.filter((one) => values.format.split(',').includes(one))) {
  for (const text of chosen) {
    const folder = mkdtempSync(join(tmpdir(), 'doelspoor-heavy-'));
    // As root the database runs under another account, which has to reach its folder.
    chmodSync(folder, 0o755);
    try {
      const file = join(folder, `${text.name}.${format}`);
      writeFileSync(file, makeHeavyText(text, format, Number(values.bytes)));
      for (const command of values.command.split(',')) await judge(command, file, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function judge(command: string, file: string, folder: string): Promise<void> {
  const env = { ...process.env, DOELSPOOR_DATA: join(folder, command), DATABASE_URL: '' };
  const { code, seconds, megabytes, said } = await runHeavy([program, command, file, ...given], env);
  const told = said.split('\n').find((line) => line.startsWith(file));
  const isTold = code === 0 || (command === 'check' && code === 1) || told !== undefined;
  const isWithin = isTold && seconds <= heavyBounds.seconds && megabytes <= heavyBounds.megabytes;
  if (isWithin) passed += 1;
  else failed += 1;
  const outcome = code === 0 || told === undefined ? `code ${code}` : told.slice(file.length + 1);
  process.stdout.write(
    `${isWithin ? 'ok  ' : 'FAIL'} ${command} ${file.slice(folder.length + 1)}: ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB, ${outcome}\n`,
  );
}
