import { withdrawnJson } from '../../desk/present-withdrawn.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import type { Withdrawal } from '../../publications/queries/withdrawals.ts';
import type { PublishedHead } from '../queries/list-published-heads.ts';

/** A published head as data: what `doelspoor verify --head` holds a log against. */
export function headJson({ slug }: Organisation, { day, sequence, hash, publishedAt }: PublishedHead) {
  return { organisation: slug, day, sequence, hash, publishedAt: publishedAt.toISOString() };
}

/** All of them, and what was withdrawn, the newest first. */
export function logJson(
  organisation: Organisation,
  heads: readonly PublishedHead[],
  withdrawals: readonly Withdrawal[],
) {
  return {
    organisation: organisation.slug,
    heads: heads.map((head) => headJson(organisation, head)),
    withdrawals: withdrawals.map((withdrawal) => {
      const { publication, withdrawn } = withdrawnJson(organisation, withdrawal);
      return { publication, ...withdrawn };
    }),
  };
}
