import { textBox } from '../picture/boxes.ts';
import { fileInks as inks } from '../picture/inks.ts';
import { wrap } from '../picture/measure-text.ts';
import { PictureText } from '../picture/picture-text.tsx';
import { drawLane } from './draw-lane.ts';
import { groundAcross, middleOf } from './grounds.ts';
import { Guides } from './guides.tsx';
import { HeadWords, headHeight } from './heads.tsx';
import { LaneShapes } from './lane-shapes.tsx';
import { latestColumns } from './latest-columns.ts';
import { layPaths } from './lay-paths.ts';
import { PathShapes } from './path-shapes.tsx';
import type { PictureWords } from './picture-words.ts';
import type { PictureColumn, PictureLane, PicturePath } from './trail-picture-view.ts';

/** What stands on a card: a trail in one look, to send on or to print beside a text. */
export type TrailCardView = {
  readonly body: string;
  readonly title: string;
  readonly sentence: string;
  /** What its texts are, where they are not simply what a public body published. */
  readonly note: string | null;
  /** Where it is from, and of which day. */
  readonly source: string;
  readonly columns: readonly PictureColumn[];
  /** The indicator that tells most; null where none can be drawn. */
  readonly lane: PictureLane | null;
  /** The commitments, of which some are drawn where no indicator can be. */
  readonly paths: readonly PicturePath[];
};

/** In units of two dots each: as files of dots 1200 by 630, the size that other sites show of a page. */
const card = { width: 600, height: 315, edge: 22 };
const most = { columns: 7, title: 2, sentence: 4, paths: 4, note: 2 };
const sizes = { body: 13, title: 19, sentence: 13.5, foot: 9 };

/** A trail on a card, as a picture of its own. */
export function TrailCard({ view, words }: { view: TrailCardView; words: PictureWords }) {
  const inner = card.width - card.edge * 2;
  const titles = wrap(view.title, { size: sizes.title, isBold: true }, inner, most.title);
  const style = { size: sizes.sentence, isBold: false };
  const sentences = wrap(view.sentence, style, inner, most.sentence);
  const small = { size: sizes.foot, isBold: false };
  const foot = [
    ...(view.note === null ? [] : wrap(view.note, small, inner, most.note)),
    ...wrap(view.source, small, inner, 1),
  ];
  const belowTitle = 36 + titles.length * sizes.title * 1.25;
  const belowSentence = belowTitle + 4 + sentences.length * style.size * 1.4;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${card.width} ${card.height}`}
      width={card.width}
      height={card.height}
      font-family="Noto Sans, sans-serif"
      font-size="13"
    >
      <title>{`${view.title}. ${view.sentence}`}</title>
      <path fill={inks.paper} d={`M0 0h${card.width}v${card.height}h-${card.width}z`} />
      <path fill={inks.accent} d={`M0 0h${card.width}v5h-${card.width}z`} />
      <g fill={inks.ink}>
        <Line text={view.body} y={30} size={sizes.body} isBold fill={inks.accent} />
        {titles.map((line, at) => (
          <Line key={at} text={line} y={53 + at * sizes.title * 1.25} size={sizes.title} isBold />
        ))}
        {sentences.map((line, at) => (
          <Line key={at} text={line} y={belowTitle + 14 + at * style.size * 1.4} size={style.size} />
        ))}
      </g>
      {view.lane ? (
        <CardLane lane={view.lane} columns={view.columns} top={belowSentence + 6} words={words} width={inner} />
      ) : (
        <CardPaths paths={view.paths} columns={view.columns} top={belowSentence + 6} width={inner} />
      )}
      <path stroke={inks.line} d={`M${card.edge} 284H${card.width - card.edge}`} />
      <g fill={inks.soft}>
        {foot.map((line, at) => (
          <Line key={at} text={line} y={(foot.length > 2 ? 294 : 298) + at * 9.5} size={sizes.foot} />
        ))}
      </g>
    </svg>
  );
}

/** A line of words at the left edge of the card. */
function Line({
  text,
  y,
  size,
  isBold = false,
  fill,
}: {
  text: string;
  y: number;
  size: number;
  isBold?: boolean;
  fill?: string;
}) {
  const [shown = ''] = wrap(text, { size, isBold }, card.width - card.edge * 2, 1);
  const style = { size, isBold };
  const place = { x: card.edge, y };
  const box = textBox(shown, style, place, 'start');
  return <PictureText placed={{ ...place, text: shown, style, anchor: 'start', box }} usual={0} fill={fill} />;
}

function CardLane({
  lane,
  columns,
  top,
  width,
  words,
}: {
  lane: PictureLane;
  columns: readonly PictureColumn[];
  top: number;
  width: number;
  words: PictureWords;
}) {
  const shown = latestColumns(lane, columns, most.columns);
  const height = 284 - top - headHeight;
  const drawing = drawLane(shown.lane, groundAcross(shown.columns.length, width, height), words);
  return (
    <>
      <g transform={`translate(${card.edge} ${top})`}>
        <HeadWords columns={shown.columns} inks={inks} width={width} />
      </g>
      <g transform={`translate(${card.edge} ${top + headHeight})`}>
        <Guides columns={shown.columns.length} height={height} width={width} inks={inks} />
        <LaneShapes drawing={drawing} inks={inks} />
      </g>
    </>
  );
}

/** The commitments of which most is told. */
function CardPaths({
  paths,
  columns,
  top,
  width,
}: {
  paths: readonly PicturePath[];
  columns: readonly PictureColumn[];
  top: number;
  width: number;
}) {
  const told = paths.toSorted((left, right) => right.steps.length - left.steps.length).slice(0, most.paths);
  return (
    <>
      <g transform={`translate(${card.edge} ${top})`}>
        <HeadWords columns={columns} inks={inks} width={width} />
      </g>
      <g transform={`translate(${card.edge} ${top + headHeight})`}>
        <PathShapes rows={layPaths(told, width, (at) => middleOf(at, columns.length, width))} inks={inks} />
      </g>
    </>
  );
}
