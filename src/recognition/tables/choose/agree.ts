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
    // the parts of a marked-up table are no other tables than the whole
    candidates.filter(([best]) => best !== undefined && !(best.grid.making === 'marked-up' && best.grid.cost > 0)),
    ([best]) => signatureOf(best),
  );
  const agreed = new Map<readonly Interpretation[], readonly Interpretation[]>();
  for (const [signature, group] of groups) {
    if (signature === '') continue;
    const tables = onePerPlace(group);
    if (tables.length < 2) continue;
    const sums = sumByWay(tables);
    for (const ways of group) {
      const [best] = ways;
      const most = Math.max(...ways.map((way) => sums.get(wayOf(way)) ?? 0));
      const bests = new Map<string, number>();
      for (const way of ways) bests.set(wayOf(way), Math.max(bests.get(wayOf(way)) ?? way.score, way.score));
      // the lead of a way over all tables takes the place of its lead in this one
      const scored = ways.map((way) => {
        const key = wayOf(way);
        const lead = (sums.get(key) ?? 0) - most;
        return { ...way, score: (best?.score ?? 0) + lead + way.score - (bests.get(key) ?? way.score) };
      });
      agreed.set(
        ways,
        scored.sort((left, right) => right.score - left.score),
      );
    }
  }
  return candidates.map((ways) => agreed.get(ways) ?? ways);
}

/** The likeliest grid of each place: others that begin there are no other tables, but the same lines cut otherwise. */
function onePerPlace(group: readonly (readonly Interpretation[])[]): readonly (readonly Interpretation[])[] {
  const found = new Map<string, readonly Interpretation[]>();
  for (const ways of group) {
    const [best] = ways;
    if (best === undefined) continue;
    const place = `${best.grid.from.block} ${best.grid.from.line}`;
    const known = found.get(place);
    if (known === undefined || (known[0]?.score ?? 0) < best.score) found.set(place, ways);
  }
  return [...found.values()];
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

/** Which rows a way takes for heads and what for kinds of columns it reads; what unknown heads may mean differs with the values of a table. */
function wayOf({ axis, grid, parts }: Interpretation): string {
  const [first] = parts;
  const heads = first?.rows[0] === undefined ? 0 : grid.rows.indexOf(first.rows[0]);
  return `${axis} ${heads} ${parts.map(({ columns }) => columns.map(({ kind }) => kind).join(' ')).join(' / ')}`;
}
