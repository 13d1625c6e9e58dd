import type { DraftItem } from '../item.ts';

/** What arranging a draft otherwise changes of a piece, and no form in which one writes does. */
const arranged: ReadonlySet<string> = new Set([
  ...['chapter', 'parent', 'place', 'code', 'title', 'level', 'heading', 'question'],
  ...['name', 'unit', 'frequency', 'source', 'definition', 'origin', 'ended', 'answers'],
]);

/**
 * What somebody wrote on an earlier version, where that was only arranged otherwise since: it stands where that stands now. Null where there is more between
 * the two, or what was written is about its place as well: then a person has to choose.
 * @param base the version that it was written on
 * @param standing the version that stands
 */
export function carriedOver(written: DraftItem, base: DraftItem, standing: DraftItem): DraftItem | null {
  const [of, from, now] = [written, base, standing].map((item) => new Map<string, unknown>(Object.entries(item)));
  if (of === undefined || from === undefined || now === undefined) return null;
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const moved = [...now.keys()].filter((key) => !isSame(now.get(key), from.get(key)));
  if (moved.some((key) => !arranged.has(key) || !isSame(of.get(key), from.get(key)))) return null;
  const carried = Object.fromEntries(moved.map((key) => [key, now.get(key)]));
  return { ...written, ...carried };
}
