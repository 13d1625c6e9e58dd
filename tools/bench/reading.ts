import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { readSources } from '../../src/reading/read-source.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { type BenchPart, judge, median, round, worst } from './bench-part.ts';
import { findProgram, runProgram } from './command.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'groningen');
const copies = 20;
const rounds = 5;

async function filesOfExample(extensions: readonly string[]): Promise<string[]> {
  const entries = await readdir(example, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && extensions.includes(extname(entry.name)));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Every file under many names: what was read before can't be remembered by its name. */
async function copyFiles(files: readonly string[], folder: string): Promise<string[]> {
  const made: string[] = [];
  for (let copy = 0; copy < copies; copy += 1) {
    for (const [at, file] of files.entries()) {
      const path = join(folder, `${copy}-${at}${extname(file)}`);
      await writeFile(path, await readFile(file));
      made.push(path);
    }
  }
  return made;
}

async function readAll(files: readonly string[]): Promise<number> {
  let chapters = 0;
  for await (const source of readSources(files)) {
    if ('error' in source) throw source.error;
    chapters += recognise(source.document).chapters.length;
  }
  return chapters;
}

async function time(body: () => unknown): Promise<number> {
  const start = performance.now();
  await body();
  return (performance.now() - start) / 1000;
}

export const readingPart: BenchPart = {
  name: 'reading',
  goal: 'at least 300 pages/s read and recognised on one core, and faster than pandoc reads the same HTML files',
  run: async (say) => {
    const folder = await mkdtemp(join(tmpdir(), 'doelspoor-bench-'));
    try {
      const files = await copyFiles(await filesOfExample(['.html', '.txt', '.md']), folder);
      const html = files.filter((file) => file.endsWith('.html'));
      const all: number[] = [];
      const waited: number[] = [];
      const ours: number[] = [];
      const each: number[] = [];
      const together: number[] = [];
      const pandoc = findProgram('pandoc');
      await readAll(files);
      for (let at = 0; at < rounds; at += 1) {
        const before = process.cpuUsage();
        const wall = await time(() => readAll(files));
        const used = process.cpuUsage(before);
        // What threads of the runtime do beside ours counts too; on a busy machine the time that we had to wait doesn't.
        all.push((used.user + used.system) / 1e6);
        waited.push(wall);
        if (pandoc === null) continue;
        ours.push(await time(() => readAll(html)));
        each.push(
          await time(() => {
            for (const file of html.slice(0, html.length / copies))
              runProgram(pandoc, ['-f', 'html', '-t', 'json', '-o', '/dev/null', file]);
          }),
        );
        together.push(await time(() => runProgram(pandoc, ['-f', 'html', '-t', 'json', '-o', '/dev/null', ...html])));
      }
      say(`${files.length} files of text and HTML (the example ${copies} times), ${rounds} rounds, medians`);
      const outcomes = [judge(say, 'pages on one core', files.length / median(all), { atLeast: 300 }, '/s')];
      say(`in time on the clock: ${round(files.length / median(waited))} pages/s`);
      if (pandoc === null) {
        say('pandoc: not run: pandoc is not installed');
        return worst([...outcomes, 'not run']);
      }
      const perPage = (seconds: readonly number[], count: number) => (median(seconds) / count) * 1000;
      const mine = perPage(ours, html.length);
      const perProcess = perPage(each, html.length / copies);
      const inOne = perPage(together, html.length);
      say(
        `a page: ours ${round(mine)} ms, pandoc ${round(perProcess)} ms with a process for each file, ${round(inOne)} ms with one process for all`,
      );
      outcomes.push(judge(say, 'time over pandoc, a process each', mine / perProcess, { atMost: 1 }, 'x'));
      outcomes.push(judge(say, 'time over pandoc, one process', mine / inOne, { atMost: 1 }, 'x'));
      return worst(outcomes);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
