import type { Parent } from '../../../model/chapter.ts';
import { levelBelow, parentOf } from '../chapters/parents.ts';

/** The chapters above a page, outermost first, as its breadcrumb has them. */
export function parentsOfTrail(trail: readonly string[]): Parent[] {
  // The last is the page itself, but where it has a code a page below it may be meant; its twin is left out later.
  const isCoded = parentOf(trail.at(-1) ?? '').code !== null;
  return trail.slice(0, isCoded ? undefined : -1).map((title, index) => {
    const parent = parentOf(title);
    const level = levelBelow(
      { ...parent, named: false, isTheme: false },
      index === 0 ? null : parentOf(trail[index - 1] ?? ''),
    );
    return { ...parent, level };
  });
}
