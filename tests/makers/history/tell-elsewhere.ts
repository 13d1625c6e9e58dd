import type { Random } from '../../fuzz/seeded-random.ts';
import { pickFrom } from '../random.ts';
import type { Outcomes } from './state-course.ts';
import type { Told } from './tell-outcomes.ts';

/**
 * What a report tells now and then of a plan in another chapter, to which that of the plan points; now and then one points where nothing of
 * its plans is told.
 */
export function tellElsewhere(told: ReadonlyMap<string, readonly Told[]>, random: Random): Outcomes {
  const toldOf = new Map([...told].map(([label, own]) => [label, [...own]]));
  const pointsAt = new Map<string, string[]>();
  const fields = [...toldOf.keys()].filter((label) => (toldOf.get(label) ?? []).length > 0);
  for (const from of fields) {
    if (fields.length < 2 || !random.chance(0.25)) continue;
    const to = pickFrom(
      random,
      fields.filter((label) => label !== from),
    );
    pointsAt.set(from, [to]);
    const own = toldOf.get(from) ?? [];
    if (own.length < 2 || random.chance(0.3)) continue;
    toldOf.get(to)?.push(...own.splice(random.below(own.length), 1));
  }
  return { toldOf, pointsAt };
}
