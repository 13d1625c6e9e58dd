import { threadPublications } from '../src/threading/thread-publications.ts';
import { addScores, rate } from '../tests/recognition/score.ts';
import { readCases } from '../tests/threading/read-cases.ts';
import { measuredLinks, scoreThreading } from '../tests/threading/score-threading.ts';

/**
 * Prints how well labelled publications are held together: precision, recall and F1 for each kind of link, for the cases by which weights
 * were chosen and for those kept out of sight then. With `--misses` also what was missed (-) and what is too much (+); `--tuned` leaves the
 * held-out cases out.
 */
const isTunedOnly = process.argv.includes('--tuned');
const withMisses = process.argv.includes('--misses');
const scored = (await readCases()).map((labelled) => ({
  isHeldOut: labelled.isHeldOut,
  score: scoreThreading(labelled, threadPublications(labelled.publications)),
}));

for (const isHeldOut of isTunedOnly ? [false] : [false, true]) {
  const cases = scored.filter((labelled) => labelled.isHeldOut === isHeldOut);
  process.stdout.write(`${cases.length} cases ${isHeldOut ? 'held out' : 'tuned on'}\n`);
  process.stdout.write(`${'kind'.padEnd(14)}labels  precision  recall     F1\n`);
  for (const kind of measuredLinks) {
    const score = addScores(cases.map(({ score: kinds }) => kinds[kind]));
    const rated = rate(score);
    if (rated === null) continue;
    const numbers = [rated.precision.toFixed(3).padStart(9), rated.recall.toFixed(3).padStart(6), rated.f1.toFixed(3)];
    const labels = String(score.right + score.missed.length).padStart(6);
    process.stdout.write(`${kind.padEnd(14)}${labels}  ${numbers.join('  ')}\n`);
    if (!withMisses) continue;
    for (const link of score.missed) process.stdout.write(`  - ${link}\n`);
    for (const link of score.extra) process.stdout.write(`  + ${link}\n`);
  }
}
