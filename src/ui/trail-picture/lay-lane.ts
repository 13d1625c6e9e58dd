import { heightsOf } from './heights.ts';
import type { Outcome, PictureLane } from './trail-picture-view.ts';

/** A place in a lane: how far along the publications, in columns (the middle of the first is 0.5), and how high, from 0 to 1. */
export type Spot = { readonly along: number; readonly height: number };

type LaneDot = Spot & { readonly outcome: Outcome; readonly text: string };
type LaneAim = Spot & {
  /** Where it begins; `along` of the last part is where it ends. */
  readonly text: string;
  /** The year that it is for, where it begins. */
  readonly year: number;
  readonly tone: 'first' | 'former' | 'changed';
};

/** A lane as lines and dots, before it is known whether time runs to the right or down. */
export type LaneShapes = {
  /** Aims that hold, as lines along time. */
  readonly bars: readonly { readonly from: Spot; readonly to: Spot; readonly isChanged: boolean }[];
  /** An aim that goes from one height to another. */
  readonly drops: readonly { readonly from: Spot; readonly to: Spot }[];
  /** Where an aim would have gone on. */
  readonly ghosts: readonly { readonly from: Spot; readonly to: Spot }[];
  /** From a result to the aim of its year. */
  readonly stems: readonly { readonly from: Spot; readonly to: Spot }[];
  /** Results one after the other, each run one line. */
  readonly runs: readonly (readonly Spot[])[];
  /** Where the line fades away. */
  readonly fade: { readonly from: Spot; readonly to: Spot } | null;
  readonly breaks: readonly (Spot & { readonly text: string })[];
  readonly dots: readonly LaneDot[];
  readonly aims: readonly LaneAim[];
  readonly end: (Spot & { readonly text: string }) | null;
};

/** How far a line of an aim reaches before and behind the middle of a column. */
const reach = 0.3;
/** Where a drop begins and ends, before the middle of the column that has the other aim. */
const dropFrom = 0.48;
const dropTo = 0.2;

/** Lays a lane out: every aim as a line from where it was first stated to where it was accounted for, every result as a dot. */
export function layLane(lane: PictureLane): LaneShapes {
  const height = heightsOf(lane);
  const middle = (at: number) => at + 0.5;
  const bars: LaneShapes['bars'][number][] = [];
  const drops: LaneShapes['drops'][number][] = [];
  const ghosts: LaneShapes['ghosts'][number][] = [];
  const stems: LaneShapes['stems'][number][] = [];
  const aims: LaneAim[] = [];
  const breaks: LaneShapes['breaks'][number][] = [];
  const resultOf = new Map(lane.results.map((result) => [result.year, result]));

  for (const { year, aims: stated, breaks: broken } of lane.stretches) {
    const result = resultOf.get(year);
    const last = stated.at(-1) ?? stated[0];
    const until = Math.max(middle(last.at), result === undefined ? 0 : middle(result.at)) + reach;
    let from: Spot = { along: middle(stated[0].at) - reach, height: height(stated[0].value) };
    if (broken !== null) breaks.push({ ...from, text: broken });
    for (const [index, aim] of stated.entries()) {
      const isHeld = index > 0 && aim.value === stated[index - 1]?.value;
      if (isHeld) continue;
      const here = height(aim.value);
      if (index > 0) {
        const leave: Spot = { along: middle(aim.at) - dropFrom, height: from.height };
        const arrive: Spot = { along: middle(aim.at) - dropTo, height: here };
        if (leave.along > from.along) bars.push({ from, to: leave, isChanged: false });
        drops.push({ from: leave, to: arrive });
        const beyond: Spot = { along: until, height: from.height };
        ghosts.push({ from: leave, to: beyond });
        aims.push({ ...beyond, text: stated[index - 1]?.text ?? '', year, tone: 'former' });
        from = arrive;
        aims.push({ along: until, height: here, text: aim.text, year, tone: 'changed' });
      } else aims.push({ ...from, text: aim.text, year, tone: 'first' });
    }
    bars.push({ from, to: { along: until, height: from.height }, isChanged: drops.at(-1)?.to === from });
    if (result !== undefined) {
      const dot: Spot = { along: middle(result.at), height: height(result.value) };
      stems.push({ from: dot, to: { along: dot.along, height: from.height } });
    }
  }
  const dots = lane.results.map(
    ({ at, value, outcome, text }): LaneDot => ({ along: middle(at), height: height(value), outcome, text }),
  );
  const runs = runsOf(lane, dots);
  const last = runs.at(-1)?.at(-1) ?? lastOf(bars);
  const end = lane.end && last && { along: middle(lane.end.at), height: last.height, text: lane.end.text };
  return {
    ...{ bars, drops, ghosts, stems, runs, breaks, dots, aims },
    end: end ?? null,
    // a report over the last year may come out after the budget that does not have it any more
    fade: end && last && end.along > last.along ? { from: last, to: { ...end, along: end.along - reach } } : null,
  };
}

function lastOf(bars: LaneShapes['bars']): Spot | undefined {
  return bars.at(-1)?.to;
}

/** Results in their order, a line through each run that measures one thing. */
function runsOf({ results, stretches }: PictureLane, dots: readonly LaneDot[]): Spot[][] {
  const broken = new Set(stretches.flatMap(({ year, breaks }) => (breaks === null ? [] : [year])));
  const runs: Spot[][] = [];
  for (const [index, dot] of dots.entries()) {
    const run = runs.at(-1);
    const isNew = run === undefined || broken.has(results[index]?.year ?? 0);
    if (isNew) runs.push([dot]);
    else run.push(dot);
  }
  return runs;
}
