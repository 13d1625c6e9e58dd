import { pageInks as inks } from '../picture/inks.ts';
import { EdgeLine } from './edge-line.tsx';
import { type GroundName, grounds, type NetworkLayout, type PlacedNode } from './lay-network.ts';
import { NodeMark } from './node-mark.tsx';
import { firstLine, lineStep } from './node-shape.ts';

type DrawingProps = {
  readonly id: string;
  readonly layout: NetworkLayout;
  readonly ground: GroundName;
  readonly title: string;
  /** What one sees, in words. */
  readonly told: string;
  readonly language: string | undefined;
};

/**
 * The drawing of a network in one of its two forms. Its links are no stops of the keyboard: the same ones stand in the table, in an order that one
 * can read.
 */
export function NetworkDrawing({ id, layout, ground, title, told, language }: DrawingProps) {
  const { width, height, nodes, edges } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of a form; an image may hold no links
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="group" // oxlint-disable-line jsx-a11y/prefer-tag-over-role
      aria-labelledby={`${id}-${ground}-t`}
      aria-describedby={`${id}-${ground}-d`}
    >
      <title id={`${id}-${ground}-t`}>{title}</title>
      <desc id={`${id}-${ground}-d`}>{told}</desc>
      {edges.map((edge) => (
        <EdgeLine key={`${edge.from} ${edge.to} ${edge.kind} ${edge.state}`} edge={edge} />
      ))}
      <g font-size={grounds[ground].size} lang={language} text-anchor="middle">
        {nodes.map((node) => (
          <Node key={node.id} node={node} />
        ))}
      </g>
    </svg>
  );
}

function Node({ node }: { node: PlacedNode }) {
  const { name, href, x, y, radius, lines, style, isEnded } = node;
  const top = y + firstLine(node);
  return (
    <a class="ds-network__node" href={href} tabindex={-1}>
      <title>{name}</title>
      <NodeMark node={node} x={x} y={y} radius={radius} />
      {lines.map((line, at) => (
        <text
          key={at}
          x={x}
          y={Math.round((top + at * style.size * lineStep) * 10) / 10}
          fill={isEnded ? inks.soft : inks.ink}
          font-weight={style.isBold ? 600 : undefined}
          stroke={inks.paper}
          stroke-width="4"
          stroke-linejoin="round"
          paint-order="stroke"
        >
          {line}
        </text>
      ))}
    </a>
  );
}
