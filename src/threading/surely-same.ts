import { isSurelySame, type Link } from './link.ts';

/** The keys of what surely is the same commitment as one of its wordings, through any number of sure links. */
export function surelySameAs(key: string, links: readonly Link[]): ReadonlySet<string> {
  const sure = links.filter(isSurelySame);
  const same = new Set([key]);
  for (let size = 0; size < same.size; ) {
    size = same.size;
    for (const { from, to } of sure) {
      if (same.has(from)) same.add(to);
      else if (same.has(to)) same.add(from);
    }
  }
  return same;
}
