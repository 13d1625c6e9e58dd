import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { findChromium } from '../../tests/chromium.ts';
import { writeDocx } from '../../tests/makers/write/docx.ts';
import { openPrinter } from '../../tests/makers/write/pdf.ts';
import { measureTree } from '../../tests/measure-tree.ts';
import { type BenchPart, judge, round, worst } from './bench-part.ts';
import { inventBook } from './invented-book.ts';
import type { BookRun } from './read-book.ts';

const script = join(import.meta.dirname, 'read-book.ts');
/** As many as make 300 printed pages. */
const volumes = 34;
const sampleEvery = 20;

type Measured = BookRun & { readonly megabytes: number };

/** Reads a book in a process of its own, and measures that and the process that it starts for the file. */
async function measure(file: string): Promise<Measured> {
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let megabytes = 0;
  const sampling = setInterval(() => {
    megabytes = Math.max(megabytes, measureTree(child.pid ?? 0));
  }, sampleEvery);
  const [printed, [status]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  clearInterval(sampling);
  if (status !== 0) throw new Error(`${file} was not read`);
  return { ...JSON.parse(printed), megabytes };
}

export const bookPart: BenchPart = {
  name: 'book',
  goal: 'a tagged PDF of 300 pages read and recognised in under 10 s and 512 MB',
  run: async (say) => {
    try {
      findChromium();
    } catch (error) {
      say(`not run: ${error instanceof Error ? error.message : String(error)}`);
      return 'not run';
    }
    const folder = await mkdtemp(join(tmpdir(), 'doelspoor-bench-'));
    const printer = await openPrinter();
    try {
      const { page, layout } = inventBook(volumes);
      const tagged = await printer.print(page, layout, { tagged: true });
      const books = {
        'tagged PDF': { name: 'tagged.pdf', bytes: tagged },
        'PDF without tags': { name: 'plain.pdf', bytes: await printer.print(page, layout, { tagged: false }) },
        DOCX: { name: 'book.docx', bytes: await writeDocx(page) },
      };
      say(
        `a book of ${
          Buffer.from(tagged)
            .toString('latin1')
            .match(/\/Type\s*\/Page\b/g)?.length ?? 0
        } pages`,
      );
      const runs = new Map<string, Measured>();
      for (const [format, { name, bytes }] of Object.entries(books)) {
        await writeFile(join(folder, name), bytes);
        const run = await measure(join(folder, name));
        runs.set(format, run);
        const times = `read in ${round(run.read / 1000)} s, recognised in ${round(run.recognised / 1000)} s`;
        say(`${format}: ${times}, ${round(run.megabytes)} MB; ${run.chapters} chapters, ${run.figures} figures`);
      }
      const book = runs.get('tagged PDF');
      if (book === undefined) throw new Error('the tagged PDF was not measured');
      return worst([
        judge(say, 'tagged PDF', (book.read + book.recognised) / 1000, { atMost: 10 }, ' s'),
        judge(say, 'its memory, with the process that reads it', book.megabytes, { atMost: 512 }, ' MB'),
      ]);
    } finally {
      await printer.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
