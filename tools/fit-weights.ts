import { writeFileSync } from 'node:fs';
import { threadPublications } from '../src/threading/thread-publications.ts';
import { type WeighedKind, weighedKinds } from '../src/threading/weighing/feature.ts';
import { weighBy } from '../src/threading/weighing/weigher.ts';
import { type AllWeights, featuresVersion, versionOf, type Weights } from '../src/threading/weighing/weights.ts';
import { makeHistory } from '../tests/makers/history/make-history.ts';
import { makeTerm } from '../tests/makers/history/make-term.ts';
import { seedsOf } from '../tests/makers/seeds-of.ts';
import { readCases } from '../tests/threading/read-cases.ts';
import { judgeLinks } from '../tests/threading/reliability.ts';
import type { ThreadingCase } from '../tests/threading/threading-case.ts';
import { fitCurve } from './fit/fit-curve.ts';
import { type Example, fitLogistic } from './fit/fit-logistic.ts';
import { type LabelledPair, labelledPairs } from './fit/labelled-pairs.ts';
import { priorWeights } from './fit/prior-weights.data.ts';
import { readOptions } from './read-options.ts';

/**
 * Fits what features weigh, on histories of makers and the labelled cases that are not held out, and calibrates on other makers how sure a link is said to be.
 * Writes src/threading/weighing/*-weights.data.ts. The same seeds give the same files. Seeds above 3000 are held out: `npm run measure-links` tells how the
 * weights do on those.
 */
const { values } = readOptions('Use: npm run fit-weights [-- --train 2001-2060] [--calibrate 2101-2400]', {
  options: {
    train: { type: 'string', default: '2001-2060' },
    calibrate: { type: 'string', default: '2101-2400' },
  },
});

/** The labelled cases are few and written by people: each of their pairs counts for so many of makers. */
const caseCount = 30;
/**
 * How strongly weights are drawn to what was thought of beforehand. Of chapters most: makers nearly always tell them by what they hold, so that their
 * titles would count for too little where a book states little.
 */
const strengths: Readonly<Record<WeighedKind, number>> = {
  chapter: 1000,
  indicator: 2500,
  commitment: 300,
  account: 3000,
  carrier: 100,
};

/** Which threads stand decides what is weighed, and the weights decide which stand. */
const rounds = 2;

const cases = (await readCases()).filter(({ isHeldOut }) => !isHeldOut);
const makers = seedsOf(values.train).map(makeHistory);
const terms = seedsOf(values.train).map(makeTerm);

function fitKind(kind: WeighedKind, pairs: readonly (LabelledPair & { readonly count: number })[]): Weights {
  const prior = priorWeights[kind];
  const names = Object.keys(prior.weights);
  const place = new Map(names.map((name, at) => [name, at + 1]));
  const examples = pairs
    .filter((pair) => pair.kind === kind)
    .map(({ features, isSame, count }): Example => {
      const row = new Float64Array(names.length + 1);
      row[0] = 1;
      for (const { name, value } of features) {
        const at = place.get(name);
        if (at === undefined) throw new Error(`no prior for ${kind} ${name}`);
        row[at] = (row[at] ?? 0) + value;
      }
      return { row, isSame, count };
    });
  const start = Float64Array.from([prior.bias, ...names.map((name) => prior.weights[name] ?? 0)]);
  const [bias = 0, ...fitted] = fitLogistic(examples, start, strengths[kind]);
  process.stdout.write(
    `${kind}: ${examples.length} pairs, ${examples.filter(({ isSame }) => isSame).length} the same\n`,
  );
  const weights = Object.fromEntries(names.map((name, at) => [name, round(fitted[at] ?? 0)]));
  return { features: featuresVersion, version: '', bias: round(bias), weights, curve: [] };
}

function round(number: number): number {
  return Number(number.toFixed(3));
}

