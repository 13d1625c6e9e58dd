import type { Identified } from '../item.ts';

/** What is written of each figure of a draft, so that a text can show it; null where there is none, or it waits. */
export function printValueOf(
  items: readonly Identified[],
): (item: string, role: string, year: number) => string | null {
  const written = new Map<string, string>();
  for (const { id, item } of items)
    if (item.kind === 'indicator' && item.ended === null)
      for (const { role, year, raw } of item.figures) if (raw.trim() !== '') written.set(`${id} ${role} ${year}`, raw);
  return (item, role, year) => written.get(`${item} ${role} ${year}`) ?? null;
}
