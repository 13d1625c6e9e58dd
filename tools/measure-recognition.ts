import { resolve } from 'node:path';
import { readLabelledPages } from '../tests/recognition/labelled-page.ts';
import { readPage } from '../tests/recognition/read-page.ts';
import { judgeFigures, keepSaid } from '../tests/recognition/said.ts';
import { addScores, measuredKinds, rate, scorePage } from '../tests/recognition/score.ts';
import { readOptions } from './read-options.ts';

/**
 * Prints how well labelled pages are recognised: precision, recall and F1 for each kind of statement; then how much of what was said of
 * figures is wrong, and how many cells that no reader can place came out as a figure. `--pages FOLDER` measures the pages of another
 * folder; with `--misses` also what was missed (-) and what is too much (+).
 */
const { values } = readOptions('Use: npm run measure [-- --pages FOLDER] [--misses]', {
  options: { pages: { type: 'string' }, misses: { type: 'boolean' } },
});
const pages = readLabelledPages(values.pages === undefined ? undefined : resolve(values.pages));
const scores = [];
const judged = [];
for (const { name, path, expected, undecidable } of pages) {
  const read = await readPage(path);
  scores.push(scorePage(name, expected, keepSaid(read, undecidable)));
  judged.push(judgeFigures(name, expected, read, undecidable));
}

process.stdout.write(`${pages.length} pages\n${'kind'.padEnd(14)}labels  precision  recall     F1\n`);
for (const kind of measuredKinds) {
  const score = addScores(scores.map((page) => page[kind]));
  const rated = rate(score);
  if (rated === null) continue;
  const numbers = [rated.precision.toFixed(3).padStart(9), rated.recall.toFixed(3).padStart(6), rated.f1.toFixed(3)];
  const labels = String(score.right + score.missed.length).padStart(6);
  process.stdout.write(`${kind.padEnd(14)}${labels}  ${numbers.join('  ')}\n`);
  if (values.misses) {
    for (const statement of score.missed) process.stdout.write(`  - ${statement}\n`);
    for (const statement of score.extra) process.stdout.write(`  + ${statement}\n`);
  }
}

const said = judged.reduce((sum, page) => sum + page.said, 0);
const wrong = judged.flatMap((page) => page.wrong);
const undecidable = judged.reduce((sum, page) => sum + page.undecidable, 0);
const guessed = judged.flatMap((page) => page.guessed);
const share = said === 0 ? 'none said' : `${((100 * wrong.length) / said).toFixed(1)} %`;
process.stdout.write(`said wrong: ${wrong.length} of ${said} figures (${share})\n`);
process.stdout.write(`undecidable guessed: ${guessed.length} of ${undecidable} cells\n`);
if (values.misses) for (const statement of guessed) process.stdout.write(`  ? ${statement}\n`);
