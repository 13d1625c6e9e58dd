import type { Inks } from '../picture/inks.ts';
import type { LaneDrawing } from './draw-lane.ts';
import { Labels } from './labels.tsx';

/** The lines, dots and words of a lane. */
export function LaneShapes({ drawing, inks }: { drawing: LaneDrawing; inks: Inks }) {
  const { bars, changedBars, drops, ghosts, stems, runs, fade, breaks, dots, end, labels } = drawing;
  return (
    <>
      <g fill="none" stroke-linecap="round" stroke={inks.edge} stroke-width="2">
        {runs && <path d={runs} />}
        {fade && <path d={fade} stroke-dasharray="1 7" />}
        {ghosts && <path d={ghosts} stroke={inks.turn} stroke-dasharray="1 6" />}
        {bars && <path d={bars} stroke={inks.accent} stroke-width="4" />}
        {drops && <path d={changedBars + drops} stroke={inks.turn} stroke-width="4" />}
        {stems && <path d={stems} stroke-width="1.5" />}
        {breaks && <path d={breaks} stroke={inks.ink} />}
        {end && <path d={`M${end.x - 5} ${end.y - 5}l10 10m0 -10l-10 10`} stroke={inks.ink} />}
      </g>
      {dots.map((dot, index) => (
        <Dot key={index} {...dot} inks={inks} />
      ))}
      <Labels labels={labels} inks={inks} />
    </>
  );
}

/** A result: a ring around its middle where it meets the aim, as in the mark of the program; an empty ring where it does not. */
export function Dot({ x, y, outcome, inks }: LaneDrawing['dots'][number] & { inks: Inks }) {
  if (outcome === 'untold') return <circle cx={x} cy={y} r="4.5" fill={inks.ink} />;
  const color = outcome === 'only-now' ? inks.turn : inks.ink;
  const isMissed = outcome === 'missed';
  return (
    <>
      <circle cx={x} cy={y} r="7.5" fill={inks.paper} stroke={color} stroke-width={isMissed ? 2.4 : 3} />
      {!isMissed && <circle cx={x} cy={y} r="3" fill={color} />}
    </>
  );
}
