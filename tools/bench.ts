import { availableParallelism, loadavg } from 'node:os';
import { authorsPart } from './bench/authors/authors.ts';
import { authorsKilledPart } from './bench/authors/authors-killed.ts';
import { findingsBesideLargePart, findingsBesidePart } from './bench/authors/findings-beside.ts';
import type { BenchOutcome } from './bench/bench-part.ts';
import { bookPart } from './bench/book.ts';
import { chartPart } from './bench/chart.ts';
import { importPart } from './bench/import.ts';
import { judgeOnePart } from './bench/judge-one.ts';
import { memoryPart } from './bench/memory.ts';
import { pageWeightPart } from './bench/page-weight.ts';
import { pagesPart } from './bench/pages/pages.ts';
import { readingPart } from './bench/reading.ts';
import { searchPart } from './bench/search.ts';
import { servePart } from './bench/serve.ts';
import { threadPagePart } from './bench/thread-page.ts';
import { threadingPart } from './bench/threading.ts';

// npm run bench [-- PART …]: each part says what it measures and how far that is from the goal.
const parts = [
  servePart,
  pageWeightPart,
  readingPart,
  bookPart,
  memoryPart,
  importPart,
  searchPart,
  threadingPart,
  judgeOnePart,
  threadPagePart,
  pagesPart,
  chartPart,
  findingsBesidePart,
  findingsBesideLargePart,
  authorsPart,
  authorsKilledPart,
];
const names = process.argv.slice(2);
const unknown = names.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `No part is called ${unknown.join(', ')}. Parts: ${parts.map(({ name }) => name).join(', ')}.\n`,
  );
  process.exit(2);
}

const chosen = parts.filter(({ name }) => names.length === 0 || names.includes(name));
const outcomes: BenchOutcome[] = [];
for (const { name, goal, run } of chosen) {
  process.stdout.write(`\n${name}: ${goal}\n`);
  const load = loadavg()[0] ?? 0;
  if (load > 0.5) {
    process.stdout.write(
      `  the machine is busy (load ${load.toFixed(1)} on ${availableParallelism()} cores): figures are rough\n`,
    );
  }
  outcomes.push(await runPart(run));
}
const count = (outcome: BenchOutcome) => outcomes.filter((one) => one === outcome).length;
process.stdout.write(`\n${count('reached')} reached, ${count('missed')} missed, ${count('not run')} not run\n`);
process.exitCode = count('missed') === 0 ? 0 : 1;

async function runPart(run: (typeof parts)[number]['run']): Promise<BenchOutcome> {
  try {
    return await run((line) => process.stdout.write(`  ${line}\n`));
  } catch (error) {
    process.stdout.write(`  failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 'missed';
  }
}
