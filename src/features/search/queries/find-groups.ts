import type { SearchKind } from '../../../record/tables/search-tables.ts';
import type { Candidates } from './find-candidates.ts';
import { type HitGroup, hitGroups, kindsOf } from './hit-groups.data.ts';

/**
 * What was found of each group, best first. Where more match than are weighed, what is rarer than text would be lost among it, and is sought by
 * itself.
 * @param all what was found of all groups together, best first
 */
export async function findGroups(
  all: Candidates,
  findOfKind: (kind: SearchKind) => Promise<Candidates>,
): Promise<ReadonlyMap<HitGroup, Candidates>> {
  const groups = new Map<HitGroup, Candidates>();
  for (const group of hitGroups) {
    const [kind, ...others] = kindsOf[group];
    const found = all.found.filter((one) => kindsOf[group].includes(one.kind));
    const isRare = others.length === 0 && kind !== undefined;
    groups.set(group, all.isCut && isRare ? await findOfKind(kind) : { found, isCut: all.isCut });
  }
  return groups;
}
