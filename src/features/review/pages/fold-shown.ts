import type { Words } from '../../../words/nl.data.ts';
import type { Folded, Shown } from './review-view.ts';

const mostInSight = 6;
const mostFolded = 200;

/** The first of a list are in sight, the others folded away; of very many it is told how many are not shown. */
export function foldShown(
  { review: t }: Words,
  shown: readonly Shown[],
  inSight = mostInSight,
): { readonly all: readonly Shown[]; readonly more: Folded | null } {
  const folded = shown.slice(inSight, inSight + mostFolded);
  const left = shown.length - inSight - folded.length;
  return {
    all: shown.slice(0, inSight),
    more:
      folded.length === 0
        ? null
        : {
            text: t.moreChanges(shown.length - inSight),
            all: folded,
            left: left > 0 ? t.moreChanges(left) : null,
          },
  };
}
