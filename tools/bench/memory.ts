import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { readSources } from '../../src/reading/read-source.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { type BenchPart, judge, median, round, worst } from './bench-part.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'groningen');
const files = 10_000;
/** Files that are on disk at a time. */
const batch = 500;

/** Text and HTML of the example, each copy with another number in its text so that no two are the same. */
async function writeBatch(
  folder: string,
  from: number,
  originals: readonly { text: string; extension: string }[],
): Promise<void> {
  for (let at = from; at < from + batch; at += 1) {
    const original = originals[at % originals.length];
    if (original === undefined) throw new Error('the example has no text or HTML');
    await writeFile(
      join(folder, `${at}${original.extension}`),
      original.text.replaceAll('samenwerking', `samenwerking ${at}`),
    );
  }
}

export const memoryPart: BenchPart = {
  name: 'memory',
  goal: 'memory flat over 10,000 files read and recognised (last quarter at most 1.1 times the first), under 512 MB',
  run: async (say) => {
    const names = (await readdir(example, { recursive: true })).filter((name) =>
      ['.html', '.txt'].includes(extname(name)),
    );
    const originals = await Promise.all(
      names.map(async (name) => ({ text: await readFile(join(example, name), 'utf8'), extension: extname(name) })),
    );
    const sizes: number[] = [];
    for (let from = 0; from < files; from += batch) {
      const folder = await mkdtemp(join(tmpdir(), 'doelspoor-bench-'));
      try {
        await writeBatch(folder, from, originals);
        let at = 0;
        for await (const source of readSources([folder])) {
          if ('error' in source) throw source.error;
          recognise(source.document);
          at += 1;
          if (at % 50 === 0) sizes.push(process.memoryUsage.rss() / 2 ** 20);
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
    const quarter = Math.floor(sizes.length / 4);
    const [first, last] = [median(sizes.slice(0, quarter)), median(sizes.slice(-quarter))];
    say(`${files} files; median resident size ${round(first)} MB in the first quarter, ${round(last)} MB in the last`);
    return worst([
      judge(say, 'last quarter over first', last / first, { atMost: 1.1 }, 'x'),
      judge(say, 'largest', Math.max(...sizes), { atMost: 512 }, ' MB'),
    ]);
  },
};
