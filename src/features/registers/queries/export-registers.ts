import type { ReadDb } from '../../../record/connection/read-db.ts';
import { joinInside } from '../../../registers/derive/split-inside.ts';
import { type PrintedThing, printExchange } from '../../../registers/exchange/print-exchange.ts';
import type { Address } from '../../../registers/link-addresses.ts';
import { registerKinds } from '../../../registers/register-kind.ts';
import { lastOf, selectLast } from './find-last.ts';

const atOnce = 1_000;

/**
 * The registers of an organisation as an exchange file, with what never is open: the last version of each thing, whether it is shown or not. What was withdrawn is
 * left out, so that no other record shows it. For who works there alone.
 */
export async function exportRegisters(tx: ReadDb, organisationId: string, organisation: string): Promise<string> {
  const things: PrintedThing[] = [];
  const addresses = new Map<string, Address>();
  for (const kind of registerKinds)
    for (let after = ''; ; ) {
      const rows = await selectLast(tx, organisationId)
        .where('r.kind', '=', kind)
        .where('r.slug', '>', after)
        .orderBy('r.slug')
        .limit(atOnce)
        .execute();
      for (const { id, slug, standing, open, inside } of rows.map(lastOf)) {
        addresses.set(id, { kind, slug });
        if (standing !== 'withdrawn') things.push({ kind, slug, content: joinInside({ open, inside }) });
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < atOnce) break;
      after = last.slug;
    }
  return printExchange(organisation, things, (id) => addresses.get(id));
}
