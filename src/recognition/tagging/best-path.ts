/** A tag that a line can have, and how well it fits by itself. */
export type Candidate<Tag> = { readonly tag: Tag; readonly score: number };

/** The tag of a line on the best path, the next best for that line, and how much worse the best path with that one is. */
export type Chosen<Tag> = { readonly tag: Tag; readonly second: Tag | null; readonly margin: number };

/** The ways on from a place. */
export type Steps<Tag, Place> = {
  /** The tags that a line can have there and how well each fits; of one line in each place the same tags in the same order. */
  readonly candidates: (from: Place, line: number) => readonly Candidate<Tag>[];
  readonly follow: (from: Place, tag: Tag, line: number) => Place;
  /** By what places are told apart. */
  readonly nameOf: (place: Place) => string | number;
};

type Name = string | number;
type Edge = { readonly from: Name; readonly to: Name; readonly candidate: number; readonly score: number };
type Reached<Place> = { readonly place: Place; readonly score: number };

/** Less than any path is worth. */
const never = -1e9;
/** Places kept from line to line; the best path is hardly ever behind so many others. */
const mostPlaces = 8;
/** A path that is so much worse than the best comes to nothing. */
const hopeless = 12;

/**
 * The best path through the tags of so many lines (Viterbi), with for each line how much is lost by taking another tag there. Takes time
 * linear in the number of lines.
 */
export function bestPath<Tag, Place>(
  lines: number,
  start: Place,
  { candidates, follow, nameOf }: Steps<Tag, Place>,
): readonly Chosen<Tag>[] {
  let reached = new Map<Name, Reached<Place>>([[nameOf(start), { place: start, score: 0 }]]);
  const forward = [reached];
  const tagsOf: (readonly Candidate<Tag>[])[] = [];
  const steps: (readonly Edge[])[] = [];
  for (let line = 0; line < lines; line += 1) {
    const edges: Edge[] = [];
    const next = new Map<Name, Reached<Place>>();
    let best = never;
    for (const [from, before] of reached) {
      const tags = candidates(before.place, line);
      tagsOf[line] ??= tags;
      for (const [candidate, { tag, score }] of tags.entries()) {
        best = Math.max(best, before.score + score);
        if (before.score + score < best - hopeless) continue;
        const place = follow(before.place, tag, line);
        const to = nameOf(place);
        edges.push({ from, to, candidate, score });
        if (before.score + score > (next.get(to)?.score ?? never)) next.set(to, { place, score: before.score + score });
      }
    }
    reached = keepBest(next);
    forward.push(reached);
    steps.push(edges);
  }
  let after = new Map([...reached.keys()].map((name): [Name, number] => [name, 0]));
  const chosen: (Chosen<Tag> | null)[] = steps.map(() => null);
  for (let at = lines - 1; at >= 0; at -= 1) {
    const best = (tagsOf[at] ?? []).map(() => never);
    const before = new Map<Name, number>();
    for (const { from, to, candidate, score } of steps[at] ?? []) {
      const rest = score + (after.get(to) ?? never);
      if (rest > (before.get(from) ?? never)) before.set(from, rest);
      const total = (forward[at]?.get(from)?.score ?? never) + rest;
      if (total > (best[candidate] ?? never)) best[candidate] = total;
    }
    after = before;
    chosen[at] = choose(tagsOf[at] ?? [], best);
  }
  return chosen.flatMap((one) => (one === null ? [] : [one]));
}

/** Takes the hopeless ones out of `reached`. */
function keepBest<Place>(reached: Map<Name, Reached<Place>>): Map<Name, Reached<Place>> {
  let best = never;
  for (const { score } of reached.values()) best = Math.max(best, score);
  for (const [name, { score }] of reached) if (score <= best - hopeless) reached.delete(name);
  if (reached.size <= mostPlaces) return reached;
  return new Map([...reached].sort(([, a], [, b]) => b.score - a.score).slice(0, mostPlaces));
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
