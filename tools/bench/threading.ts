import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type BenchPart, judge, median, round, worst } from './bench-part.ts';
import type { ThreadingRun } from './thread-municipality.ts';

const script = join(import.meta.dirname, 'thread-municipality.ts');

/** Each run in a process of its own, so that its memory is its own. */
function run(years: number, ...mode: readonly 'extend'[]): ThreadingRun & { readonly years: number } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, String(years), ...mode], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`threading ${years} years failed: ${stderr}`);
  return { years, ...JSON.parse(stdout) };
}

function seconds({ threaded, judged }: ThreadingRun): number {
  return (threaded + judged) / 1000;
}

export const threadingPart: BenchPart = {
  name: 'threading',
  goal: 'ten years of a municipality threaded and judged in under 10 s and 600 MB, near-linear in years; one document more in under 2 s',
  run: async (say) => {
    const runs = [2, 5, 10, 20].map((years) => run(years));
    for (const { years, chapters, threaded, judged, megabytes } of runs) {
      const times = `threaded ${round(threaded / 1000)} s, judged ${round(judged / 1000)} s`;
      say(`${years} years, ${chapters} chapters: ${times}, ${round(megabytes)} MB`);
    }
    const extended = [1, 2, 3].map(() => seconds(run(10, 'extend')));
    const of = (years: number) => runs.filter((one) => one.years === years);
    const perYear = (years: number) => median(of(years).map((one) => seconds(one) / years));
    return worst([
      judge(say, 'ten years', median(of(10).map(seconds)), { atMost: 10 }, ' s'),
      judge(say, 'memory', median(of(10).map(({ megabytes }) => megabytes)), { atMost: 600 }, ' MB'),
      judge(say, 'one document more', median(extended), { atMost: 2 }, ' s'),
      judge(say, 'time a year over twenty years to five', perYear(20) / perYear(5), { atMost: 1.5 }, 'x'),
    ]);
  },
};
