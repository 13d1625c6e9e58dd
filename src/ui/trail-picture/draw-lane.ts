import type { Box, Place } from '../picture/boxes.ts';
import { type LaneShapes, layLane, type Spot } from './lay-lane.ts';
import { type Label, type PlacedLabel, placeLabels } from './place-labels.ts';
import type { PictureLane } from './trail-picture-view.ts';

/** Which way time runs, and how much room there is for it, in units of the picture. */
export type Ground = {
  readonly width: number;
  readonly height: number;
  readonly place: (spot: Spot) => Place;
  readonly isDown: boolean;
  /** Where words may begin: left of it stand the names of the publications. */
  readonly left: number;
};

/** The words beside the numbers. */
export type LaneWords = {
  readonly met: string;
  readonly missed: string;
  readonly onlyNow: string;
  readonly was: (text: string) => string;
  readonly forYear: (year: number) => string;
};

/** A lane as paths and labels, ready to be written down. */
export type LaneDrawing = {
  readonly width: number;
  readonly height: number;
  readonly bars: string;
  readonly changedBars: string;
  readonly drops: string;
  readonly ghosts: string;
  readonly stems: string;
  readonly runs: string;
  readonly fade: string;
  readonly breaks: string;
  readonly dots: readonly (Place & { readonly outcome: LaneShapes['dots'][number]['outcome'] })[];
  readonly end: Place | null;
  readonly labels: readonly PlacedLabel[];
};

const round = (value: number) => Math.round(value * 10) / 10;
const print = ({ x, y }: Place) => `${round(x)} ${round(y)}`;

/** From one spot to another as the mark of the program goes: along time, across, and along time again. */
function bend(from: Spot, to: Spot, place: Ground['place']): string {
  const along = (from.along + to.along) / 2;
  return `C${print(place({ along, height: from.height }))} ${print(place({ along, height: to.height }))} ${print(place(to))}`;
}

function straight(parts: readonly { from: Spot; to: Spot }[], place: Ground['place']): string {
  return parts.map(({ from, to }) => `M${print(place(from))}L${print(place(to))}`).join('');
}

/** Draws a lane on a ground; without words where it is so small that they stand beside it. */
export function drawLane(lane: PictureLane, ground: Ground, words: LaneWords | null): LaneDrawing {
  const shapes = layLane(lane);
  const { place, width, height } = ground;
  const spotOf = (spot: Spot): Place => ({ x: round(place(spot).x), y: round(place(spot).y) });
  const curve = ({ from, to }: { from: Spot; to: Spot }) => `M${print(place(from))}${bend(from, to, place)}`;
  return {
    width,
    height,
    bars: straight(
      shapes.bars.filter(({ isChanged }) => !isChanged),
      place,
    ),
    changedBars: straight(
      shapes.bars.filter(({ isChanged }) => isChanged),
      place,
    ),
    drops: shapes.drops.map(curve).join(''),
    ghosts: straight(shapes.ghosts, place),
    stems: straight(shapes.stems, place),
    runs: shapes.runs
      .filter((run) => run.length > 1)
      .map((run) =>
        run.map((spot, at) => (at === 0 ? `M${print(place(spot))}` : bend(run[at - 1] ?? spot, spot, place))).join(''),
      )
      .join(''),
    fade: shapes.fade === null ? '' : straight([shapes.fade], place),
    breaks: shapes.breaks.map((spot) => slashes(place(spot))).join(''),
    dots: shapes.dots.map((dot) => ({ ...spotOf(dot), outcome: dot.outcome })),
    end: shapes.end && spotOf(shapes.end),
    labels:
      words === null
        ? []
        : placeLabels(labelsOf(lane, shapes, ground, words), {
            dots: [...shapes.dots, ...(shapes.end === null ? [] : [shapes.end])].map((spot) => around(place(spot), 10)),
            straight: straightLines(shapes, ground),
            curves: curvesOf(shapes, ground),
            bounds: { left: ground.left, top: 0, right: width, bottom: height },
          }),
  };
}

/** Two strokes through the beginning of a line: from here on something else is measured. */
function slashes({ x, y }: Place): string {
  return `M${print({ x: x - 13, y: y + 7 })}l6 -14m3 14l6 -14`;
}

