import type { Inks } from '../picture/inks.ts';
import { PictureText } from '../picture/picture-text.tsx';
import { LegendShape, MissingShape, PointShape, TargetShape } from './draw-marks.tsx';
import type { ChartLayout } from './lay-chart.ts';

/** The shapes and words of a chart, for inside an `svg`: from back to front. */
export function ChartShapes({ layout, inks, size }: { layout: ChartLayout; inks: Inks; size: number }) {
  const { axes, marks, width } = layout;
  const zero = axes.ticks.find(({ value }) => value === 0);
  return (
    <>
      <path d={axes.ticks.map(({ y }) => `M${axes.left} ${y}H${axes.right}`).join('')} stroke={inks.line} />
      {zero && <path d={`M${axes.left} ${zero.y}H${axes.right}`} stroke={inks.edge} />}
      {axes.cutAt !== null && <CutSign x={axes.left + 9} y={axes.floor} inks={inks} />}
      {marks.breaks.map(({ x }) => (
        <path
          key={x}
          d={`M${x} ${axes.top - 18}V${axes.floor}`}
          stroke={inks.soft}
          stroke-width="1.5"
          stroke-dasharray="5 4"
        />
      ))}
      {marks.lines.map(({ series, places }, index) => (
        <path
          key={index}
          d={`M${places.map(({ x, y }) => `${x} ${y}`).join('L')}`}
          fill="none"
          stroke={series === 'achieved' ? inks.accent : inks.soft}
          stroke-width={series === 'achieved' ? 2.2 : 1.4}
          stroke-linejoin="round"
        />
      ))}
      {marks.targets.map((mark, index) => (
        <TargetShape key={index} mark={mark} inks={inks} />
      ))}
      {marks.points.map((mark, index) => (
        <PointShape key={index} mark={mark} inks={inks} />
      ))}
      {axes.years.map(
        ({ year, x, isMissing }) => isMissing && <MissingShape key={year} x={x} y={axes.floor} inks={inks} />,
      )}
      <path d={`M0 ${layout.footLine}H${width}`} stroke={inks.line} />
      {layout.legend.map(({ kind, x, y }) => (
        <LegendShape key={kind} kind={kind} x={x} y={y} inks={inks} />
      ))}
      <g fill={inks.ink}>
        {[...layout.legend.map(({ words }) => words), ...layout.texts.filter(({ isSoft }) => !isSoft)].map((text) => (
          <PictureText key={`${text.x} ${text.y}`} placed={text} usual={size} />
        ))}
      </g>
      <g fill={inks.soft}>
        {layout.texts
          .filter(({ isSoft }) => isSoft)
          .map((text) => (
            <PictureText key={`${text.x} ${text.y}`} placed={text} usual={size} />
          ))}
      </g>
      {/* a rim of the colour behind, so that a number can be read where it must stand over a line */}
      <g paint-order="stroke" stroke={inks.paper} stroke-width="3.5" stroke-linejoin="round">
        {layout.values.map((value) => (
          <PictureText
            key={`${value.x} ${value.y}`}
            placed={value}
            usual={size}
            fill={{ achieved: inks.accent, beside: inks.ink, soft: inks.soft }[value.kind]}
          />
        ))}
      </g>
    </>
  );
}

/** Two strokes through the axis: between zero and here something is left out. */
function CutSign({ x, y, inks }: { x: number; y: number; inks: Inks }) {
  return (
    <>
      <path d={`M${x - 4} ${y + 6}l5 -12h6l-5 12z`} fill={inks.paper} />
      <path d={`M${x - 4} ${y + 6}l5 -12m6 0l-5 12`} stroke={inks.soft} stroke-width="1.5" />
    </>
  );
}
