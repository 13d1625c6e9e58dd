import type { PictureColumn, PictureLane } from './trail-picture-view.ts';

/** The publications that say something in a lane, and the lane with its places among these. */
export function usedColumns(
  lane: PictureLane,
  columns: readonly PictureColumn[],
): { readonly lane: PictureLane; readonly columns: readonly PictureColumn[] } {
  const used = new Set([
    ...lane.stretches.flatMap(({ aims }) => aims.map(({ at }) => at)),
    ...[...lane.results, ...lane.remarks, ...(lane.end === null ? [] : [lane.end])].map(({ at }) => at),
  ]);
  const kept = columns.flatMap((column, at) => (used.has(at) ? [{ column, at }] : []));
  const places = new Map(kept.map(({ at }, place) => [at, place]));
  const move = <Kind extends { readonly at: number }>(one: Kind): Kind => ({ ...one, at: places.get(one.at) ?? 0 });
  return {
    columns: kept.map(({ column }) => column),
    lane: {
      ...lane,
      stretches: lane.stretches.map((stretch) => {
        const [first, ...others] = stretch.aims;
        return { ...stretch, aims: [move(first), ...others.map(move)] };
      }),
      results: lane.results.map(move),
      remarks: lane.remarks.map(move),
      end: lane.end && move(lane.end),
    },
  };
}
