import { pickFrom, randomFor } from '../random.ts';
import { type Layout, layoutChoices, layoutWeights } from './choices.data.ts';

/** The house layout of a maker. Each choice has a stream of its own, so that a new choice leaves the others as they are. */
export function drawLayout(seed: number): Layout {
  const drawn = Object.entries(layoutChoices.shape).map(([choice, { options }]) => {
    const weighted = options.flatMap((option) =>
      Array.from<string>({ length: layoutWeights[choice]?.[option] ?? 1 }).fill(option),
    );
    return [choice, pickFrom(randomFor(seed, `layout ${choice}`), weighted)];
  });
  return layoutChoices.parse(Object.fromEntries(drawn));
}
