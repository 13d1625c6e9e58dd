import { type JudgedUnits, judgeUnits } from '../../src/findings/judge-units.ts';
import { listUnits } from '../../src/findings/units/list-units.ts';
import type { Disposal } from '../../src/threading/disposal.ts';
import type { StatedPublication } from '../../src/threading/stated.ts';
import { type Known, threadPublications } from '../../src/threading/thread-publications.ts';
import type { Threading } from '../../src/threading/threading.ts';
import { generateMunicipality } from '../../tests/municipality/generate-municipality.ts';

/** What one step measured; times in milliseconds. */
export type JudgedStep = {
  readonly threaded: number;
  /** Setting out what rules see, with its digests; it is a part of `judged`. */
  readonly shown: number;
  readonly judged: number;
  /** The same when nothing was judged before. */
  readonly judgedAll: number;
  /** By kind of unit, how many were judged and how many there are. */
  readonly units: { readonly [kind: string]: readonly [again: number, all: number] };
};

// judge-step document|confirmation: nine years of an invented municipality are threaded and judged; then comes the next document, or somebody
// confirms a link. Prints a JudgedStep as JSON.
const step = process.argv[2];
const { publications } = generateMunicipality({ seed: 7, firstYear: 2011, years: 10, fields: 150, faultsEach: 5 });
const nine = publications.filter(({ year }) => year !== 2020);
const [known, before] = judgeFirst(nine);

const [now, given] = step === 'document' ? documentMore() : confirmation();

const start = performance.now();
const threading = threadAnew();
const threaded = performance.now();
const { units } = judgeUnits(threading, { before });
const judged = performance.now();

const outcome: JudgedStep = {
  threaded: threaded - start,
  judged: judged - threaded,
  shown: timeOf(listUnits),
  judgedAll: timeOf(judgeUnits),
  units: countAgain(units),
};
process.stdout.write(`${JSON.stringify(outcome)}\n`);

function judgeFirst(first: readonly StatedPublication[]): [Threading, JudgedUnits] {
  const held = threadPublications(first);
  return [held, judgeUnits(held).units];
}

function linksOf({ threads }: Threading) {
  return threads.flatMap((thread) => thread.links);
}

/** The budget for the tenth year. */
function documentMore(): [readonly StatedPublication[], Known] {
  const next = publications.filter(({ kind, year }) => kind === 'budget' && year === 2020);
  return [[...nine, ...next], { kept: known.kept }];
}

/** Somebody confirms the least sure link. */
function confirmation(): [readonly StatedPublication[], Known] {
  const [link] = linksOf(known).toSorted((one, other) => one.score - other.score);
  if (link === undefined) throw new Error('there are no links');
  const disposal: Disposal = {
    from: link.from,
    to: link.to,
    ruling: 'confirmed',
    reason: 'Zo is het.',
    decision: null,
  };
  return [nine, { disposals: [disposal], kept: known.kept }];
}

/** As a record gives them: documents that were read a moment ago. */
function threadAnew(): Threading {
  const read: readonly StatedPublication[] = JSON.parse(JSON.stringify(now));
  return threadPublications(read, given);
}

function timeOf(judge: (threading: Threading) => unknown): number {
  const threads = threadAnew();
  const begin = performance.now();
  judge(threads);
  return performance.now() - begin;
}

function countAgain(after: JudgedUnits): JudgedStep['units'] {
  const kinds = ['indicator', 'commitment', 'chapter', 'field', 'publication', 'organisation'] as const;
  return Object.fromEntries(
    kinds.map((kind) => {
      const all = [...after[kind].units];
      const again = all.filter(([name, unit]) => before[kind].units.get(name) !== unit);
      return [kind, [again.length, all.length]];
    }),
  );
}
