import type { Finding } from '../finding.ts';
import type { PublicationName } from '../scene/seen.ts';
import { type Change, changesIn } from './changes.ts';
import type { CountedAim } from './count-aims.ts';
import type { CountedCommitment } from './count-commitments.ts';
import { notYetDue } from './due.ts';

/** What was counted, one by one; kept, so that the state can be told anew when the organisation explains something. */
export type Stock = {
  readonly commitments: readonly CountedCommitment[];
  readonly aims: readonly CountedAim[];
  readonly changes: readonly Change[];
};

/** Puts together what was counted of commitments and aims, and what changed. Pure. */
export function takeStock(
  { commitments, aims }: Pick<Stock, 'commitments' | 'aims'>,
  findings: readonly Finding[],
  publications: readonly PublicationName[],
): Stock {
  const years = new Map(publications.map(({ slug, year }) => [slug, year]));
  const isLater = notYetDue(publications);
  return {
    commitments: commitments.map((one) => (isLater(one) ? { ...one, fate: 'not-yet-due' } : one)),
    aims: aims.map((one) => (isLater(one) ? { ...one, fate: 'not-yet-due' } : one)),
    changes: changesIn(findings, (publication) => years.get(publication) ?? null),
  };
}
