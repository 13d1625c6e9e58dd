import type { NetworkEdge, NetworkNode } from './network-picture-view.ts';

export type LinkedNode = NetworkNode & { readonly links: number };

export type PickedNetwork = {
  /** The most linked first. */
  readonly nodes: readonly LinkedNode[];
  readonly edges: readonly NetworkEdge[];
  /** How many organisations are not among them. */
  readonly leftOut: number;
};

/**
 * The organisations that are linked most, in an order that depends on what they are and not on how they came. A relation with itself, with what is
 * not there, or that is there twice says nothing in a picture and is not among the edges.
 * @param most how many organisations there may be
 */
export function pickLinked(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[], most: number): PickedNetwork {
  const known = new Map(sortByContent(nodes).map((node) => [node.id, node]));
  const between = dropTwins(edges.filter(({ from, to }) => from !== to && known.has(from) && known.has(to)));
  const links = new Map<string, number>();
  for (const { from, to } of between) for (const id of [from, to]) links.set(id, (links.get(id) ?? 0) + 1);
  const ranked = [...known.values()]
    .map((node) => ({ ...node, links: links.get(node.id) ?? 0 }))
    .toSorted((a, b) => b.links - a.links);
  const shown = ranked.slice(0, most);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    nodes: shown,
    edges: between.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    leftOut: ranked.length - shown.length,
  };
}

function dropTwins(edges: readonly NetworkEdge[]): NetworkEdge[] {
  const plain = edges.map(({ from, to, kind, state }) => ({ from, to, kind, state }));
  return [...new Map(sortByContent(plain).map((edge) => [JSON.stringify(edge), edge])).values()];
}

/** By code unit: an order by language may be another on another machine. */
function sortByContent<Thing extends object>(things: readonly Thing[]): Thing[] {
  return things
    .map((thing) => ({ thing, key: JSON.stringify(Object.entries(thing).toSorted(([a], [b]) => (a < b ? -1 : 1))) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ thing }) => thing);
}
