import { join } from 'node:path';
import type { Finding } from '../src/findings/finding.ts';
import { judgeThreads } from '../src/findings/judge-threads.ts';
import type { Reading } from '../src/model/reading.ts';
import { readSources } from '../src/reading/read-source.ts';
import { gatherPublications } from '../src/recognition/gather/gather-publications.ts';
import { recognise } from '../src/recognition/recognise.ts';
import type { StatedPublication } from '../src/threading/stated.ts';
import { threadPublications } from '../src/threading/thread-publications.ts';
import { makeMaker } from '../tests/makers/make-maker.ts';
import { readPerfectly } from '../tests/makers/score/perfect-reading.ts';
import { seedsOf } from '../tests/makers/seeds-of.ts';
import { generateMunicipality } from '../tests/municipality/generate-municipality.ts';
import { readOptions } from './read-options.ts';

/**
 * Prints all findings of the examples, of makers and of a municipality of ten years, one a line with the address of each: what two programs
 * print is to be held beside each other with `diff`. Those that are told on the page of another have its address.
 */
const { values } = readOptions('Use: node tools/list-findings.ts [--seeds 1-20]', {
  options: { seeds: { type: 'string', default: '1-20' } },
});

async function readFolder(name: string): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const source of readSources([join(import.meta.dirname, '..', 'examples', name)])) {
    if ('error' in source) throw source.error;
    readings.push(recognise(source.document));
  }
  return readings;
}

function tell(name: string, { key, rule, chapter, message, evidence, also }: Finding): void {
  for (const told of [{ message, evidence }, ...also]) {
    const quotes = told.evidence.map(({ label, raw }) => `${label.nl}: ${raw.trim()}`).join(' | ');
    const fields = [name, rule, `${chapter.publication}/${chapter.chapter}`, told.message.nl, quotes, key];
    process.stdout.write(`${fields.map((field) => field.replaceAll(/\s+/g, ' ')).join('\t')}\n`);
  }
}

function list(name: string, publications: readonly StatedPublication[]): void {
  for (const finding of judgeThreads(threadPublications(publications))) tell(name, finding);
}

function listReadings(name: string, readings: readonly Reading[]): void {
  const { publications } = gatherPublications(readings);
  for (const [organisation, own] of Map.groupBy(publications, (one) => one.organisation.slug)) {
    list(`${name} ${organisation}`, own);
  }
}

for (const example of ['groningen', 'havermonde']) listReadings(example, await readFolder(example));
for (const seed of seedsOf(values.seeds)) {
  const maker = makeMaker(seed);
  const perfect = maker.books.flatMap(({ draft, pages }) =>
    readPerfectly(pages, { ...maker, kind: draft.kind, year: draft.year }),
  );
  listReadings(`maker ${seed}`, perfect);
}
const grown = generateMunicipality({ seed: 7, firstYear: 2011, years: 10, fields: 150, faultsEach: 4 });
list('ten years', grown.publications);
