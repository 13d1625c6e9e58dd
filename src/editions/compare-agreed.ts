import type { Agreed } from '../model/agreed.ts';

/** What is agreed for a document, by sort. The names from official lists are not: they follow from its texts. */
export const agreedSorts = ['lights', 'levels', 'calendar'] as const satisfies readonly (keyof Agreed)[];
export type AgreedSort = (typeof agreedSorts)[number];

/** What was agreed otherwise: of a light its meaning, of a level (`ChapterLevel`) its name, of what is to be ready its day; null where nothing was. */
export type AgreedChange = {
  readonly sort: AgreedSort;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
};

function linesOf(agreed: Agreed | null, sort: AgreedSort): ReadonlyMap<string, string> {
  if (agreed === null) return new Map();
  if (sort === 'levels') return new Map(Object.entries(agreed.levels));
  const lines =
    sort === 'lights'
      ? agreed.lights.map(({ name, meaning }) => [name, meaning] as const)
      : agreed.calendar.map(({ what, day }) => [what, day] as const);
  // What is there twice under one name says both.
  return new Map(
    [...Map.groupBy(lines, ([name]) => name)].map(([name, all]) => [name, all.map(([, says]) => says).join('; ')]),
  );
}

/** What was agreed for one edition of a publication otherwise than for the other, by sort, in the order of the later one; that lines stand in another order is no change. */
export function compareAgreed(before: Agreed | null, after: Agreed | null): readonly AgreedChange[] {
  return agreedSorts.flatMap((sort) => {
    const [old, now] = [linesOf(before, sort), linesOf(after, sort)];
    return [...new Set([...now.keys(), ...old.keys()])]
      .map((name): AgreedChange => ({ sort, name, from: old.get(name) ?? null, to: now.get(name) ?? null }))
      .filter(({ from, to }) => from !== to);
  });
}
