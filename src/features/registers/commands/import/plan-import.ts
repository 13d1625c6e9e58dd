import { v7 as newId } from 'uuid';
import type { ReadDb } from '../../../../record/connection/read-db.ts';
import { faultsOfLinks } from '../../../../registers/derive/faults-of-links.ts';
import { splitInside } from '../../../../registers/derive/split-inside.ts';
import type { ExchangeFault } from '../../../../registers/exchange/exchange-fault.ts';
import type { ExchangeRow } from '../../../../registers/exchange/read-exchange.ts';
import { addressesIn, linkRow } from '../../../../registers/exchange/row-links.ts';
import type { Content } from '../../../../registers/fields/field.ts';
import type { FieldFault } from '../../../../registers/fields/field-fault.ts';
import { printAddress, readAddress } from '../../../../registers/link-addresses.ts';
import { readContent } from '../../../../registers/read-content.ts';
import type { RegisterKind } from '../../../../registers/register-kind.ts';
import { findAtAddresses } from '../../queries/find-at-addresses.ts';
import type { LastVersion } from '../../queries/find-last.ts';
import { listLast } from '../../queries/list-last.ts';
import { makeVersion, type NewVersion } from '../version/new-version.ts';
import { saysSame } from '../version/says-same.ts';

/** What an import is to write, and what is wrong with it. */
export type PlannedImport = {
  readonly versions: readonly NewVersion[];
  /** How many rows say what the last version says. */
  readonly same: number;
  readonly faults: readonly ExchangeFault[];
};

type How = { readonly standing: 'inside' | 'shown'; readonly importId: string };

type Filled = { readonly row: ExchangeRow; readonly id: string; readonly content: Content };

/** Works out what each row of an exchange file makes of what is in the registers. Hold the log before. */
export async function planImport(
  tx: ReadDb,
  organisationId: string,
  rows: readonly ExchangeRow[],
  how: How,
): Promise<PlannedImport> {
  const known = await findAtAddresses(tx, organisationId, [...rows, ...rows.flatMap(addressesIn)]);
  const ids = new Map([...rows.map((row) => [printAddress(row), newId()] as const), ...known]);
  const kinds = kindsById(ids);
  const faults: ExchangeFault[] = [];
  const filled: Filled[] = [];
  for (const row of rows) {
    const { content, faults: own } = fillRow(row, ids, kinds);
    if (content !== null) filled.push({ row, id: ids.get(printAddress(row)) ?? newId(), content });
    for (const { path, fault } of own.slice(0, mostOfRow))
      faults.push({ kind: row.kind, row: row.row, slug: row.slug, path, fault });
  }
  const there = new Set(known.values());
  const fresh = filled.filter(({ id }) => !there.has(id)).map((one) => versionOf(one, null, how));
  const later = await planLater(
    tx,
    organisationId,
    filled.filter(({ id }) => there.has(id)),
    how,
  );
  return { versions: [...fresh, ...later.versions], same: later.same, faults };
}

/** What more is wrong with a row is told once these are mended. */
const mostOfRow = 20;

function kindsById(ids: ReadonlyMap<string, string>): ReadonlyMap<string, RegisterKind> {
  const pairs = [...ids].flatMap(([printed, id]) => {
    const address = readAddress(printed);
    return address === null ? [] : [[id, address.kind] as const];
  });
  return new Map(pairs);
}

function fillRow(
  row: ExchangeRow,
  ids: ReadonlyMap<string, string>,
  kinds: ReadonlyMap<string, RegisterKind>,
): { readonly content: Content | null; readonly faults: readonly FieldFault[] } {
  const linked = linkRow(row, (address) => ids.get(printAddress(address)));
  const { content, faults } = readContent(row.kind, linked.given);
  const own = content === null ? faults : faultsOfLinks(row.kind, content, (id) => kinds.get(id));
  // Of one place both may tell.
  const all = [...new Map([...own, ...linked.faults].map((one) => [JSON.stringify(one.path), one])).values()];
  return { content: all.length === 0 ? content : null, faults: all };
}

/** Of what is there already those that say something else now. */
async function planLater(
  tx: ReadDb,
  organisationId: string,
  filled: readonly Filled[],
  how: How,
): Promise<{ readonly versions: readonly NewVersion[]; readonly same: number }> {
  const byId = new Map(filled.map((one) => [one.id, one]));
  const versions: NewVersion[] = [];
  let same = 0;
  for await (const lasts of listLast(tx, organisationId, [...byId.keys()]))
    for (const [id, last] of lasts) {
      const one = byId.get(id);
      if (one === undefined) continue;
      const content = withInside(one, last);
      if (saysSame(last, content)) same += 1;
      else versions.push(versionOf({ ...one, content }, last, how));
    }
  return { versions, same };
}

/** What never is open stays as it was where a file leaves it out. */
function withInside({ row, content }: Filled, last: LastVersion): Content {
  const { open, inside } = splitInside(row.kind, content);
  return { ...open, ...last.inside, ...inside };
}

function versionOf({ row, id, content }: Filled, last: LastVersion | null, how: How): NewVersion {
  const { kind, slug } = row;
  return makeVersion({ ...how, ...{ id, kind, slug, number: (last?.number ?? 0) + 1, reason: null } }, content);
}
