import type { Candidates } from './find-candidates.ts';
import { type HitGroup, hitGroups, kindsOf } from './hit-groups.data.ts';

/**
 * What was found of each group, best first. Where more match than are weighed, what is rarer than text would be lost among it, and is sought by
 * itself.
 * @param all what was found of all groups together, best first
 */
export async function findGroups(
  all: Candidates,
  findGroup: (group: HitGroup) => Promise<Candidates>,
): Promise<ReadonlyMap<HitGroup, Candidates>> {
  const groups = new Map<HitGroup, Candidates>();
  for (const group of hitGroups) {
    const found = all.found.filter(({ kind }) => kindsOf[group].includes(kind));
    const isText = group === 'onderdelen';
    groups.set(group, all.isCut && !isText ? await findGroup(group) : { found, isCut: all.isCut });
  }
  return groups;
}
