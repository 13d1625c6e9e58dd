import { judgeThreads } from '../../src/findings/judge-threads.ts';
import { type Known, threadPublications } from '../../src/threading/thread-publications.ts';
import { generateMunicipality } from '../../tests/municipality/generate-municipality.ts';

/** What one run measured; times in milliseconds. */
export type ThreadingRun = {
  readonly chapters: number;
  readonly threaded: number;
  readonly judged: number;
  readonly megabytes: number;
};

// thread-municipality YEARS [extend]: threads and judges an invented municipality, from the start or with its last document as the only new
// one, and prints a ThreadingRun as JSON.
const [years, mode] = process.argv.slice(2);
const { publications } = generateMunicipality({
  seed: 7,
  firstYear: 2001,
  years: Number(years),
  fields: 150,
  faultsEach: 0,
});
const known = mode === 'extend' ? knownBefore() : {};

const start = performance.now();
const threading = threadPublications(publications, known);
const threaded = performance.now();
judgeThreads(threading);
const judged = performance.now();

const run: ThreadingRun = {
  chapters: publications.reduce((sum, { chapters }) => sum + chapters.length, 0),
  threaded: threaded - start,
  judged: judged - threaded,
  megabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(run)}\n`);

/** What the record kept of the run before the last document came. */
function knownBefore(): Known {
  return { kept: threadPublications(publications.slice(0, -1)).kept };
}
