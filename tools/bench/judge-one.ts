import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { generateMunicipality } from '../../tests/municipality/generate-municipality.ts';
import { type BenchPart, judge, median, round, worst } from './bench-part.ts';
import { withRecord } from './bench-record.ts';
import { importMunicipality } from './import-municipality.ts';
import type { JudgedStep } from './judge-step.ts';

const script = join(import.meta.dirname, 'judge-step.ts');

/** Each run in a process of its own, so that nothing is remembered from another. */
function run(step: 'document' | 'confirmation'): JudgedStep {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, step], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`judging again after a ${step} failed: ${stderr}`);
  return JSON.parse(stdout);
}

function tell({ threaded, judged, shown, judgedAll, units }: JudgedStep): string {
  const counts = Object.entries(units).map(([kind, [again, all]]) => `${kind} ${again} of ${all}`);
  const times = `threaded ${round(threaded)} ms, judged ${round(judged)} ms, of which ${round(shown)} ms setting out`;
  return `${times} (everything judged: ${round(judgedAll)} ms); judged again: ${counts.join(', ')}`;
}

/** Milliseconds to judge ten years of a municipality in a fresh record that has the documents. */
async function judgeInRecord(): Promise<number> {
  const size = { seed: 7, firstYear: 2011, years: 10, fields: 150, faultsEach: 5 };
  return await withRecord(
    async (record) => (await importMunicipality(record, generateMunicipality(size).publications)).judged,
  );
}

export const judgeOnePart: BenchPart = {
  name: 'judge-one',
  goal: 'one document more on nine years threaded and judged in 0.8 s, one confirmation in 300 ms, ten years into the record in 6 s',
  run: async (say) => {
    const steps = {
      document: [1, 2, 3].map(() => run('document')),
      confirmation: [1, 2, 3].map(() => run('confirmation')),
    };
    for (const [name, [first]] of Object.entries(steps)) if (first !== undefined) say(`${name}: ${tell(first)}`);
    const took = (all: readonly JudgedStep[]) => median(all.map(({ threaded, judged }) => threaded + judged));
    return worst([
      judge(say, 'one document more', took(steps.document) / 1000, { atMost: 0.8 }, ' s'),
      judge(say, 'one confirmation, without its page', took(steps.confirmation), { atMost: 300 }, ' ms'),
      judge(say, 'ten years into the record', (await judgeInRecord()) / 1000, { atMost: 6 }, ' s'),
    ]);
  },
};
