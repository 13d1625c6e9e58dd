import { type ChapterItem, type DraftItem, type Identified, type ItemOf, isOfKind } from '../item.ts';

type InChapter = Exclude<DraftItem, ChapterItem>;

/** A chapter in its place in the tree. */
export type Placed = {
  readonly id: string;
  readonly item: ChapterItem;
  readonly parent: Placed | null;
  /** 0 for the outermost. */
  readonly depth: number;
};

/** The order of pieces that stand in one row. */
export function byPlace(
  one: { readonly id: string; readonly item: { readonly place: number } },
  other: { readonly id: string; readonly item: { readonly place: number } },
): number {
  return one.item.place - other.item.place || (one.id < other.id ? -1 : 1);
}

/** The pieces of a draft in their places: the tree of chapters, and what stands in each. What has ended is left out, with all below it. */
export class Outline {
  /** Depth first: the order in which they are read. */
  readonly chapters: readonly Placed[];
  readonly #inChapter = new Map<string, Identified[]>();

  constructor(items: readonly Identified[]) {
    const below = new Map<string | null, Identified<ChapterItem>[]>();
    const parents = new Map(items.flatMap(({ id, item }) => (item.kind === 'chapter' ? [[id, item.parent]] : [])));
    for (const { id, item } of items) {
      if (item.kind !== 'chapter') add(this.#inChapter, item.chapter, { id, item });
      else add(below, hangs(id, parents) ? item.parent : null, { id, item });
    }
    this.chapters = [...walk(below)];
  }

  /** What of one kind stands in a chapter, in its order, without what has ended. */
  in<Kind extends InChapter['kind']>(chapter: string, kind: Kind): readonly Identified<ItemOf<Kind>>[] {
    return (this.#inChapter.get(chapter) ?? [])
      .filter((one) => isOfKind(one, kind))
      .filter(({ item }) => !('ended' in item) || item.ended === null)
      .toSorted(byPlace);
  }
}

/** Whether a chapter hangs under one that is there. One that does not, or hangs under itself, stands at the top: nothing is lost. */
function hangs(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const first = parents.get(id) ?? null;
  if (first === null || !parents.has(first)) return false;
  const met = new Set<string>();
  for (let at: string | null = first; at !== null && !met.has(at); at = parents.get(at) ?? null) {
    if (at === id) return false;
    met.add(at);
  }
  return true;
}

/** Depth first, with a stack of its own. */
function* walk(below: ReadonlyMap<string | null, readonly Identified<ChapterItem>[]>): Generator<Placed> {
  const childrenOf = (parent: Placed | null): Placed[] =>
    (below.get(parent?.id ?? null) ?? [])
      .filter(({ item }) => item.ended === null)
      .toSorted(byPlace)
      .map(({ id, item }) => ({ id, item, parent, depth: parent === null ? 0 : parent.depth + 1 }));
  const stack = childrenOf(null).reverse();
  for (let placed = stack.pop(); placed !== undefined; placed = stack.pop()) {
    yield placed;
    stack.push(...childrenOf(placed).reverse());
  }
}

function add<Key, Value>(to: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = to.get(key);
  if (list === undefined) to.set(key, [value]);
  else list.push(value);
}
