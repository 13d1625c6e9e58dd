/** A tag that a line can have, and how well it fits by itself. */
export type Candidate<Tag> = { readonly tag: Tag; readonly score: number };

/** The tag of a line on the best path, the next best for that line, and how much worse the best path with that one is. */
export type Chosen<Tag> = { readonly tag: Tag; readonly second: Tag | null; readonly margin: number };

type Edge = { readonly from: number; readonly to: number; readonly candidate: number; readonly score: number };

/**
 * The best path through the candidates of all lines (Viterbi), with for each line how much is lost by taking another tag there. States are
 * small numbers; `move` says which state a tag leads to from one, and at what cost. Takes time linear in the number of lines.
 */
export function bestPath<Tag>(
  lines: readonly (readonly Candidate<Tag>[])[],
  start: number,
  move: (state: number, tag: Tag) => { readonly to: number; readonly score: number },
): readonly Chosen<Tag>[] {
  let reached = new Map<number, number>([[start, 0]]);
  const forward = [reached];
  const steps = lines.map((candidates): readonly Edge[] => {
    const edges: Edge[] = [];
    const next = new Map<number, number>();
    for (const [from, before] of reached) {
      for (const [candidate, { tag, score }] of candidates.entries()) {
        const moved = move(from, tag);
        const own = score + moved.score;
        edges.push({ from, to: moved.to, candidate, score: own });
        if (before + own > (next.get(moved.to) ?? Number.NEGATIVE_INFINITY)) next.set(moved.to, before + own);
      }
    }
    reached = next;
    forward.push(next);
    return edges;
  });
  let after = new Map([...reached.keys()].map((state): [number, number] => [state, 0]));
  const chosen: (Chosen<Tag> | null)[] = lines.map(() => null);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const best = (lines[at] ?? []).map(() => Number.NEGATIVE_INFINITY);
    const before = new Map<number, number>();
    for (const { from, to, candidate, score } of steps[at] ?? []) {
      const rest = score + (after.get(to) ?? Number.NEGATIVE_INFINITY);
      if (rest > (before.get(from) ?? Number.NEGATIVE_INFINITY)) before.set(from, rest);
      const total = (forward[at]?.get(from) ?? Number.NEGATIVE_INFINITY) + rest;
      if (total > (best[candidate] ?? Number.NEGATIVE_INFINITY)) best[candidate] = total;
    }
    after = before;
    chosen[at] = choose(lines[at] ?? [], best);
  }
  return chosen.flatMap((one) => (one === null ? [] : [one]));
}

function choose<Tag>(candidates: readonly Candidate<Tag>[], totals: readonly number[]): Chosen<Tag> | null {
  const order = candidates.map((_, at) => at).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
  const [first, second] = order;
  const best = first === undefined ? undefined : candidates[first];
  if (first === undefined || best === undefined) return null;
  const next = second === undefined ? undefined : candidates[second];
  if (second === undefined || next === undefined)
    return { tag: best.tag, second: null, margin: Number.POSITIVE_INFINITY };
  return { tag: best.tag, second: next.tag, margin: (totals[first] ?? 0) - (totals[second] ?? 0) };
}
