import type { Record } from '../../record/connection/record.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import type { Provider } from '../providers/provider.ts';
import { findProvider } from '../providers/queries/find-provider.ts';
import { listOffered, type Offered } from '../providers/queries/list-offered.ts';

/** What the organisation at an address offers, and the provider behind it with its secret; null where it offers none. */
export async function openOffered(
  record: Record,
  slug: string,
): Promise<{ readonly offered: Offered; readonly provider: Provider } | null> {
  const offered = (await listOffered(record)).find((one) => one.slug === slug);
  if (offered === undefined) return null;
  const { organisationId } = offered;
  const provider = await readAtWork(record, { organisationId, worker: 'machine' }, (tx) =>
    findProvider(tx, organisationId),
  );
  return provider === null ? null : { offered, provider };
}
