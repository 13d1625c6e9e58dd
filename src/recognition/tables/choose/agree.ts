import type { Interpretation } from '../interpret/interpretation.ts';

/** A table in which a reading was not among the likeliest speaks so much against it (nats). */
const absent = 4;

/**
 * Tables of one document with the same heads are read in the same way: what speaks for each way is added up over all of them, so that a
 * large table settles what a small one leaves open. Gives the interpretations of each grid in their new order; a grid whose heads no other
 * has stays as it is.
 */
export function agree(candidates: readonly (readonly Interpretation[])[]): readonly (readonly Interpretation[])[] {
  const groups = Map.groupBy(
    candidates.filter(([best]) => best !== undefined),
    ([best]) => signatureOf(best),
  );
  const agreed = new Map<readonly Interpretation[], readonly Interpretation[]>();
  for (const [signature, group] of groups) {
    if (signature === '' || group.length < 2) continue;
    const sums = sumByWay(group);
    for (const ways of group) {
      const [best] = ways;
      const most = Math.max(...ways.map((way) => sums.get(wayOf(way)) ?? 0));
      // the lead of a way over all tables takes the place of its lead in this one
      const scored = ways.map((way) => ({ ...way, score: (best?.score ?? 0) + (sums.get(wayOf(way)) ?? 0) - most }));
      agreed.set(
        ways,
        scored.sort((left, right) => right.score - left.score),
      );
    }
  }
  return candidates.map((ways) => agreed.get(ways) ?? ways);
}

/** For each way to read such tables what speaks for it, against the best of each table. */
function sumByWay(group: readonly (readonly Interpretation[])[]): ReadonlyMap<string, number> {
  const all = new Set(group.flatMap((ways) => ways.map(wayOf)));
  const sums = new Map<string, number>();
  for (const ways of group) {
    const best = ways[0]?.score ?? 0;
    const scores = new Map<string, number>();
    for (const way of ways) scores.set(wayOf(way), Math.max(scores.get(wayOf(way)) ?? -absent, way.score - best));
    for (const way of all) sums.set(way, (sums.get(way) ?? 0) + Math.max(-absent, scores.get(way) ?? -absent));
  }
  return sums;
}

/** The heads of a grid as they were read best; empty where it has none. */
function signatureOf(interpretation: Interpretation | undefined): string {
  const rows = interpretation?.grid.rows[0]?.cells.map((cell) => (cell?.text ?? '').trim().toLowerCase()) ?? [];
  return rows.filter((text) => text !== '').length < 2 ? '' : `${interpretation?.grid.making} ${rows.join('\t')}`;
}

/** What a way to read says of the columns, whatever their years and rows. */
function wayOf({ axis, parts }: Interpretation): string {
  return `${axis} ${parts.map(({ columns }) => columns.map(({ kind, value }) => `${kind}${value?.role ?? ''}`).join(' ')).join(' / ')}`;
}
