import type { NetworkPictureView } from './network-picture-view.ts';
import type { NetworkWords } from './network-words.ts';
import { pickLinked } from './pick-linked.ts';

/** As many networks are told by name. */
const mostNamed = 4;

/** What the picture of a network shows, in sentences: how many, who has most, who is in which network, and what is not going on. */
export function tellNetwork({ nodes, relations }: NetworkPictureView, words: NetworkWords): string {
  const { nodes: ranked, edges } = pickLinked(nodes, relations, nodes.length);
  const [first, second] = ranked;
  const networks = ranked
    .filter(({ isNetwork }) => isNetwork)
    .map(({ id, name }) => ({ name, members: edges.filter(({ to, kind }) => to === id && kind === 'member').length }))
    .filter(({ members }) => members > 0)
    .toSorted((a, b) => b.members - a.members);
  const count = (state: string) => edges.filter((edge) => edge.state === state).length;
  const [paused, ended] = [count('paused'), count('ended')];
  return [
    words.counts(ranked.length, edges.length),
    ...(first !== undefined && first.links > (second?.links ?? 0) ? [words.most(first.name, first.links)] : []),
    ...(networks.length > 0
      ? [words.networks(networks.slice(0, mostNamed), Math.max(0, networks.length - mostNamed))]
      : []),
    ...(paused + ended > 0 ? [words.states(paused, ended)] : []),
  ].join(' ');
}
