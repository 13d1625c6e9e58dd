import type { Inks } from '../picture/inks.ts';
import { nameSize, type PathRow, titleSize } from './lay-paths.ts';
import type { StepSign } from './trail-picture-view.ts';

/** The lines, signs and names of commitments. */
export function PathShapes({ rows, inks }: { rows: readonly PathRow[]; inks: Inks }) {
  const lines = rows.map(({ line }) => line).join('');
  const fades = rows.map(({ fade }) => fade).join('');
  return (
    <>
      <g fill="none" stroke={inks.edge} stroke-width="2" stroke-linecap="round">
        {lines && <path d={lines} />}
        {fades && <path d={fades} stroke-dasharray="1 7" />}
      </g>
      <g
        fill={inks.ink}
        font-size={titleSize}
        stroke={inks.paper}
        stroke-width="3"
        stroke-linejoin="round"
        paint-order="stroke"
      >
        {rows.map(({ title }, index) => (
          <text key={index} x={title.x} y={title.y}>
            {title.text}
          </text>
        ))}
      </g>
      {rows.some(({ names }) => names.length > 0) && (
        <g fill={inks.soft} font-size={nameSize}>
          {rows.flatMap(({ names }, index) =>
            names.map(({ x, y, text }, at) => (
              <text key={`${index} ${at}`} x={x} y={y}>
                {text}
              </text>
            )),
          )}
        </g>
      )}
      {rows.flatMap(({ steps }, index) =>
        steps.map((step, at) => <Step key={`${index} ${at}`} {...step} inks={inks} />),
      )}
    </>
  );
}

type StepProps = { readonly x: number; readonly y: number; readonly sign: StepSign; readonly inks: Inks };

/** What a publication says of a commitment. An account is a full dot, and no ring around a middle: that something is told is not that it was reached. */
export function Step({ x, y, sign, inks }: StepProps) {
  const open = { fill: inks.paper, stroke: inks.accent, 'stroke-width': 2.2 };
  switch (sign) {
    case 'stated':
      return <circle cx={x} cy={y} r="5.5" {...open} />;
    case 'again':
      return (
        <g {...open}>
          <circle cx={x} cy={y} r="5.5" />
          <path d={`M${x - 2.5} ${y}h5`} />
        </g>
      );
    case 'carried':
      return <path d={`M${x - 5.5} ${y + 4.5}l5.5 -10l5.5 10z`} {...open} />;
    case 'answered':
      return <circle cx={x} cy={y} r="5.5" fill={inks.ink} />;
    case 'perhaps':
      return (
        <circle cx={x} cy={y} r="5.5" fill={inks.paper} stroke={inks.ink} stroke-width="2" stroke-dasharray="2 2.4" />
      );
    case 'gone':
      return (
        <>
          <circle cx={x} cy={y} r="8" fill={inks.paper} />
          <path
            d={`M${x - 4.5} ${y - 4.5}l9 9m0 -9l-9 9`}
            stroke={inks.ink}
            stroke-width="2.2"
            stroke-linecap="round"
          />
        </>
      );
    default:
      return sign satisfies never;
  }
}
