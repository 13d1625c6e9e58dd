import type { Place } from '../picture/boxes.ts';
import { pageInks as inks } from '../picture/inks.ts';
import type { PlacedEdge } from './lay-network.ts';
import type { RelationKind, RelationState } from './network-picture-view.ts';

const dashes: Record<RelationState, string | undefined> = { active: undefined, paused: '0.5 5', ended: '7 5' };

/** A relation: a line that is dotted where it rests and dashed where it has ended; an arrow leads to who came after. */
export function EdgeLine({ edge: { start, end, bend, kind, state } }: { edge: PlacedEdge }) {
  const { path, tip } = lineBetween(start, end, bend);
  return <Line path={path} tip={tip} kind={kind} state={state} />;
}

type LineProps = {
  readonly path: string;
  /** Where the line arrives, and from where it comes. */
  readonly tip: readonly [Place, Place];
  readonly kind: RelationKind;
  readonly state: RelationState;
};

export function Line({ path, tip, kind, state }: LineProps) {
  return (
    <g fill="none" stroke={inks.edge} stroke-width={state === 'paused' ? 2.4 : 1.5} stroke-linecap="round">
      <path d={path} stroke-dasharray={dashes[state]} />
      {kind === 'succession' && <path d={arrowAt(...tip)} stroke-width="2" stroke-linejoin="round" />}
    </g>
  );
}

function arrowAt(to: Place, from: Place): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [((to.x - from.x) / length) * 7, ((to.y - from.y) / length) * 7];
  const side = (sign: number) => `${tenth(to.x - dx + sign * dy * 0.7)} ${tenth(to.y - dy - sign * dx * 0.7)}`;
  return `M${side(1)}L${tenth(to.x)} ${tenth(to.y)}L${side(-1)}`;
}

/** From the edge of one mark to that of the other. */
function lineBetween(start: PlacedEdge['start'], end: PlacedEdge['end'], bend: number) {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const along = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  const middle = {
    x: (start.x + end.x) / 2 - along.y * bend * 2,
    y: (start.y + end.y) / 2 + along.x * bend * 2,
  };
  const from = towards(start, middle, start.outer);
  const to = towards(end, middle, end.outer + 1);
  const path =
    bend === 0
      ? `M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`
      : `M${tenth(from.x)} ${tenth(from.y)}Q${tenth(middle.x)} ${tenth(middle.y)} ${tenth(to.x)} ${tenth(to.y)}`;
  return { path, tip: [to, middle] as const };
}

function towards(from: Place, to: Place, distance: number): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
