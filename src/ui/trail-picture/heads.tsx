import { type Inks, pageInks } from '../picture/inks.ts';
import { columnStep, middleOf, sized, widthAcross } from './grounds.ts';
import { splitWord } from './split-word.ts';
import type { PictureColumn } from './trail-picture-view.ts';

const kindSize = 12;
export const headHeight = 46;

/** The publications above a picture, in the order of publication. */
export function Heads({ columns }: { columns: readonly PictureColumn[] }) {
  const width = widthAcross(columns.length);
  return (
    <svg
      class="ds-drawn__across"
      viewBox={`0 0 ${width} ${headHeight}`}
      width={sized(width)}
      aria-hidden="true"
      focusable="false"
    >
      <HeadWords columns={columns} inks={pageInks} />
    </svg>
  );
}

/** @param width of the picture, in its units; left out, as wide as that many publications are */
export function HeadWords({
  columns,
  inks,
  width = widthAcross(columns.length),
}: {
  columns: readonly PictureColumn[];
  inks: Inks;
  width?: number;
}) {
  const most = columnStep(columns.length, width) - 4;
  return (
    <g text-anchor="middle" fill={inks.soft} font-size={kindSize}>
      {columns.map(({ key, kind, year }, at) => {
        const lines = splitWord(kind, kindSize, most);
        const x = Math.round(middleOf(at, columns.length, width));
        return (
          <g key={key}>
            {lines.map((line, index) => (
              <text key={line} x={x} y={26 - (lines.length - 1 - index) * 13}>
                {line}
              </text>
            ))}
            <text x={x} y="42" font-size="15" font-weight="600" fill={inks.ink}>
              {year}
            </text>
          </g>
        );
      })}
    </g>
  );
}
