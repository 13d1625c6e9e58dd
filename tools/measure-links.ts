import { threadPublications } from '../src/threading/thread-publications.ts';
import { weighedKinds } from '../src/threading/weighing/feature.ts';
import { makeHistory } from '../tests/makers/history/make-history.ts';
import { makeTerm } from '../tests/makers/history/make-term.ts';
import { seedsOf } from '../tests/makers/seeds-of.ts';
import { readCases } from '../tests/threading/read-cases.ts';
import { readHavermonde } from '../tests/threading/read-havermonde.ts';
import { judgeLinks, reliabilityOf } from '../tests/threading/reliability.ts';
import type { ThreadingCase } from '../tests/threading/threading-case.ts';
import { readOptions } from './read-options.ts';

/**
 * Prints of each kind of link how often it is right where it is said to be so sure: on histories of makers (`--seeds 3001-3040`), on the labelled cases and on
 * the books of Havermonde.
 */
const { values } = readOptions('Use: npm run measure-links [-- --seeds 3001-3040]', {
  options: { seeds: { type: 'string', default: '3001-3040' } },
});

function print(name: string, cases: readonly ThreadingCase[]): void {
  const links = cases.flatMap((labelled) => judgeLinks(labelled, threadPublications(labelled.publications)));
  process.stdout.write(`\n${name}\n${'kind'.padEnd(12)}  sure from    to   links    said   right\n`);
  for (const kind of weighedKinds) {
    for (const { from, to, said, right, count } of reliabilityOf(links.filter((link) => link.kind === kind))) {
      const numbers = [from, Math.min(to, 1)].map((bound) => bound.toFixed(2).padStart(6));
      const means = [said, right].map((mean) => mean.toFixed(3).padStart(6));
      process.stdout.write(
        `${kind.padEnd(12)}     ${numbers.join('')}  ${String(count).padStart(6)}  ${means.join('  ')}\n`,
      );
    }
  }
}

const cases = await readCases();
print(`makers ${values.seeds}`, seedsOf(values.seeds).map(makeHistory));
print(`makers ${values.seeds} with an agreement`, seedsOf(values.seeds).map(makeTerm));
print(
  'labelled cases, tuned on',
  cases.filter(({ isHeldOut }) => !isHeldOut),
);
print(
  'labelled cases, held out',
  cases.filter(({ isHeldOut }) => isHeldOut),
);
print('Havermonde', [await readHavermonde()]);
