import type { DraftBook } from '../book/draft.ts';
import type { Layout } from '../layout/choices.data.ts';
import { pickSome, randomFor } from '../random.ts';
import { commitmentFaults } from './commitment-faults.ts';
import { indicatorFaults } from './indicator-faults.ts';
import { otherFaults } from './other-faults.ts';
import type { PlantedFault } from './planted.ts';

export const plantings = { ...indicatorFaults, ...commitmentFaults, ...otherFaults };

/** How many chapters of a maker get a fault, out of six or more. */
const most = 3;

/** Plants a fault in some chapters, one each so that none hides another; most chapters stay as they are. */
export function plantFaults(seed: number, books: readonly DraftBook[], layout: Layout): readonly PlantedFault[] {
  const random = randomFor(seed, 'faults');
  const [first = 0, middle = 0, last = 0] = [...new Set(books.map(({ year }) => year))];
  const leaves = (books[0]?.chapters ?? []).filter(({ goals }) => goals.length > 0).map(({ key }) => key);
  const chosen = pickSome(random, leaves, Math.min(most, Math.floor(leaves.length / 2)));
  const open = [...pickSome(random, Object.entries(plantings), Number.POSITIVE_INFINITY)];
  return chosen.flatMap((key): readonly PlantedFault[] => {
    while (open.length > 0) {
      const [rule, plant] = open.shift() ?? [];
      if (rule === undefined || plant === undefined) break;
      const places = plant({ books, key, years: [first, middle, last], layout, random });
      if (places !== null) return [{ rule, key, places }];
    }
    return [];
  });
}
