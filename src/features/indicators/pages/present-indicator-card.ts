import type { Context } from '../../../frame/context.ts';
import { signCard } from '../../../frame/pictures/sign-card.ts';
import type { TrailCardView } from '../../../ui/trail-picture/trail-card.tsx';
import { presentSmallLanes } from '../../fields/picture/small-trails.ts';
import { textsAt } from '../../publications/queries/texts-at.ts';
import type { LoadedIndicator } from './load-indicator.ts';
import { indicatorPath } from './present-chart.ts';

/** An indicator in one look, as its lane in the picture of a trail; null where nothing of it can be drawn. */
export function presentIndicatorCard(loaded: LoadedIndicator, context: Context): TrailCardView | null {
  const { organisation, name, thread, originals, statements } = loaded;
  const small = thread && presentSmallLanes({ indicators: [thread], originals }, context).get(thread.slug);
  if (!small) return null;
  return {
    body: organisation.name,
    title: name,
    sentence: small.sentence,
    columns: small.columns,
    lane: small.lane,
    paths: [],
    ...signCard({ organisation, path: indicatorPath(loaded), texts: textsAt(statements, originals) }, context),
  };
}
