import { type BenchPart, judge, round } from './bench-part.ts';
import { withRecord } from './bench-record.ts';
import { importInvented } from './import-invented.ts';

export const importPart: BenchPart = {
  name: 'import',
  goal: '5,000 chapters with their statements into a fresh record in less than 60 s',
  run: (say) =>
    withRecord(async (record) => {
      const took: number[] = [];
      const start = performance.now();
      for (const year of [2016, 2017, 2018, 2019, 2020]) {
        for (const kind of ['budget', 'annual-report'] as const) {
          const before = performance.now();
          await importInvented(record, { seed: year, kind, year, chapters: 500, passagesEach: 5, indicatorsEach: 4 });
          took.push((performance.now() - before) / 1000);
        }
      }
      say(
        `10 publications of 500 chapters, each with 5 passages, 4 commitments, 4 accounts, 4 indicators of 4 figures, 3 amounts, 2 references`,
      );
      say(`a publication: ${took.map(round).join(', ')} s`);
      return judge(say, 'import', (performance.now() - start) / 1000, { atMost: 60 }, ' s');
    }),
};
