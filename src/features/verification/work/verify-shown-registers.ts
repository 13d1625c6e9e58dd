import canonicalize from 'canonicalize';
import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { nameOf } from '../../../registers/derive/names-of.ts';
import { plainTextOf } from '../../../registers/derive/plain-text-of.ts';
import { sortNameOf } from '../../../registers/derive/sort-name.ts';
import type { Content } from '../../../registers/fields/field.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import type { Standing } from '../../../registers/standing.ts';
import { shownRowsOf } from '../../registers/commands/version/shown-rows.ts';
import { because, type Fault } from '../fault.ts';

const atOnce = 500;

/** Holds what lists and pages of registers are made of against the versions: how each thing stands last, and all that the public reads of it. */
export async function verifyShownRegisters(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (let after: string | undefined; ; ) {
    const things = await readThings(tx, organisationId, after);
    const shown = await readShown(
      tx,
      organisationId,
      things.map(({ id }) => id),
    );
    for (const thing of things) {
      const isRight =
        canonicalize(lastRowOf(thing)) === canonicalize(standsAs(thing)) &&
        canonicalize(shown.get(thing.id) ?? []) === canonicalize(expectedOf(organisationId, thing));
      if (!isRight)
        faults.push({
          where: { say: 'registration', with: { kind: thing.kind, slug: thing.slug } },
          why: because('registration-otherwise'),
        });
    }
    after = things.at(-1)?.id;
    if (things.length < atOnce) return faults;
  }
}

/** A thing, its row as lists have it, its last version, and the last one that was for the public. */
type Thing = {
  readonly id: string;
  readonly kind: RegisterKind;
  readonly slug: string;
  readonly number: number;
  readonly standing: Standing;
  readonly name: string;
  readonly sortName: string;
  readonly plainText: string;
  readonly lastNumber: number | null;
  readonly lastStanding: Standing | null;
  readonly lastContent: Content | null;
  readonly toldNumber: number | null;
  readonly toldStanding: Standing | null;
  readonly toldContent: Content | null;
  readonly toldAt: Date | null;
};

async function readThings(tx: ReadDb, organisationId: string, after: string | undefined): Promise<readonly Thing[]> {
  const versions = sql`from registration_version v where v.organisation_id = r.organisation_id and v.registration_id = r.registration_id`;
  const { rows } =
    await sql<Thing>`select r.registration_id as id, r.kind, r.slug, r.number, r.standing, r.name, r.sort_name as "sortName",
      r.plain_text as "plainText", last.number as "lastNumber", last.standing as "lastStanding", last.content as "lastContent",
      told.number as "toldNumber", told.standing as "toldStanding", told.content as "toldContent", told.at as "toldAt"
    from registration r
      left join lateral (select v.* ${versions} order by v.number desc limit 1) last on true
      left join lateral (select v.* ${versions} and v.standing <> 'inside' order by v.number desc limit 1) newest on true
      -- Since when the public reads what it reads: later versions may say the same to it.
      left join lateral (select v.* ${versions} and v.standing = newest.standing and v.sha256 = newest.sha256
          and v.number > coalesce((select max(v.number) ${versions} and v.standing <> 'inside'
            and (v.standing <> newest.standing or v.sha256 <> newest.sha256)), 0)
        order by v.number limit 1) told on true
    where r.organisation_id = ${organisationId} ${after === undefined ? sql`` : sql`and r.registration_id > ${after}`}
    order by r.registration_id limit ${atOnce}`.execute(tx);
  return rows;
}

const lastRowOf = ({ number, standing, name, sortName, plainText }: Thing) => ({
  ...{ number, standing, name, sortName, plainText },
});

function standsAs({ kind, lastNumber, lastStanding, lastContent }: Thing) {
  const content = lastContent ?? {};
  const name = nameOf(content);
  return {
    ...{ number: lastNumber, standing: lastStanding, name, sortName: sortNameOf(name) },
    plainText: plainTextOf(kind, content),
  };
}

const tables = [
  'registration_shown',
  'registration_facet',
  'registration_link',
  'registration_thread',
  'registration_name',
] as const;

/** The rows of each thing in all these tables, as texts that can be compared. */
async function readShown(
  tx: ReadDb,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const table of tables) {
    const rows = await tx
      .selectFrom(table)
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('registration_id', '=', (eb) => eb.fn.any(eb.val([...ids])))
      .execute();
    for (const row of rows)
      found.set(row.registration_id, [...(found.get(row.registration_id) ?? []), printRow(table, row)]);
  }
  for (const rows of found.values()) rows.sort();
  return found;
}

function expectedOf(organisationId: string, thing: Thing): readonly string[] {
  const { id, kind, slug, toldNumber, toldStanding, toldContent, toldAt } = thing;
  if (toldStanding !== 'shown' || toldNumber === null || toldContent === null || toldAt === null) return [];
  const rows = shownRowsOf({
    ...{ organisationId, id, kind, slug, number: toldNumber, content: toldContent, changedAt: toldAt },
  });
  return tables.flatMap((table) => [rows[table]].flat().map((row) => printRow(table, row))).sort();
}

/** A row as one text: its columns in the order of their names. */
function printRow(table: string, row: object): string {
  const columns = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${table} ${JSON.stringify(columns)}`;
}
