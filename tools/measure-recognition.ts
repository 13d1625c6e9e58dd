import { readLabelledPages } from '../tests/recognition/labelled-page.ts';
import { readPage } from '../tests/recognition/read-page.ts';
import { addScores, measuredKinds, rate, scorePage } from '../tests/recognition/score.ts';

/**
 * Prints how well the labelled pages are recognised: precision, recall and F1 for each kind of statement.
 * With `--misses` also what was missed (-) and what is too much (+).
 */
const pages = readLabelledPages();
const scores = [];
for (const { name, path, expected } of pages) scores.push(scorePage(name, expected, await readPage(path)));

const withMisses = process.argv.includes('--misses');
process.stdout.write(`${pages.length} pages\n${'kind'.padEnd(14)}labels  precision  recall     F1\n`);
for (const kind of measuredKinds) {
  const score = addScores(scores.map((page) => page[kind]));
  const rated = rate(score);
  if (rated === null) continue;
  const numbers = [rated.precision.toFixed(3).padStart(9), rated.recall.toFixed(3).padStart(6), rated.f1.toFixed(3)];
  const labels = String(score.right + score.missed.length).padStart(6);
  process.stdout.write(`${kind.padEnd(14)}${labels}  ${numbers.join('  ')}\n`);
  if (withMisses) {
    for (const statement of score.missed) process.stdout.write(`  - ${statement}\n`);
    for (const statement of score.extra) process.stdout.write(`  + ${statement}\n`);
  }
}
