import type { DraftItem, Identified } from '../item.ts';

/**
 * An earlier version of a piece, to stand again. It stands where the piece stands now, and ends no trail: what the piece goes on from or answers now, and no
 * other piece does, it keeps.
 * @param standing what the piece says now; null where it was taken away
 * @param others what else stands in the draft
 */
export function putBack(old: DraftItem, standing: DraftItem | null, others: readonly Identified[]): DraftItem {
  if (standing === null) return old;
  const held = new Set(others.flatMap(({ item }) => heldBy(item)));
  const kept = (own: readonly string[]) => [...new Set([...own, ...heldBy(standing).filter((one) => !held.has(one))])];
  const { place } = standing;
  const placed: DraftItem =
    old.kind === 'chapter'
      ? { ...old, place, parent: standing.kind === 'chapter' ? standing.parent : old.parent }
      : { ...old, place, chapter: standing.kind === 'chapter' ? old.chapter : standing.chapter };
  if (placed.kind === 'account') return { ...placed, answers: kept(placed.answers) };
  if (!('origin' in placed)) return placed;
  return { ...placed, origin: { ...placed.origin, from: kept(placed.origin.from) } };
}

/** The statements of before whose trails go on in a piece. */
function heldBy(item: DraftItem): readonly string[] {
  if (item.kind === 'account') return item.answers;
  return 'origin' in item ? item.origin.from : [];
}
