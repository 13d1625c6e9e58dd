import { correctBook } from '../tests/corrections/correct-book.ts';
import { Person } from '../tests/corrections/truth-of-items.ts';
import { writeBook } from '../tests/corrections/write-book.ts';
import { makeMaker } from '../tests/makers/make-maker.ts';
import { seedsOf } from '../tests/makers/seeds-of.ts';
import { type Format, formats } from '../tests/makers/truth.ts';
import { openPrinter } from '../tests/makers/write/pdf.ts';
import { readOptions } from './read-options.ts';

/**
 * A simulated person, who knows what makers meant, settles the queue of the first book of each kind of a maker until all is right, and then that of the
 * next year with what was learnt. Prints how many decisions that takes: `--seeds 9101-9140`, `--formats html,pdf`; `--all` a line a book.
 */
const { values } = readOptions(
  'Use: npm run measure-corrections [-- --seeds 9101-9140] [--formats html,tagged-pdf,pdf] [--all]',
  {
    options: {
      seeds: { type: 'string', default: '9101-9140' },
      formats: { type: 'string', default: 'html' },
      all: { type: 'boolean', default: false },
    },
  },
);

type Book = {
  readonly isNext: boolean;
  readonly made: number;
  readonly keys: number;
  readonly seen: number;
  readonly before: number;
  readonly after: number;
};

async function measureMaker(seed: number, format: Format, printer: Awaited<ReturnType<typeof openPrinter>> | null) {
  const maker = makeMaker(seed);
  const measured: Book[] = [];
  for (const [kind, books] of Map.groupBy(maker.books, ({ draft }) => draft.kind)) {
    let known: Parameters<typeof correctBook>[2] = [];
    for (const [at, book] of books.slice(0, 2).entries()) {
      const files = await writeBook(maker, book, format, printer);
      const { corrections, made, keys, seen, before, after } = correctBook(
        files,
        new Person(book.pages, book.draft.year),
        known,
      );
      known = [...(known ?? []), ...corrections];
      measured.push({ isNext: at > 0, made, keys, seen, before, after });
      if (values.all && before > 0)
        process.stdout.write(
          `${seed} ${kind} ${book.draft.year}: ${made} decisions (${keys} keys) of ${seen} items, ${before} wrong > ${after}\n`,
        );
    }
  }
  return measured;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
}

function print(name: string, books: readonly Book[]): void {
  const right = books.filter(({ after }) => after === 0);
  const mended = right.filter(({ before }) => before > 0);
  const needed = mended.map(({ made }) => made);
  const keys = mended.map((book) => book.keys);
  process.stdout.write(
    [
      `${name}: ${books.length} books, ${books.filter(({ before }) => before === 0).length} right as read, ${needed.length} made right, ${books.length - right.length} not`,
      `  decisions of those made right: median ${median(needed)}, most ${Math.max(0, ...needed)}; keys: median ${median(keys)}, most ${Math.max(0, ...keys)}`,
      `  statements wrong or missed: ${books.reduce((sum, { before }) => sum + before, 0)} > ${books.reduce((sum, { after }) => sum + after, 0)}`,
      '',
    ].join('\n'),
  );
}

for (const name of values.formats.split(',')) {
  const format = formats.find((one) => one === name);
  if (format === undefined) throw new Error(`no format ${name}: one of ${formats.join(', ')}`);
  const printer = format.endsWith('pdf') ? await openPrinter() : null;
  const books: Book[] = [];
  for (const seed of seedsOf(values.seeds)) books.push(...(await measureMaker(seed, format, printer)));
  await printer?.close();
  print(
    `${format}, first year`,
    books.filter(({ isNext }) => !isNext),
  );
  print(
    `${format}, next year`,
    books.filter(({ isNext }) => isNext),
  );
}
