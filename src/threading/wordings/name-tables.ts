import { placeKey, type StatedPublication, type StatementIds } from '../stated.ts';
import { sure } from './match-editions.ts';
import { matchTables, tablesOf } from './match-tables.ts';
import type { EditionBefore, Wording } from './name-wordings.ts';

/** What a table would be called by its place and by what heads it. */
function keyOf({ slug }: StatedPublication, chapter: string, heads: string): string {
  return `${slug}/${chapter}#tabel-${heads}`;
}

/** The first of `heads`, `heads-2`, `heads-3` … that is free. */
function freeAddress(heads: string, taken: ReadonlySet<string>): string {
  let address = heads;
  for (let count = 2; taken.has(address); count += 1) address = `${heads}-${count}`;
  return address;
}

/**
 * Gives each table of an edition that something was read from its id, as `nameWordings` does for statements, and its address within its chapter: the
 * one that it had, or what heads it where that is free. Pure but for the ids that it is handed.
 * @param ids who the chapters of the edition are
 * @param before null for the first edition; `addresses` are those of tables, by their ids
 */
export function nameTables(
  edition: StatedPublication,
  ids: StatementIds,
  before: (EditionBefore & { readonly addresses: ReadonlyMap<string, string> }) | null,
  newId: () => string,
): readonly Wording[] {
  const matches =
    before === null ? [] : matchTables({ edition: before.edition, ids: before.edition.ids }, { edition, ids });
  const idAt = (chapter: string, ordinal: number) => before?.edition.ids.get(placeKey(chapter, 'table', ordinal));
  const byPlace = new Map(matches.map((match) => [placeKey(match.after.chapter, 'table', match.after.ordinal), match]));
  const returned = new Set<string>();
  const named = tablesOf(edition).map(({ chapter, ordinal, heads }) => {
    const key = keyOf(edition, chapter, heads);
    const match = byPlace.get(placeKey(chapter, 'table', ordinal));
    const found = match && idAt(match.before.chapter, match.before.ordinal);
    const known = match !== undefined && match.score >= sure ? found : undefined;
    const back = known === undefined ? before?.gone.get(key) : undefined;
    const isBack = back !== undefined && !returned.has(back);
    if (isBack) returned.add(back);
    const statement = known ?? (isBack ? back : newId());
    const score = known === undefined ? null : (match?.score ?? null);
    const isUnsure = known === undefined && !isBack && match !== undefined && found !== undefined;
    const candidate = isUnsure ? { statement: found, score: match.score } : null;
    return { statement, chapter, kind: 'table' as const, ordinal, key, score, candidate, heads };
  });
  const given = new Map<string, string>();
  const takenIn = (chapter: string) =>
    new Set(named.flatMap((one) => (one.chapter === chapter ? (given.get(one.statement) ?? []) : [])));
  const isKnown = ({ statement }: { readonly statement: string }) => before?.addresses.has(statement) ?? false;
  // What had an address keeps it: others come after it.
  for (const { statement, chapter, heads } of [...named.filter(isKnown), ...named.filter((one) => !isKnown(one))])
    given.set(statement, freeAddress(before?.addresses.get(statement) ?? heads, takenIn(chapter)));
  return named.map(({ heads, ...one }): Wording => ({ ...one, address: given.get(one.statement) ?? heads }));
}
