import { foldSpace } from '../../../model/text/fold-space.ts';
import type { Stated } from '../stated.ts';

/** Whether a reading states what another one of the same lines does not; one that only states less of them says nothing else. */
export function saysOtherwise(rival: Stated, best: Stated): boolean {
  const said = new Set(statementsOf(best));
  return statementsOf(rival).some((statement) => !said.has(statement));
}

function statementsOf({ indicators, groups }: Stated): readonly string[] {
  return [
    ...indicators.flatMap(({ name, figures }) =>
      figures.map(({ role, year, raw }) => `${foldSpace(name)} | ${role} | ${year} | ${raw}`),
    ),
    ...groups.flatMap(({ chapter, amounts }) =>
      amounts.map(({ label, side, year, standing, euros, raw }) =>
        [chapter?.code, chapter?.title, label, side, year, standing, euros ?? raw].join(' | '),
      ),
    ),
  ];
}
