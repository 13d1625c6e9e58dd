import type { Inks } from '../picture/inks.ts';
import { labelSizes, type PlacedLabel } from './place-labels.ts';

const colors = {
  result: 'ink',
  aim: 'accent',
  former: 'turn',
  changed: 'turn',
  remark: 'soft',
  end: 'ink',
} as const satisfies Record<PlacedLabel['kind'], keyof Inks>;

/** Labels at their places, with the colour of the paper around them where they lie on a line. */
export function Labels({ labels, inks }: { labels: readonly PlacedLabel[]; inks: Inks }) {
  return (
    <g stroke={inks.paper} stroke-width="3" stroke-linejoin="round" paint-order="stroke">
      {[...Map.groupBy(labels, ({ kind }) => kind)].map(([kind, alike]) => (
        <g
          key={kind}
          fill={inks[colors[kind]]}
          font-size={labelSizes[kind]}
          font-weight={kind === 'result' ? 600 : undefined}
        >
          {alike.map(({ text, aside, place }, index) => (
            <text key={index} x={round(place.x)} y={round(place.y)} text-anchor={place.anchor}>
              {text}
              {aside && (
                <tspan dx="3" font-size={labelSizes.aside} font-weight="400">
                  {aside}
                </tspan>
              )}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
