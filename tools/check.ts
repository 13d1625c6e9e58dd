import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findChromium } from '../tests/chromium.ts';

/** Everything that has to hold. Ends with the plain line `N passed, N failed`. */
const root = join(import.meta.dirname, '..');
const path = [join(root, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH].join(delimiter);

const checks = [
  { name: 'types', command: 'tsc', parameters: ['--noEmit'] },
  { name: 'format and lint', command: 'biome', parameters: ['ci', '--colors=off', '.'] },
  {
    name: 'lint with types',
    command: 'oxlint',
    parameters: ['--format=unix', '--type-aware', 'src', 'tests', 'tools'],
  },
  { name: 'imports go down only', command: 'node', parameters: [join('tools', 'cruise.ts')] },
  { name: 'nothing unused', command: 'knip', parameters: [] },
  { name: 'house rules', command: 'node', parameters: [join('tools', 'house-rules.ts')] },
];

let passed = 0;
let failed = 0;

// Side by side, each on one core; what they say comes in the order of what is quickest to mend.
const outcomes = checks.map(({ name, command, parameters }) => ({ name, outcome: hear(command, parameters) }));
for (const { name, outcome } of outcomes) {
  const { status, said } = await outcome;
  process.stdout.write(`\n${name}\n${said}`);
  if (status === 0) passed += 1;
  else failed += 1;
}

const folder = mkdtempSync(join(tmpdir(), 'doelspoor-tests-'));
const report = join(folder, 'report.json');
process.env.CHROMIUM_PATH = findChromium();
run('vitest', [
  'run',
  // What kills programs and databases is a command of its own (`npm run kills`).
  '--project=!kills',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
const counted = countTests(report);
rmSync(folder, { recursive: true, force: true });
passed += counted.passed;
failed += counted.failed;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function run(command: string, parameters: readonly string[]): number {
  const { status } = spawnSync(command, parameters, { ...where(), stdio: 'inherit' });
  return status ?? 1;
}

/** Runs a program while others run, and keeps what it says. */
function hear(command: string, parameters: readonly string[]): Promise<{ status: number; said: string }> {
  const program = spawn(command, parameters, where());
  const said: Buffer[] = [];
  program.stdout.on('data', (piece: Buffer) => said.push(piece));
  program.stderr.on('data', (piece: Buffer) => said.push(piece));
  return new Promise((resolve) => {
    program.on('error', ({ message }) => resolve({ status: 1, said: `${message}\n` }));
    program.on('close', (status) => resolve({ status: status ?? 1, said: Buffer.concat(said).toString() }));
  });
}

function where() {
  return { cwd: root, env: { ...process.env, PATH: path } };
}

/** A run that wrote no report, or a file that failed before its first test, counts as failed: silence is not success. */
function countTests(file: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(file, 'utf8'));
    const broken = !success && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0;
    return { passed: numPassedTests, failed: numFailedTests + broken };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
