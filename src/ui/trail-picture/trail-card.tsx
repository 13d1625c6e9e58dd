import { Card, type CardRoom, type CardView } from '../card/card.tsx';
import { fileInks as inks } from '../picture/inks.ts';
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

/** A trail in one look. */
export type TrailCardView = CardView & {
  readonly columns: readonly PictureColumn[];
  /** The indicator that tells most; null where none can be drawn. */
  readonly lane: PictureLane | null;
  /** The commitments, of which some are drawn where no indicator can be. */
  readonly paths: readonly PicturePath[];
};

const most = { columns: 7, sentence: 4, paths: 4 };

/** A trail on a card, as a picture of its own. */
export function TrailCard({ view, words }: { view: TrailCardView; words: PictureWords }) {
  return (
    <Card view={view} lines={most.sentence}>
      {(room) =>
        view.lane ? (
          <CardLane lane={view.lane} columns={view.columns} room={room} words={words} />
        ) : (
          <CardPaths paths={view.paths} columns={view.columns} room={room} />
        )
      }
    </Card>
  );
}

function CardLane({
  lane,
  columns,
  room: { left, top, width, bottom },
  words,
}: {
  lane: PictureLane;
  columns: readonly PictureColumn[];
  room: CardRoom;
  words: PictureWords;
}) {
  const shown = latestColumns(lane, columns, most.columns);
  const height = bottom - top - headHeight;
  const drawing = drawLane(shown.lane, groundAcross(shown.columns.length, width, height), words);
  return (
    <>
      <g transform={`translate(${left} ${top})`}>
        <HeadWords columns={shown.columns} inks={inks} width={width} />
      </g>
      <g transform={`translate(${left} ${top + headHeight})`}>
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
  room: { left, top, width },
}: {
  paths: readonly PicturePath[];
  columns: readonly PictureColumn[];
  room: CardRoom;
}) {
  const told = paths.toSorted((one, other) => other.steps.length - one.steps.length).slice(0, most.paths);
  return (
    <>
      <g transform={`translate(${left} ${top})`}>
        <HeadWords columns={columns} inks={inks} width={width} />
      </g>
      <g transform={`translate(${left} ${top + headHeight})`}>
        <PathShapes rows={layPaths(told, width, (at) => middleOf(at, columns.length, width))} inks={inks} />
      </g>
    </>
  );
}
