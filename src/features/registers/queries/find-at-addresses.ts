import type { ReadDb } from '../../../record/connection/read-db.ts';
import { type Address, printAddress } from '../../../registers/link-addresses.ts';

const atOnce = 1_000;

/** The ids of what is at some addresses in the registers, by these addresses as they are printed; what is not there is left out. For who works there alone. */
export async function findAtAddresses(
  tx: ReadDb,
  organisationId: string,
  addresses: readonly Address[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const [kind, own] of Map.groupBy(addresses, (one) => one.kind)) {
    const slugs = [...new Set(own.map(({ slug }) => slug))];
    for (let start = 0; start < slugs.length; start += atOnce) {
      const rows = await tx
        .selectFrom('registration')
        .select(['registration_id', 'slug'])
        .where('organisation_id', '=', organisationId)
        .where('kind', '=', kind)
        .where('slug', '=', (eb) => eb.fn.any(eb.val(slugs.slice(start, start + atOnce))))
        .execute();
      for (const row of rows) found.set(printAddress({ kind, slug: row.slug }), row.registration_id);
    }
  }
  return found;
}
