import type { Inks } from '../picture/inks.ts';
import type { LegendKind } from './lay-chart.ts';
import type { PointMark, TargetMark } from './lay-marks.ts';

/** A value: what was achieved is a full dot, what was not has another form each, also for who sees no colours. */
export function PointShape({ mark, inks }: { mark: PointMark; inks: Inks }) {
  const { point, x, y, radius: r, toY, arrow } = mark;
  return (
    <>
      {toY !== null && (
        <path
          d={`M${x} ${y}V${toY}`}
          stroke={inks.accent}
          stroke-width={r * 1.6}
          stroke-linecap="round"
          opacity="0.45"
        />
      )}
      {arrow !== 0 && (
        <path
          d={`M${x} ${y}v${arrow}m-4 ${-arrow / 4}l4 ${arrow / 4}l4 ${-arrow / 4}`}
          stroke={inks.accent}
          stroke-width="2"
          fill="none"
        />
      )}
      <Shape series={point.isLatest ? point.series : 'former'} x={x} y={y} r={r} inks={inks} />
    </>
  );
}

function Shape({ series, x, y, r, inks }: { series: LegendKind; x: number; y: number; r: number; inks: Inks }) {
  const hollow = { fill: inks.paper, 'stroke-width': 1.6 };
  switch (series) {
    case 'budgeted':
      return <path d={`M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`} stroke={inks.ink} {...hollow} />;
    case 'baseline':
      return <path d={`M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`} fill={inks.accent} />;
    case 'reference':
      return (
        <path
          d={`M${x} ${y - r - 1}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}l${-r - 1} ${-r - 1}z`}
          stroke={inks.soft}
          {...hollow}
        />
      );
    case 'other':
      return <circle cx={x} cy={y} r={r} stroke={inks.soft} {...hollow} />;
    case 'former':
      return <circle cx={x} cy={y} r={r} stroke={inks.accent} stroke-dasharray="2 1.5" {...hollow} />;
    default:
      return <circle cx={x} cy={y} r={r} fill={inks.accent} />;
  }
}

/** An aim: a bar, of a bound with ends to the side where it is met; broken where a later publication replaced it. */
export function TargetShape({ mark: { target, x, y, half, ends }, inks }: { mark: TargetMark; inks: Inks }) {
  return (
    <path
      d={bar(x, y, half, ends)}
      stroke={inks.ink}
      stroke-width="2.5"
      stroke-dasharray={target.isLatest ? undefined : '4 2.5'}
      fill="none"
    />
  );
}

function bar(x: number, y: number, half: number, ends: number): string {
  return ends === 0 ? `M${x - half} ${y}h${half * 2}` : `M${x - half} ${y + ends}v${-ends}h${half * 2}v${ends}`;
}

/** A year for which a publication says that there is no value: a cross on the axis, which is no dot at zero. */
export function MissingShape({ x, y, inks }: { x: number; y: number; inks: Inks }) {
  const [r, rim] = [4, 8];
  return (
    <>
      <path d={`M${x - rim} ${y}h${2 * rim}`} stroke={inks.paper} stroke-width="4" />
      <path
        d={`M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`}
        stroke={inks.soft}
        stroke-width="1.8"
      />
    </>
  );
}

/** A mark as the legend shows it. */
export function LegendShape({ kind, x, y, inks }: { kind: LegendKind; x: number; y: number; inks: Inks }) {
  switch (kind) {
    case 'target':
      return <path d={bar(x, y, 9, 0)} stroke={inks.ink} stroke-width="2.5" fill="none" />;
    case 'bound':
      return <path d={bar(x, y + 3, 9, -7)} stroke={inks.ink} stroke-width="2.5" fill="none" />;
    case 'formerAim':
      return <path d={bar(x, y, 9, 0)} stroke={inks.ink} stroke-width="2.5" stroke-dasharray="4 2.5" fill="none" />;
    case 'missing':
      return <MissingShape x={x} y={y} inks={inks} />;
    case 'achieved':
      return (
        <>
          <path d={`M${x - 10} ${y}h20`} stroke={inks.accent} stroke-width="2" />
          <Shape series={kind} x={x} y={y} r={4.8} inks={inks} />
        </>
      );
    case 'beyond':
      return <path d={`M${x} ${y + 7}v-14m-4 4l4 -4l4 4`} stroke={inks.accent} stroke-width="2" fill="none" />;
    default:
      return <Shape series={kind} x={x} y={y} r={4.8} inks={inks} />;
  }
}
