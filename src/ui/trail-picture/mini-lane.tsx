import { pageInks as inks } from '../picture/inks.ts';
import { drawLane } from './draw-lane.ts';
import { groundAcross } from './grounds.ts';
import type { MiniLaneView } from './trail-picture-view.ts';
import { usedColumns } from './used-columns.ts';

const size = { width: 168, height: 40 };

/** One indicator in a list: the same lines and dots, without words. */
export function MiniLane({ lane, columns }: MiniLaneView) {
  const used = usedColumns(lane, columns);
  const ground = groundAcross(used.columns.length, size.width, size.height, 7);
  const { bars, changedBars, drops, ghosts, runs, fade, dots, end } = drawLane(used.lane, ground, null);
  return (
    <svg
      class="ds-mini"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke-linecap="round" stroke={inks.edge} stroke-width="1.5">
        {runs && <path d={runs} />}
        {fade && <path d={fade} stroke-dasharray="1 4" />}
        {ghosts && <path d={ghosts} stroke={inks.turn} stroke-dasharray="1 4" />}
        {bars && <path d={bars} stroke={inks.accent} stroke-width="3" />}
        {drops && <path d={changedBars + drops} stroke={inks.turn} stroke-width="3" />}
        {end && <path d={`M${end.x - 3} ${end.y - 3}l6 6m0 -6l-6 6`} stroke={inks.ink} />}
      </g>
      {dots.map(({ x, y, outcome }, index) => {
        const color = outcome === 'only-now' ? inks.turn : inks.ink;
        return (
          <circle
            key={index}
            cx={x}
            cy={y}
            r="3.5"
            fill={outcome === 'missed' ? inks.paper : color}
            stroke={color}
            stroke-width="1.5"
          />
        );
      })}
    </svg>
  );
}
