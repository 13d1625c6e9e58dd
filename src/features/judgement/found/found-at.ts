import { readStored } from '../../../findings/stored-finding.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { JudgedRows } from '../../../record/tables/judged-tables.ts';

type FindingRow = JudgedRows['finding'][number];

/** When the findings of the judgement before were found first, by their keys, also of those that are gone; null where nobody wrote that down. */
type Before = ReadonlyMap<string, string | null>;

export async function readFoundAt(tx: ReadDb, organisationId: string): Promise<Before> {
  const rows = await tx
    .selectFrom('finding')
    .select(['key', 'found_at'])
    .where('organisation_id', '=', organisationId)
    .execute();
  return new Map(rows.map(({ key, found_at }) => [key, found_at]));
}

/** The earliest of some times; null where one of them is not known, as that may be earlier. */
function earliest(times: readonly (string | null)[]): string | null {
  const known = times.filter((time) => time !== null);
  return known.length < times.length ? null : (known.toSorted()[0] ?? null);
}

/** The keys under which what this finding said is known now: its heir, and the weaker ones that it told too. */
function heirsOf({ became, gone }: FindingRow): readonly string[] {
  const own = became === null || gone?.why === 'told-by' ? [] : [became];
  const weaker = gone?.was == null ? [] : readStored(gone.was).speaksFor.map(({ key }) => key);
  return [...own, ...weaker];
}

/**
 * The rows of what is found, with when that was found first. What is found again keeps that, and so does the heir of one that goes on under
 * another key, and a weaker one that a stronger one told until now. A finding that begins to tell a weaker one too says more than that did, and
 * is new when it comes.
 * @param gone the rows of what is not found, with what each became
 * @param at when this judgement was made
 */
export function dateFound(
  found: readonly FindingRow[],
  gone: readonly FindingRow[],
  before: Before,
  at: Date,
): readonly FindingRow[] {
  const inherited = new Map<string, (string | null)[]>();
  for (const row of gone) {
    for (const heir of heirsOf(row)) inherited.set(heir, [...(inherited.get(heir) ?? []), row.found_at]);
  }
  return found.map((row) => {
    const own = before.get(row.key);
    const others = inherited.get(row.key);
    return { ...row, found_at: own !== undefined ? own : others ? earliest(others) : at.toISOString() };
  });
}
