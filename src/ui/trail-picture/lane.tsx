import { pageInks as inks } from '../picture/inks.ts';
import { drawLane } from './draw-lane.ts';
import { down, groundAcross, groundDown, rowStep, sized } from './grounds.ts';
import { Guides } from './guides.tsx';
import { LaneShapes } from './lane-shapes.tsx';
import type { PictureWords } from './picture-words.ts';
import { splitWord } from './split-word.ts';
import type { PictureColumn, PictureLane } from './trail-picture-view.ts';
import { usedColumns } from './used-columns.ts';

type LaneProps = {
  readonly lane: PictureLane;
  readonly columns: readonly PictureColumn[];
  readonly isAcross: boolean;
  /** Of the sentence above the picture, where that says how the aim of this lane was changed. */
  readonly sentenceId: string | null;
  readonly words: PictureWords;
  readonly language: string | undefined;
};

/** One indicator: its name, what happened in words, and its drawing. */
export function Lane({ lane, columns, isAcross, sentenceId, words, language }: LaneProps) {
  const summary = `${lane.key}-zin`;
  const labelledBy = (title: string) => [title, sentenceId, summary].filter((id) => id !== null).join(' ');
  const across = isAcross ? drawLane(lane, groundAcross(columns.length), words) : null;
  const used = usedColumns(lane, columns);
  const below = drawLane(used.lane, groundDown(used.columns.length), words);
  return (
    <div class="ds-drawn__lane">
      <p class="ds-drawn__title">
        <b lang={language}>{lane.title}</b> {lane.about && <span class="ds-small ds-soft">{lane.about}</span>}
      </p>
      <p class="ds-drawn__summary" id={summary}>
        {[sentenceId === null ? lane.change : null, lane.summary].filter((part) => part !== null).join(' ')}
      </p>
      {across && (
        <svg
          class="ds-drawn__across"
          viewBox={`0 0 ${across.width} ${across.height}`}
          width={sized(across.width)}
          role="img"
          aria-labelledby={labelledBy(`${lane.key}-breed`)}
        >
          <title id={`${lane.key}-breed`}>{lane.title}</title>
          <Guides columns={columns.length} height={across.height} width={across.width} inks={inks} />
          <LaneShapes drawing={across} inks={inks} />
        </svg>
      )}
      <svg
        class="ds-drawn__down"
        viewBox={`0 0 ${below.width} ${below.height}`}
        width={sized(below.width)}
        role="img"
        aria-labelledby={labelledBy(`${lane.key}-smal`)}
      >
        <title id={`${lane.key}-smal`}>{lane.title}</title>
        {used.columns.map((column, at) => (
          <Row key={column.key} column={column} at={at} />
        ))}
        <LaneShapes drawing={below} inks={inks} />
      </svg>
    </div>
  );
}

/** The name of a publication at the left, where time runs down. */
function Row({ column: { kind, year }, at }: { column: PictureColumn; at: number }) {
  const lines = splitWord(kind, 12, down.left - 50);
  const top = at * rowStep;
  const first = top + rowStep / 2 + 4 - (lines.length - 1) * 7;
  return (
    <>
      {at > 0 && <path stroke={inks.line} d={`M0 ${top}H${down.width}`} />}
      {lines.map((line, index) => (
        <text key={line} fill={inks.soft} font-size="12" x="0" y={first + index * 14}>
          {line}
          {index === lines.length - 1 && (
            <tspan dx="4" fill={inks.ink} font-size="14" font-weight="600">
              {year}
            </tspan>
          )}
        </text>
      ))}
    </>
  );
}
