import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from '../tests/fuzz/corpus.ts';
import { buildInput, chooseCase, type FuzzCase, printCase } from '../tests/fuzz/fuzz-case.ts';
import { fuzzNotation } from '../tests/fuzz/judge-notation.ts';
import { createCaseRunner, shorten } from '../tests/fuzz/run-case.ts';
import { threadSteps } from '../tests/threading/thread-steps.ts';
import { draftStepsAmiss } from '../tests/units/edit-draft.ts';
import { stepsAmiss } from '../tests/units/judge-steps.ts';
import { readOptions } from './read-options.ts';

/**
 * Throws mutated documents at the readers: `fuzz [runs] [seed] [--save FOLDER]`, 10,000 runs from seed 1 unless told otherwise. Run `n` of
 * seed `s` is run 1 of seed `s + n - 1`, so that one failing file is made again with `fuzz 1 SEED`. `--save` keeps the shortened files.
 * Beside each fifty files one history of documents that come, change and go is threaded and judged step by step, with the seed of the first.
 */
const usage = 'Use: npm run fuzz [-- RUNS [SEED]] [--save FOLDER]';
const { positionals, values } = readOptions(usage, {
  allowPositionals: true,
  options: { save: { type: 'string' } },
});
const runs = Number(positionals[0] ?? 10_000);
const first = Number(positionals[1] ?? 1);
if (!Number.isSafeInteger(runs) || !Number.isSafeInteger(first)) {
  process.stderr.write(`${usage}
`);
  process.exit(2);
}

const filesByHistory = 50;
const corpus = loadCorpus(true);
const runner = createCaseRunner(corpus);
const outcomes = new Map<string, number>();
let failed = 0;
try {
  fuzzNotation(runs, first);
  for (let seed = first; seed < first + runs; seed += 1) {
    if ((seed - first) % filesByHistory === 0) runHistory(seed);
    await runSeed(seed);
  }
} finally {
  runner.close();
}
const counted = [...outcomes]
  .sort(([, one], [, other]) => other - one)
  .map(([outcome, count]) => `${outcome} ${count}`);
process.stdout.write(
  `${counted.join(', ')}\ngrootste omvang ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`,
);
const tried = runs + Math.ceil(runs / filesByHistory);
process.stdout.write(`${tried - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Step by step has to give what all at once gives. */
function runHistory(seed: number): void {
  const amiss = [
    ...threadSteps(seed).amiss.map(({ step }) => `history ${seed}, step ${step}: threaded otherwise`),
    ...stepsAmiss(seed).map((step) => `${step}: judged otherwise`),
    ...draftStepsAmiss(seed).map((step) => `${step}: judged otherwise than at once`),
  ];
  if (amiss.length > 0) failed += 1;
  for (const words of amiss) process.stdout.write(`${words}\n`);
}

async function runSeed(seed: number): Promise<void> {
  const fuzzCase = chooseCase(seed, corpus);
  const { outcome, breaches } = await runner.run(fuzzCase);
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  if (breaches.length === 0) return;
  const shortest = await shorten(fuzzCase, runner);
  const again = (await runner.run(shortest)).breaches;
  if (again.length === 0) {
    process.stdout.write(`${printCase(fuzzCase)}: niet nog eens: ${breaches.join('; ')}\n`);
    return;
  }
  failed += 1;
  process.stdout.write(`${printCase(shortest)}: ${again.join('; ')}\n`);
  if (values.save !== undefined) save(values.save, shortest);
}

function save(folder: string, fuzzCase: FuzzCase): void {
  const { name, bytes } = buildInput(fuzzCase, corpus);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${fuzzCase.seed}-${name}`), bytes);
}
