import type { Stated } from './list-stated.ts';

/** What a decision changes of what is stated. */
export type Change =
  | { readonly is: 'new' | 'gone'; readonly one: Stated }
  /** It stands in another chapter, or is taken for something else. */
  | { readonly is: 'moved' | 'other'; readonly before: Stated; readonly after: Stated };

function sameKind({ text, as }: Stated): string {
  // a statement that is an account now is no other statement
  const kind = as.is === 'account' ? 'commitment' : as.is;
  return `${kind} ${text}`;
}

function exactly(stated: Stated): string {
  return JSON.stringify([stated.text, stated.chapter, stated.as]);
}

/** Takes from a list what another has too, one for one. */
function without(list: readonly Stated[], other: readonly Stated[]): readonly Stated[] {
  const left = new Map<string, number>();
  for (const one of other) left.set(exactly(one), (left.get(exactly(one)) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(exactly(one)) ?? 0;
    left.set(exactly(one), count - 1);
    return count <= 0;
  });
}

/** What is stated after and was not before, is gone, or is the same text in another chapter or as something else. */
export function compareStated(before: readonly Stated[], after: readonly Stated[]): readonly Change[] {
  const gone = Map.groupBy(without(before, after), sameKind);
  const changes: Change[] = [];
  for (const one of without(after, before)) {
    const was = gone.get(sameKind(one))?.shift();
    if (was === undefined) changes.push({ is: 'new', one });
    else {
      const isSame = JSON.stringify(was.as) === JSON.stringify(one.as);
      changes.push({ is: isSame ? 'moved' : 'other', before: was, after: one });
    }
  }
  return [...changes, ...[...gone.values()].flat().map((one): Change => ({ is: 'gone', one }))];
}
