import { certaintyOf } from '../../../findings/account/certainty.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import { nl } from '../../../words/nl.data.ts';
import { listedCommitmentColumns } from '../../threads/data/listed-columns.data.ts';
import { countCells, listOf } from '../../threads/data/listed-data.ts';
import type { SelectedCommitments } from '../pages/load-commitments.ts';

/** The data of a part of the commitments that were asked for. */
export function commitmentsData({ organisation, commitments, counted, total }: SelectedCommitments): PageData {
  const bySlug = Map.groupBy(counted, ({ slug }) => slug);
  return {
    ...listOf(organisation, 'voornemens', nl.threads.commitment.list),
    kind: 'commitments',
    columns: listedCommitmentColumns,
    rows: commitments.map((one) => [
      one.slug,
      one.title,
      one.field,
      one.fate,
      certaintyOf(bySlug.get(one.slug) ?? []),
      ...countCells(one),
      one.nature.join(' ') || null,
      one.originals.join(' ') || null,
    ]),
    total,
    list: 'commitments',
  };
}
