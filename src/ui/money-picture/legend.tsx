import type { DrawnYear, MoneyPictureView } from './money-picture-view.ts';

/** What a character of the legend takes at most, and what a mark with its spaces does, in units of the picture. */
const [characterWidth, markWidth] = [6.6, 34];

/** The marks that are used, with their names. */
export function Legend({ years, legend }: { years: readonly DrawnYear[]; legend: MoneyPictureView['legend'] }) {
  const entries = [
    years.some(({ actual }) => actual !== null) && {
      text: legend.actual,
      mark: <circle class="ds-money-picture__actual" cx="0" cy="0" r="4.5" />,
    },
    years.some(({ budget }) => budget !== null) && {
      text: legend.budget,
      mark: <path class="ds-money-picture__budget" d="M-9 0h18" />,
    },
    years.some(({ amended }) => amended !== null) && {
      text: legend.amended,
      mark: <path class="ds-money-picture__amended" d="M-9 0h18" />,
    },
    years.some(({ isGap }) => isGap) && {
      text: legend.none,
      mark: <circle class="ds-money-picture__none" cx="0" cy="0" r="5" />,
    },
  ].filter((entry) => entry !== false);
  const placeOf = (at: number) =>
    entries.slice(0, at).reduce((sum, { text }) => sum + markWidth + text.length * characterWidth, 10);
  return (
    <g>
      {entries.map((entry, at) => (
        <g key={entry.text} transform={`translate(${Math.round(placeOf(at))} 33)`}>
          {entry.mark}
          <text x="14" y="4">
            {entry.text}
          </text>
        </g>
      ))}
    </g>
  );
}
