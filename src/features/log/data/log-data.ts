import type { PageData } from '../../../frame/data/page-data.ts';
import { nl } from '../../../words/nl.data.ts';
import { withdrawnJson } from '../../desk/present-withdrawn.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { Withdrawal } from '../../publications/queries/withdrawals.ts';
import type { PublishedHead } from '../queries/list-published-heads.ts';
import { logColumns } from './log-columns.data.ts';

function headsOf(organisation: Organisation, heads: readonly PublishedHead[]) {
  return {
    title: `${nl.log.title} · ${organisation.name}`,
    file: `${organisation.slug}-logboek`,
    organisation,
    texts: { natures: [], originals: [] },
    columns: logColumns,
    rows: heads.map(({ day, sequence, hash, publishedAt }) => [
      organisation.slug,
      day,
      sequence,
      hash,
      publishedAt.toISOString(),
    ]),
  };
}

/** The data of a published head: what `doelspoor verify --head` holds a log against. */
export function headData(organisation: Organisation, head: PublishedHead): PageData {
  const { day, sequence, hash, publishedAt } = head;
  return {
    ...headsOf(organisation, [head]),
    kind: 'head',
    file: `${organisation.slug}-logboek-${day}`,
    about: { day, sequence, hash, publishedAt: publishedAt.toISOString() },
  };
}

/** The data of all of them, and of what was withdrawn, the newest first. */
export function logData(
  organisation: Organisation,
  heads: readonly PublishedHead[],
  withdrawals: readonly Withdrawal[],
): PageData {
  return {
    ...headsOf(organisation, heads),
    kind: 'log',
    list: 'heads',
    about: {
      withdrawals: withdrawals.map((withdrawal) => {
        const { publication, withdrawn } = withdrawnJson(organisation, withdrawal);
        return { publication, ...withdrawn };
      }),
    },
  };
}
