import type { NetworkNode, NetworkRelation } from './network-picture-view.ts';

/** What a table tells of an organisation. */
export type ListedNode = {
  readonly node: NetworkNode;
  readonly rows: readonly { readonly relation: NetworkRelation; readonly other: NetworkNode }[];
};

const collator = new Intl.Collator('nl', { numeric: true });

/**
 * Every organisation by name with the relations that are told of it, by the name of the other. Each relation stands there once, with who is something
 * to the other; who is only the other of relations has no rows and is left out, who has none at all is not.
 */
export function listRelations(nodes: readonly NetworkNode[], relations: readonly NetworkRelation[]): ListedNode[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const between = relations.filter(({ from, to }) => known.has(from) && known.has(to));
  const linked = new Set(between.map(({ to }) => to));
  const byFrom = Map.groupBy(between, ({ from }) => from);
  return [...known.values()]
    .toSorted(byName)
    .map((node) => ({
      node,
      rows: (byFrom.get(node.id) ?? [])
        .flatMap((relation) => {
          const other = known.get(relation.to);
          return other === undefined ? [] : [{ relation, other }];
        })
        .toSorted((a, b) => byName(a.other, b.other) || (a.relation.kind < b.relation.kind ? -1 : 1)),
    }))
    .filter(({ node, rows }) => rows.length > 0 || !linked.has(node.id));
}

function byName(a: NetworkNode, b: NetworkNode): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
