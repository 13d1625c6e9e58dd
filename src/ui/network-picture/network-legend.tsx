import type { VNode } from 'preact';
import { Line } from './edge-line.tsx';
import type { NetworkNode, NetworkPictureView } from './network-picture-view.ts';
import type { NetworkWords } from './network-words.ts';
import { NodeMark } from './node-mark.tsx';

type MarkedNode = Pick<NetworkNode, 'role' | 'isNetwork' | 'isEnded'>;

type Entry = { readonly isUsed: boolean; readonly text: string; readonly mark: VNode };

const roles = ['government', 'knowledge', 'business', 'environment'] as const;
const states = ['active', 'paused', 'ended'] as const;

const path = 'M2 10H26';
const tip = [
  { x: 26, y: 10 },
  { x: 2, y: 10 },
] as const;

/** What the marks and lines mean, as far as the picture has them. */
export function NetworkLegend({
  view: { nodes, relations },
  words,
}: {
  view: NetworkPictureView;
  words: NetworkWords;
}) {
  const mark = (node: Partial<MarkedNode>, radius: number) => (
    <NodeMark node={{ role: null, isNetwork: false, isEnded: false, ...node }} x={14} y={10} radius={radius} />
  );
  const entries: readonly Entry[] = [
    ...roles.map((role) => ({
      isUsed: nodes.some((node) => node.role === role),
      text: words.roles[role],
      mark: mark({ role }, 7),
    })),
    { isUsed: nodes.some(({ role }) => role === null), text: words.noRole, mark: mark({}, 7) },
    {
      isUsed: nodes.some(({ isNetwork }) => isNetwork),
      text: words.legend.network,
      mark: mark({ isNetwork: true }, 5),
    },
    { isUsed: nodes.some(({ isEnded }) => isEnded), text: words.legend.ended, mark: mark({ isEnded: true }, 10) },
    ...states.map((state) => ({
      isUsed: relations.some((relation) => relation.state === state),
      text: words.legend.lines[state],
      mark: <Line path={path} tip={tip} kind="partner" state={state} />,
    })),
    {
      isUsed: relations.some(({ kind }) => kind === 'succession'),
      text: words.legend.succession,
      mark: <Line path={path} tip={tip} kind="succession" state="active" />,
    },
  ];
  return (
    <ul class="ds-network__legend ds-plain ds-small">
      {entries
        .filter(({ isUsed }) => isUsed)
        .map(({ text, mark: sign }) => (
          <li key={text}>
            <svg viewBox="0 0 28 20" aria-hidden="true" focusable="false">
              {sign}
            </svg>{' '}
            {text}
          </li>
        ))}
      <li>{words.legend.size}</li>
    </ul>
  );
}
