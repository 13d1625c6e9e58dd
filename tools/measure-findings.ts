import { judgeThreads } from '../src/findings/judge-threads.ts';
import { threadPublications } from '../src/threading/thread-publications.ts';
import { generateMunicipality } from '../tests/municipality/generate-municipality.ts';
import { scoreFindings } from '../tests/municipality/score-findings.ts';

/**
 * Prints rule by rule how many of the faults that were planted in an invented municipality are found, and how many findings stand in fields
 * where none was planted. With `--misses` also which were missed and what is too much.
 */
const municipality = generateMunicipality({ seed: 7, firstYear: 2011, years: 10, fields: 150, faultsEach: 4 });
const scores = scoreFindings(judgeThreads(threadPublications(municipality.publications)), municipality.faults);

const withMisses = process.argv.includes('--misses');
process.stdout.write(`${'rule'.padEnd(28)}planted  found  elsewhere\n`);
for (const { rule, planted, missed, elsewhere } of scores) {
  const numbers = [planted, planted - missed.length, elsewhere.length].map((number) => String(number).padStart(7));
  process.stdout.write(`${rule.padEnd(28)}${numbers.join('  ')}\n`);
  if (!withMisses) continue;
  for (const { publication, chapter } of missed) process.stdout.write(`  - ${publication}/${chapter}\n`);
  for (const { chapter, message } of elsewhere) {
    process.stdout.write(`  + ${chapter.publication}/${chapter.chapter}: ${message.nl}\n`);
  }
}
