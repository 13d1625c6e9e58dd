import type { PageData } from '../../../frame/data/page-data.ts';
import { nl } from '../../../words/nl.data.ts';
import { listedCommitmentColumns } from '../../threads/data/listed-columns.data.ts';
import { countCells, listOf, natureCell } from '../../threads/data/listed-data.ts';
import type { LoadedCommitments } from '../pages/load-commitments.ts';

/** The data of a part of the commitments that were asked for. */
export function commitmentsData({ organisation, commitments, total }: LoadedCommitments): PageData {
  const about = listOf(organisation, 'voornemens', nl.threads.commitment.list);
  return {
    ...about,
    kind: 'commitments',
    columns: listedCommitmentColumns,
    rows: commitments.map((one) => [
      one.slug,
      one.title,
      one.field,
      one.fate,
      ...countCells(one),
      natureCell(about.texts),
    ]),
    total,
    list: 'commitments',
  };
}
