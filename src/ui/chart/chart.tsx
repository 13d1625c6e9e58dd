import type { ChartData } from './chart-data.ts';
import { area, type PlacedPoint, type PlacedTarget, plotChart } from './plot.ts';

type ChartWords = {
  readonly achieved: string;
  readonly budgeted: string;
  readonly reference: string;
  readonly target: string;
  readonly missing: string;
  readonly rank: string;
};

type ChartProps = {
  readonly id: string;
  readonly data: ChartData;
  readonly title: string;
  /** What there is to see, in a sentence or two. */
  readonly summary: string;
  readonly printNumber: (value: number) => string;
  readonly words: ChartWords;
};

/**
 * A chart of one indicator, drawn on the server. Reached values are dots on a line, targets short bars, a bound (`> 2`) is a bracket that is open
 * to the side where the target is met; a year without a value has an empty ring on the axis. All colours follow the page.
 */
export function Chart({ id, data, title, summary, printNumber, words }: ChartProps) {
  const plot = plotChart(data, printNumber);
  if (plot === null) return null;
  const floor = area.height - area.bottom;
  const every = Math.ceil(plot.years.length / 7);
  return (
    <svg class="ds-chart" viewBox={`0 0 ${area.width} ${area.height}`} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{summary}</desc>
      <Legend data={data} words={words} />
      <g class="ds-chart__axis">
        {plot.scale.ticks.map((tick) => (
          <g key={tick}>
            <path d={`M${plot.left} ${plot.height(tick)}H${area.width - area.right}`} />
            <text x={plot.left - 8} y={plot.height(tick) + 4} text-anchor="end">
              {printNumber(tick)}
            </text>
          </g>
        ))}
        {plot.years.map(({ year, x, isMissing }, index) => (
          <g key={year}>
            {index % every === 0 && (
              <text x={x} y={floor + 21} text-anchor="middle">
                {year}
              </text>
            )}
            {isMissing && <circle class="ds-chart__missing" cx={x} cy={floor} r="5" />}
          </g>
        ))}
      </g>
      {plot.targets.map((placed, index) => (
        <Target key={index} placed={placed} isRank={data.isRank} hasLabel={plot.hasLabels} />
      ))}
      {plot.lines.map((line, index) => (
        <path key={index} class="ds-chart__line" d={`M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
      ))}
      {plot.points.map((placed, index) => (
        <Point
          key={index}
          placed={placed}
          isRinged={plot.points.some((other) => other.isUnder && other.x === placed.x && other.y === placed.y)}
          hasLabel={plot.hasLabels}
        />
      ))}
    </svg>
  );
}

function Point({
  placed: { point, x, y, labelAbove, isUnder },
  isRinged,
  hasLabel,
}: {
  placed: PlacedPoint;
  isRinged: boolean;
  hasLabel: boolean;
}) {
  const kind = !point.latest
    ? 'ds-chart__dot ds-chart__dot--former'
    : point.series === 'achieved'
      ? 'ds-chart__dot'
      : 'ds-chart__dot ds-chart__dot--other';
  const away = isRinged ? 13 : 9;
  const beyond = point.operator === null ? null : point.operator.startsWith('>') ? -16 : 16;
  return (
    <g>
      {beyond !== null && (
        <path class="ds-chart__line" d={`M${x} ${y}v${beyond}m-4 ${-beyond / 4}l4 ${beyond / 4}l4 ${-beyond / 4}`} />
      )}
      <circle class={kind} cx={x} cy={y} r={isUnder ? 8 : point.latest ? 4.5 : 3.5} />
      {hasLabel && !isUnder && (
        <text
          class="ds-chart__value"
          x={x}
          y={labelAbove ? y - away - (beyond === -16 ? 13 : 0) : y + away + 11 + (beyond === 16 ? 12 : 0)}
          text-anchor="middle"
        >
          {point.raw}
        </text>
      )}
    </g>
  );
}

function Target({
  placed: { target, x, y, half, labelAbove },
  isRank,
  hasLabel,
}: {
  placed: PlacedTarget;
  isRank: boolean;
  hasLabel: boolean;
}) {
  return (
    <g>
      <path class="ds-chart__target" d={bracket(x, y, half, openSide(target.operator, isRank))} />
      {hasLabel && (
        <text class="ds-chart__aim" x={x} y={labelAbove ? y - 7 : y + 15} text-anchor="middle">
          {target.raw}
        </text>
      )}
    </g>
  );
}

/** Where the values lie that meet a bound: -1 up, 1 down, 0 for a number without operator. */
function openSide(operator: string | null, isRank: boolean): number {
  if (operator === null) return 0;
  return operator.startsWith('>') === isRank ? 1 : -1;
}

function bracket(x: number, y: number, half: number, side: number): string {
  return side === 0 ? `M${x - half} ${y}h${half * 2}` : `M${x - half} ${y + side * 8}V${y}h${half * 2}v${side * 8}`;
}

/** The marks with their names, above the picture. */
function Legend({ data, words }: { data: ChartData; words: ChartWords }) {
  const has = (series: string) => data.points.some((point) => point.series === series);
  const entries = [
    ...(has('achieved') ? [{ text: words.achieved, mark: <circle class="ds-chart__dot" cx="0" cy="0" r="5" /> }] : []),
    ...(data.targets.length > 0
      ? [{ text: words.target, mark: <path class="ds-chart__target" d="M-9 -4V3h18v-7" /> }]
      : []),
    ...(has('budgeted') || has('reference')
      ? [
          {
            text: has('budgeted') ? words.budgeted : words.reference,
            mark: <circle class="ds-chart__dot ds-chart__dot--other" cx="0" cy="0" r="5" />,
          },
        ]
      : []),
    ...(data.missing.length > 0
      ? [{ text: words.missing, mark: <circle class="ds-chart__missing" cx="0" cy="0" r="5" /> }]
      : []),
  ];
  return (
    <g>
      {entries.map((entry, index) => (
        <g key={entry.text} transform={`translate(${14 + (index % 2) * 190} ${14 + Math.floor(index / 2) * 21})`}>
          {entry.mark}
          <text x="15" y="4.5">
            {entry.text}
          </text>
        </g>
      ))}
    </g>
  );
}
