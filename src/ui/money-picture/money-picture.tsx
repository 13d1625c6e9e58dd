import { Legend } from './legend.tsx';
import type { MoneyPictureView } from './money-picture-view.ts';
import { area, type MoneyPlot, type PlottedYear, plotMoney } from './plot-money.ts';

type Props = {
  readonly picture: MoneyPictureView;
  readonly printTick: (value: number) => string;
};

/**
 * Budget and account through the years, drawn on the server: the budget is a short bar, the account a dot, and a stroke between the two is what the
 * one is above or below the other. What was amended is a dashed bar, a year without an amount a ring on the axis. An axis that does not begin at
 * zero says so. All colours follow the page.
 */
export function MoneyPicture({ picture, printTick }: Props) {
  const { id, title, unit, summary, years, legend } = picture;
  const plot = plotMoney(years, printTick);
  if (plot === null) return null;
  const floor = area.height - area.bottom;
  const hasOutcomes = plot.hasOutcomes && years.some(({ outcome }) => outcome !== null);
  const said = [...(hasOutcomes ? [legend.outcome] : []), ...(plot.isCut ? [legend.cut] : [])];
  const every = Math.ceil(plot.years.length / 8);
  return (
    <svg
      class="ds-money-picture"
      viewBox={`0 0 ${area.width} ${area.height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{summary}</desc>
      <text class="ds-money-picture__title" x="0" y="13">
        {title} <tspan class="ds-money-picture__unit">{unit}</tspan>
      </text>
      <Legend years={years} legend={legend} />
      <g class="ds-money-picture__axis">
        {plot.ticks.map((tick) => (
          <g key={tick}>
            <path d={`M${plot.left} ${plot.height(tick)}H${area.width - area.right}`} />
            <text x={plot.left - 7} y={plot.height(tick) + 4} text-anchor="end">
              {printTick(tick)}
            </text>
          </g>
        ))}
        {plot.isCut && <path class="ds-money-picture__cut" d={`M${plot.left - 4} ${floor + 3}l8 -3l-8 -3l8 -3`} />}
      </g>
      {plot.lines.map((line) => (
        <path key={line[0]?.x} class="ds-money-picture__line" d={`M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
      ))}
      {plot.years.map((year, at) => (
        <g key={year.year}>
          <Marks year={year} plot={plot} />
          {at % every === 0 && (
            <text class="ds-money-picture__year" x={year.x} y={floor + 17} text-anchor="middle">
              {year.year}
            </text>
          )}
          {hasOutcomes &&
            year.outcome?.map((line, below) => (
              <text key={line} x={year.x} y={floor + 31 + below * 12} text-anchor="middle">
                {line}
              </text>
            ))}
        </g>
      ))}
      {said.map((line, below) => (
        <text key={line} x="0" y={area.height - 6 - 14 * (said.length - 1 - below)}>
          {line}
        </text>
      ))}
    </svg>
  );
}

function Marks({ year, plot }: { year: PlottedYear; plot: MoneyPlot }) {
  const { x, half, budget, amended, actual } = year;
  const floor = area.height - area.bottom;
  const shown = actual ?? budget ?? amended;
  if (shown === null) return year.isGap ? <circle class="ds-money-picture__none" cx={x} cy={floor} r="5" /> : null;
  const at = plot.height(shown.number);
  const others = [budget, amended].flatMap((amount) => (amount === null ? [] : [plot.height(amount.number)]));
  // The words stand on the side of the dot where no bar is near.
  const isAbove = !others.some((y) => y < at && y > at - 24) || others.some((y) => y > at && y < at + 24);
  const bar = (number: number) => `M${x - half} ${plot.height(number)}h${half * 2}`;
  return (
    <g>
      {amended && <path class="ds-money-picture__amended" d={bar(amended.number)} />}
      {budget && <path class="ds-money-picture__budget" d={bar(budget.number)} />}
      {budget && actual && <path class="ds-money-picture__apart" d={`M${x} ${plot.height(budget.number)}V${at}`} />}
      {actual && <circle class="ds-money-picture__actual" cx={x} cy={at} r={Math.min(4.5, half * 0.55)} />}
      {plot.hasLabels && (
        <text
          class={actual ? 'ds-money-picture__value' : 'ds-money-picture__planned'}
          x={x}
          y={
            isAbove
              ? Math.min(at, ...others.filter((y) => y > at - 16)) - 9
              : Math.max(at, ...others.filter((y) => y < at + 16)) + 18
          }
          text-anchor="middle"
        >
          {shown.text}
        </text>
      )}
    </g>
  );
}
