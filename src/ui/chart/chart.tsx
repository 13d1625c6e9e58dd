import { fileInks, pageInks } from '../picture/inks.ts';
import { ChartShapes } from './draw-chart.tsx';
import { type ChartInput, layChart, type SizeName, sizes } from './lay-chart.ts';

export type ChartView = ChartInput & {
  /** What there is to see, in a sentence or two. */
  readonly summary: string;
};

/**
 * A chart of one indicator on a page, drawn on the server in three widths, of which the place shows one. All colours follow the page, and its
 * words grow with the text of the reader.
 */
export function Chart({ id, chart }: { id: string; chart: ChartView }) {
  return (
    <div class="ds-chart">
      <Drawing id={`${id}-w`} chart={chart} size="wide" />
      <Drawing id={`${id}-n`} chart={chart} size="narrow" />
      <Drawing id={`${id}-s`} chart={chart} size="small" />
    </div>
  );
}

const classes = { wide: 'ds-chart__wide', narrow: 'ds-chart__narrow', small: 'ds-chart__small' } as const;

function Drawing({ id, chart, size }: { id: string; chart: ChartView; size: SizeName }) {
  const layout = layChart(chart, size);
  if (layout === null) return null;
  return (
    <svg
      class={classes[size]}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{chart.frame.title}</title>
      <desc id={`${id}d`}>{chart.summary}</desc>
      <g font-size={sizes[size].text}>
        <ChartShapes layout={layout} inks={pageInks} size={sizes[size].text} />
      </g>
    </svg>
  );
}

/** White around a picture that stands by itself. */
const margin = 20;

/** The same chart as a file of its own, light and with its fonts by name; null where there is nothing to draw. */
export function ChartFile({ chart }: { chart: ChartView }) {
  const layout = layChart(chart, 'wide');
  if (layout === null) return null;
  const [width, height] = [layout.width + 2 * margin, layout.height + 2 * margin];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`${-margin} ${-margin} ${width} ${height}`}
      font-family="'Noto Sans', 'Liberation Sans', Arial, sans-serif"
      font-size={sizes.wide.text}
      role="img"
    >
      <title>{chart.frame.title}</title>
      <desc>{chart.summary}</desc>
      <path d={`M${-margin} ${-margin}h${width}v${height}h${-width}z`} fill={fileInks.paper} />
      <ChartShapes layout={layout} inks={fileInks} size={sizes.wide.text} />
    </svg>
  );
}