function around({ x, y }: Place, half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

function between(from: Place, to: Place): Box {
  const half = 3;
  return {
    left: Math.min(from.x, to.x) - half,
    top: Math.min(from.y, to.y) - half,
    right: Math.max(from.x, to.x) + half,
    bottom: Math.max(from.y, to.y) + half,
  };
}

/** Boxes around the straight lines that words should not run through. */
function straightLines({ bars, ghosts, stems, fade }: LaneShapes, { place }: Ground): Box[] {
  const lines = [...bars, ...ghosts, ...stems, ...(fade === null ? [] : [fade])];
  return lines.map(({ from, to }) => between(place(from), place(to)));
}

/** The same around curves, in pieces. */
function curvesOf(shapes: LaneShapes, { place }: Ground): Box[] {
  const curves = [
    ...shapes.drops,
    ...shapes.runs.flatMap((run) => run.slice(1).map((to, at) => ({ from: run[at] ?? to, to }))),
  ];
  const pieces = curves.flatMap(({ from, to }) => {
    const spots = Array.from({ length: 9 }, (_, step): Spot => {
      const share = step / 8;
      // the height of a curve with level ends
      const rise = share * share * (3 - 2 * share);
      return {
        along: from.along + (to.along - from.along) * share,
        height: from.height + (to.height - from.height) * rise,
      };
    });
    return spots.slice(1).map((spot, at) => ({ from: spots[at] ?? spot, to: spot }));
  });
  return pieces.map(({ from, to }) => between(place(from), place(to)));
}

function labelsOf(lane: PictureLane, shapes: LaneShapes, ground: Ground, words: LaneWords): Label[] {
  const { place, isDown, width, height } = ground;
  const said = { met: words.met, missed: words.missed, 'only-now': words.onlyNow, untold: null };
  const results = shapes.dots.map((dot): Label => {
    const { x, y } = place(dot);
    const beside: Label['places'] = [
      { x: x + 13, y: y + 5, anchor: 'start' },
      { x: x - 13, y: y + 5, anchor: 'end' },
    ];
    const corners: Label['places'] = [
      { x: x + 12, y: y - 6, anchor: 'start' },
      { x: x - 12, y: y - 6, anchor: 'end' },
      { x: x + 12, y: y + 17, anchor: 'start' },
      { x: x - 12, y: y + 17, anchor: 'end' },
      { x, y: y - 14, anchor: 'middle' },
      { x, y: y + 25, anchor: 'middle' },
      // beyond a line that runs right beside the dot
      { x: x + 12, y: y - 21, anchor: 'start' },
      { x: x - 12, y: y - 21, anchor: 'end' },
      { x: x + 12, y: y + 33, anchor: 'start' },
      { x: x - 12, y: y + 33, anchor: 'end' },
    ];
    return {
      text: dot.text,
      aside: said[dot.outcome],
      kind: 'result',
      places: isDown ? [...beside, ...corners] : [...corners, ...beside],
    };
  });
  const aims = shapes.aims.map((aim): Label => {
    const { x, y } = place(aim);
    const text = aim.tone === 'former' ? words.was(aim.text) : aim.text;
    const kind = aim.tone === 'first' ? 'aim' : aim.tone;
    const aside = aim.tone === 'first' ? words.forYear(aim.year) : null;
    if (isDown) {
      const down = aim.tone === 'first' ? 12 : -3;
      return {
        ...{ text, kind, aside },
        places: [0, 14, 28, 42].flatMap((step): Label['places'] => {
          const at = y + (aim.tone === 'first' ? down + step : down - step);
          return [
            { x: x + 7, y: at, anchor: 'start' },
            { x: x - 7, y: at, anchor: 'end' },
          ];
        }),
      };
    }
    const anchor = aim.tone === 'first' ? 'start' : 'end';
    const sides = aim.tone === 'changed' ? [17, -7] : [-7, 17];
    const steps = aim.tone === 'first' ? [0, 20, 40, 60] : [0, -12];
    return {
      ...{ text, kind, aside },
      places: [
        ...steps.flatMap((step) => sides.map((side) => ({ x: x + step, y: y + side, anchor }) as const)),
        // before its line
        ...(aim.tone === 'first' ? [{ x: x - 7, y: y + 4, anchor: 'end' } as const] : []),
      ],
    };
  });
  const breaks = shapes.breaks.map((spot): Label => {
    const { x, y } = place(spot);
    return {
      ...{ text: spot.text, kind: 'remark', aside: null },
      places: [30, -20, 44, -34].map((side) => ({ x, y: y + side, anchor: 'start' })),
    };
  });
  const remarks = lane.remarks.map((remark): Label => {
    const { x, y } = place({ along: remark.at + 0.5, height: 0 });
    const low = isDown ? y + 5 : height - 4;
    return {
      ...{ text: remark.text, kind: 'remark', aside: null },
      places: isDown
        ? [
            { x: width - 4, y: low, anchor: 'end' },
            { x: ground.left + 4, y: low, anchor: 'start' },
            { x: width - 4, y: low - 9, anchor: 'end' },
            { x: width - 4, y: low + 10, anchor: 'end' },
          ]
        : (['middle', 'end', 'start'] as const).flatMap((anchor) => [
            { x, y: low, anchor },
            { x, y: 12, anchor },
          ]),
    };
  });
  const ends = shapes.end === null ? [] : [endLabel(place(shapes.end), shapes.end.text, isDown)];
  const changed = aims.filter(({ kind }) => kind !== 'aim');
  return [...changed, ...results, ...ends, ...remarks, ...breaks, ...aims.filter(({ kind }) => kind === 'aim')];
}

function endLabel({ x, y }: Place, text: string, isDown: boolean): Label {
  const below: Label['places'] = [
    { x, y: y + 24, anchor: 'middle' },
    { x: x + 12, y: y + 24, anchor: 'end' },
    { x, y: y - 14, anchor: 'middle' },
    { x: x + 12, y: y - 14, anchor: 'end' },
  ];
  const beside: Label['places'] = [
    { x: x + 13, y: y + 5, anchor: 'start' },
    { x: x - 13, y: y + 5, anchor: 'end' },
  ];
  return { text, aside: null, kind: 'end', places: isDown ? [...beside, ...below] : [...below, ...beside] };
}
