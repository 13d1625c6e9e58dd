import type { Context } from '../../../frame/context.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import type { MiniLaneView, PictureResult } from '../../../ui/trail-picture/trail-picture-view.ts';
import { withSignsKept } from '../../../words/line-breaks.ts';
import { listOriginals, type Originals, originalOf } from '../../publications/queries/list-originals.ts';
import { placesAround } from '../../publications/queries/texts-at.ts';
import { listIndicatorThreads } from '../../threads/queries/list-indicator-threads.ts';
import { tableColumns } from '../shown/columns.ts';
import { mainLane } from './main-lane.ts';
import { presentPicture } from './present-picture.ts';

/** What small pictures of trails are drawn from. */
export type Drawable = { readonly indicators: readonly ThreadContent[]; readonly originals: Originals };

/** @param slugs of indicators; left out, all of an organisation */
export async function loadDrawable(tx: ReadDb, organisationId: string, slugs?: readonly string[]): Promise<Drawable> {
  const indicators = await listIndicatorThreads(tx, organisationId, slugs);
  return { indicators, originals: await listOriginals(tx, organisationId, placesAround(...indicators)) };
}

/** A trail in a list: the lane that tells most, and what happened in a sentence. */
export type SmallTrail = MiniLaneView & { readonly sentence: string };

/** The small picture of each field that has an indicator to draw, by the address of the field. */
export function presentSmallTrails(
  { indicators, originals }: Drawable,
  context: Context,
): ReadonlyMap<string, SmallTrail> {
  const ofFields = [...Map.groupBy(indicators, ({ field }) => field)];
  return new Map(
    ofFields.flatMap(([field, threads]): [string, SmallTrail][] => {
      const picture = draw(threads, originals, context);
      const lane = picture && mainLane(picture.lanes, picture.sentence.lane);
      if (field === null || picture === null || lane === null) return [];
      return [[field, { lane, columns: picture.columns, sentence: picture.sentence.text }]];
    }),
  );
}

/** An indicator in a list: its lane, what happened in a sentence, and the result of the latest year that has one. */
export type SmallLane = SmallTrail & { readonly latest: PictureResult | null };

/** The small picture of each indicator that can be drawn, by its address. */
export function presentSmallLanes(
  { indicators, originals }: Drawable,
  context: Context,
): ReadonlyMap<string, SmallLane> {
  return new Map(
    indicators.flatMap((thread): [string, SmallLane][] => {
      const picture = draw([thread], originals, context);
      const [lane] = picture?.lanes ?? [];
      if (picture === null || lane === undefined) return [];
      const latest = lane.results.toSorted((left, right) => left.year - right.year).at(-1) ?? null;
      return [
        [thread.slug, { lane, columns: picture.columns, sentence: withSignsKept(lane.change ?? lane.summary), latest }],
      ];
    }),
  );
}

function draw(threads: readonly ThreadContent[], originals: Originals, context: Context) {
  const natureOf = (publication: string, chapter: string) => originalOf(originals, { publication, chapter }).nature;
  const columns = tableColumns({ chapters: [], threads });
  return presentPicture({ columns, threads, crossings: [], natureOf }, context);
}
