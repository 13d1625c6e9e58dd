import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeMaker } from '../tests/makers/make-maker.ts';
import { measureMaker } from '../tests/makers/score/measure-maker.ts';
import { readPerfectly } from '../tests/makers/score/perfect-reading.ts';
import { type Drawn, printChoices } from '../tests/makers/score/print-choices.ts';
import { printFindings } from '../tests/makers/score/print-findings.ts';
import { type FileScore, type ScoredKind, scoredKinds } from '../tests/makers/score/score-file.ts';
import { type FindingScore, scoreFindings } from '../tests/makers/score/score-findings.ts';
import { addTallies, rateTally, type Tally } from '../tests/makers/score/tally.ts';
import { seedsOf } from '../tests/makers/seeds-of.ts';
import { type Format, formats } from '../tests/makers/truth.ts';
import { openPrinter } from '../tests/makers/write/pdf.ts';
import { readOptions } from './read-options.ts';

/**
 * Draws makers from seeds, writes their books, reads them back and prints how well, per format and per maker.
 * `--seeds 1-20` or `3,7`; `--formats text,html`; `--misses` also tells what is wrong; `--findings` also judges the books and compares with the faults
 * that were planted, first as a reader without mistakes would have read them; `--choices` tells which choices of layout lose most; `--together` weighs the readings
 * of all books of a maker against each other, as an import does; `--write DIR` keeps the files with their truth.
 */
const usage =
  'Use: npm run measure-makers [-- --seeds 1-20] [--formats html,text] [--misses] [--findings] [--choices] [--together] [--write DIR]';
const { values } = readOptions(usage, {
  options: {
    seeds: { type: 'string', default: '1-20' },
    formats: { type: 'string', default: 'html,text' },
    misses: { type: 'boolean', default: false },
    findings: { type: 'boolean', default: false },
    choices: { type: 'boolean', default: false },
    together: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});

type Measured = Drawn & { readonly seed: number; readonly format: Format };

const wanted = values.formats.split(',').map((name) => {
  const format = formats.find((one) => one === name);
  if (format === undefined) throw new Error(`no format ${name}: one of ${formats.join(', ')}`);
  return format;
});
const judged: { readonly by: string; readonly seed: number; readonly score: FindingScore }[] = [];
const printer = wanted.some((format) => format.endsWith('pdf')) ? await openPrinter() : null;
const measured: Measured[] = [];
for (const seed of seedsOf(values.seeds)) {
  const maker = makeMaker(seed);
  if (values.findings) {
    const perfect = maker.books.flatMap(({ draft, pages }) =>
      readPerfectly(pages, { ...maker, kind: draft.kind, year: draft.year }),
    );
    judged.push({ by: 'perfect', seed, score: scoreFindings(maker, perfect) });
  }
  for (const format of wanted) {
    const files = await measureMaker(maker, format, { printer, isTogether: values.together });
    measured.push({ seed, format, layout: maker.layout, scores: files.map(({ score }) => score) });
    if (values.findings) {
      judged.push({
        by: format,
        seed,
        score: scoreFindings(
          maker,
          files.map(({ reading }) => reading),
        ),
      });
    }
    if (values.write !== undefined) {
      const folder = join(values.write, String(seed), format);
      mkdirSync(folder, { recursive: true });
      for (const { file, truth } of files) {
        writeFileSync(join(folder, file.name), file.bytes);
        writeFileSync(join(folder, `${file.name}.truth.json`), JSON.stringify(truth, null, 1));
      }
      writeFileSync(
        join(values.write, String(seed), 'layout.json'),
        JSON.stringify({ body: maker.body.fullName, ...maker.layout }, null, 1),
      );
    }
  }
}

await printer?.close();

for (const format of wanted) {
  const own = measured.filter((one) => one.format === format);
  print(`${format}: ${own.length} makers, ${own.flatMap(({ scores }) => scores).length} files`);
  print(`${'kind'.padEnd(14)}asked   right    said   P      R      F1`);
  for (const kind of scoredKinds)
    printTally(
      kind,
      sumOf(
        own.flatMap(({ scores }) => scores),
        kind,
      ),
    );
  const toldMisses = own.flatMap(({ scores }) => scores).reduce((sum, { missedAndTold }) => sum + missedAndTold, 0);
  const missed = sumOf(
    own.flatMap(({ scores }) => scores),
    'figures',
  ).missed.length;
  print(`figures missed: ${missed}, of which a note or a doubt names the indicator of ${toldMisses}`);
  const puzzles = own.flatMap(({ scores }) => scores.map(({ undecidable }) => undecidable));
  const guessed = puzzles.flatMap((one) => one.guessed).length;
  const silent = puzzles.flatMap((one) => one.silent).length;
  const told = puzzles.reduce((sum, one) => sum + one.told, 0);
  print(`undecidable   ${guessed + silent + told}: ${guessed} guessed, ${told} told, ${silent} silent`);
  print('');
}
print(
  `${'seed'.padEnd(6)}${'format'.padEnd(12)}figures P R     chapters questions commitments accounts amounts guessed`,
);
for (const { seed, format, scores } of measured) {
  const f1 = (kind: ScoredKind) => rateTally(sumOf(scores, kind)).f1.toFixed(2).padEnd(9);
  const figures = rateTally(sumOf(scores, 'figures'));
  const guessed = scores.flatMap(({ undecidable }) => undecidable.guessed).length;
  print(
    `${String(seed).padEnd(6)}${format.padEnd(12)}${figures.precision.toFixed(3)} ${figures.recall.toFixed(3)}   ${f1('chapters')}${f1('questions')}${f1('commitments')}   ${f1('accounts')}${f1('amounts')}${guessed}`,
  );
  if (!values.misses) continue;
  for (const kind of scoredKinds) {
    const { missed, extra } = sumOf(scores, kind);
    for (const statement of missed) print(`  - ${kind}: ${statement}`);
    for (const statement of extra) print(`  + ${kind}: ${statement}`);
  }
  for (const { undecidable } of scores) {
    for (const statement of undecidable.guessed) print(`  ? guessed: ${statement}`);
    for (const statement of undecidable.silent) print(`  ? silent: ${statement}`);
  }
}

if (values.choices) printChoices(measured);
if (values.findings) printFindings(judged, values.misses);

function sumOf(scores: readonly FileScore[], kind: ScoredKind): Tally {
  return addTallies(scores.map(({ tallies }) => tallies[kind]));
}

function printTally(kind: string, sum: Tally): void {
  const { precision, recall, f1 } = rateTally(sum);
  const counts = [sum.right + sum.missed.length, sum.right, sum.right + sum.extra.length].map((count) =>
    String(count).padEnd(8),
  );
  print(`${kind.padEnd(14)}${counts.join('')}${[precision, recall, f1].map((share) => share.toFixed(3)).join('  ')}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
