import type { PictureColumn, PictureLane } from './trail-picture-view.ts';
import { usedColumns } from './used-columns.ts';

type Shown = { readonly lane: PictureLane; readonly columns: readonly PictureColumn[] };

/**
 * So many publications in a row as there is room for, of those that say something in a lane: the latest, or those up to two behind the change of an
 * aim where that came earlier.
 */
export function latestColumns(lane: PictureLane, columns: readonly PictureColumn[], most: number): Shown {
  const used = usedColumns(lane, columns);
  const count = used.columns.length;
  if (count <= most) return used;
  const changes = used.lane.stretches.flatMap(({ aims }) => aims.filter(({ value }) => value !== aims[0].value));
  const last = Math.min(count, Math.max(...changes.map(({ at }) => at + 3), changes.length > 0 ? most : count));
  const first = last - most;
  const isShown = ({ at }: { readonly at: number }) => at >= first && at < last;
  const move = <Kind extends { readonly at: number }>(one: Kind): Kind => ({ ...one, at: one.at - first });
  return {
    columns: used.columns.slice(first, last),
    lane: {
      ...used.lane,
      stretches: used.lane.stretches.flatMap((stretch) => {
        const [head, ...others] = stretch.aims.filter(isShown);
        return head === undefined ? [] : [{ ...stretch, aims: [move(head), ...others.map(move)] as const }];
      }),
      results: used.lane.results.filter(isShown).map(move),
      remarks: used.lane.remarks.filter(isShown).map(move),
      end: used.lane.end && isShown(used.lane.end) ? move(used.lane.end) : null,
    },
  };
}
