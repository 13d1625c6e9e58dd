import { posix } from 'node:path';

export type Import = { readonly from: string; readonly to: string };

/**
 * Groups of folders that reach each other by imports, each with the imports that make it; a folder counts with all that is in it. A folder and one
 * inside it are one room, and make no circle.
 */
export function findFolderCircles(imports: Iterable<Import>): { folders: string[]; imports: Import[] }[] {
  const reached = new Map<string, Map<string, Import[]>>();
  for (const one of imports)
    for (const from of foldersOf(one.from))
      for (const to of foldersOf(one.to)) {
        if (from === to || isIn(from, to) || isIn(to, from)) continue;
        const targets = reached.get(from) ?? new Map<string, Import[]>();
        reached.set(from, targets.set(to, [...(targets.get(to) ?? []), one]));
      }
  const all = new Map([...reached.keys()].map((folder) => [folder, reachableFrom(folder, reached)]));
  const seen = new Set<string>();
  return [...all].flatMap(([folder, reachable]) => {
    if (seen.has(folder) || !reachable.has(folder)) return [];
    const folders = [folder, ...reachable].filter((other) => other === folder || all.get(other)?.has(folder) === true);
    for (const one of folders) seen.add(one);
    const between = folders.flatMap((one) => folders.flatMap((other) => reached.get(one)?.get(other) ?? []));
    return { folders: [...new Set(folders)].sort(), imports: [...new Set(between)] };
  });
}

/** `src/a/b/c.ts` is in `src/a/b` and `src/a`. */
function foldersOf(file: string): string[] {
  const folder = posix.dirname(file);
  return folder.includes('/') ? [folder, ...foldersOf(folder)] : [];
}

function isIn(folder: string, other: string): boolean {
  return folder.startsWith(`${other}/`);
}

function reachableFrom(folder: string, reached: ReadonlyMap<string, ReadonlyMap<string, unknown>>): Set<string> {
  const found = new Set<string>();
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const next of reached.get(at)?.keys() ?? [])
      if (!found.has(next)) {
        found.add(next);
        open.push(next);
      }
  return found;
}