function forAll(make: (kind: WeighedKind) => Weights): AllWeights {
  return {
    chapter: make('chapter'),
    indicator: make('indicator'),
    commitment: make('commitment'),
    account: make('account'),
    carrier: make('carrier'),
  };
}

/** Of a maker with an agreement only what it adds to the same maker without one. */
function pairsOfTerm(maker: ThreadingCase, weights: AllWeights): readonly LabelledPair[] {
  return labelledPairs(maker, weights).filter(
    ({ kind, features }) => kind === 'carrier' || features.some(({ name }) => name === 'of-term'),
  );
}

function fitAll(weights: AllWeights): AllWeights {
  const pairs = [
    ...makers.flatMap((maker) => labelledPairs(maker, weights)).map((pair) => ({ ...pair, count: 1 })),
    ...terms.flatMap((maker) => pairsOfTerm(maker, weights)).map((pair) => ({ ...pair, count: 1 })),
    ...cases.flatMap((labelled) => labelledPairs(labelled, weights)).map((pair) => ({ ...pair, count: caseCount })),
  ];
  return forAll((kind) => fitKind(kind, pairs));
}

/** And each of their links for so many. In makers nearly all that is left over is the same after all; in books written by people less is. */
const caseLinkCount = 20;

/** To see how often the best that a statement has is right where it is unlikely, it is linked all the same. */
const generous = 2.5;

/**
 * What is summed to be unlikely stays so. In makers nearly every chapter that is left over is the same after all; elsewhere a chapter that was wrongly linked takes
 * all that it states along.
 */
function neverLift(curve: Weights['curve']): Weights['curve'] {
  return [[0, 0], ...curve.filter(([sum]) => sum > 0)];
}

function calibrateAll(weights: AllWeights): AllWeights {
  const weigh = weighBy(forAll((kind) => ({ ...weights[kind], curve: [[0, generous]] })));
  const linksOf = (labelled: ThreadingCase) =>
    judgeLinks(labelled, threadPublications(labelled.publications, { weigh }));
  const links = [
    ...seedsOf(values.calibrate).map(makeHistory).flatMap(linksOf),
    ...seedsOf(values.calibrate)
      .map(makeTerm)
      .flatMap(linksOf)
      .filter(({ kind }) => kind === 'carrier'),
    ...cases.flatMap(linksOf).flatMap((link) => Array.from({ length: caseLinkCount }, () => link)),
  ];
  return forAll((kind) => {
    const own = links
      .filter((link) => link.kind === kind && link.score < 1)
      .map(({ score, isRight }) => ({ sum: Math.log(score / (1 - score)) - generous, isRight }));
    const curve = fitCurve(own).map(([sum, logit]) => [round(sum), round(logit)] as const);
    return { ...weights[kind], curve: kind === 'chapter' ? neverLift(curve) : curve };
  });
}

function write(kind: WeighedKind, fitted: Weights): void {
  const { features, bias, weights, curve } = fitted;
  const lines = Object.entries(weights).map(
    ([name, weight]) => `    ${/-/.test(name) ? `'${name}'` : name}: ${weight},`,
  );
  const points = curve.map(([sum, logit]) => `    [${sum}, ${logit}],`);
  writeFileSync(
    `src/threading/weighing/${kind}-weights.data.ts`,
    `import type { Weights } from './weights.ts';

/** Data, written by tools/fit-weights.ts: makers ${values.train} and ${cases.length} labelled bodies, calibrated on makers ${values.calibrate}. */
export const ${kind}Weights: Weights = {
  features: ${features},
  version: '${versionOf(fitted)}',
  bias: ${bias},
  weights: {
${lines.join('\n')}
  },
  curve: [
${points.join('\n')}
  ],
};
`,
  );
}

let weights = forAll((kind) => ({ features: featuresVersion, version: '', ...priorWeights[kind], curve: [] }));
for (let time = 0; time < rounds; time += 1) weights = fitAll(weights);
weights = calibrateAll(weights);
for (const kind of weighedKinds) write(kind, weights[kind]);
