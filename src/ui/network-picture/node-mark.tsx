import { pageInks as inks } from '../picture/inks.ts';
import { roleInks } from './network-inks.ts';
import type { NetworkNode } from './network-picture-view.ts';
import { ringGap } from './node-shape.ts';

type NodeMarkProps = {
  readonly node: Pick<NetworkNode, 'role' | 'isNetwork' | 'isEnded'>;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

/** The mark of an organisation: its role by shape and colour, a ring around a network, hollow and dashed where it has ended. */
export function NodeMark({ node: { role, isNetwork, isEnded }, x, y, radius }: NodeMarkProps) {
  const ink = roleInks[role ?? 'none'];
  const ring = radius + ringGap;
  const dashes = isEnded ? '3 2.5' : undefined;
  return (
    <>
      {isNetwork && (
        <circle cx={x} cy={y} r={ring} fill={inks.paper} stroke={ink} stroke-width="2" stroke-dasharray={dashes} />
      )}
      <path
        d={outlineOf(role ?? 'none', x, y, radius)}
        fill={isEnded ? inks.paper : ink}
        stroke={isEnded ? ink : inks.paper}
        stroke-width={isEnded ? 2 : 1.5}
        stroke-dasharray={dashes}
        stroke-linejoin="round"
      />
    </>
  );
}

/** All shapes look about as large as a circle of the radius. */
function outlineOf(role: NonNullable<NetworkNode['role']> | 'none', x: number, y: number, radius: number): string {
  const r = (share: number) => Math.round(radius * share * 10) / 10;
  switch (role) {
    case 'government':
      return circle(x, y, radius);
    case 'knowledge':
      return `M${tenth(x - r(0.86))} ${tenth(y - r(0.86))}h${r(1.72)}v${r(1.72)}h${-r(1.72)}z`;
    case 'business':
      return `M${x} ${tenth(y - r(1.12))}l${r(1.12)} ${r(1.12)}l${-r(1.12)} ${r(1.12)}l${-r(1.12)} ${-r(1.12)}z`;
    case 'environment':
      return `M${x} ${tenth(y - r(1.05))}l${r(1.08)} ${r(1.86)}h${-r(2.16)}z`;
    case 'none':
      return circle(x, y, r(0.62));
  }
}

function circle(x: number, y: number, r: number): string {
  return `M${tenth(x - r)} ${y}a${r} ${r} 0 0 1 ${tenth(r * 2)} 0a${r} ${r} 0 0 1 ${tenth(-r * 2)} 0z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
