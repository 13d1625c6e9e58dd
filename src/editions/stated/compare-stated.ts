import type { Stated } from './list-stated.ts';

/** What decisions change of what is stated. */
export type Change<One extends Stated = Stated> =
  | { readonly is: 'new' | 'gone'; readonly one: One }
  /** It stands in another chapter, or is taken for something else. */
  | { readonly is: 'moved' | 'other'; readonly before: One; readonly after: One };

function sameKind({ text, as }: Stated): string {
  // a statement that is an account now is no other statement
  const kind = as.is === 'account' ? 'commitment' : as.is;
  return `${kind} ${text}`;
}

function exactly(stated: Stated): string {
  return JSON.stringify([stated.text, stated.chapter, stated.as]);
}

/** Takes from a list what another has too, one for one. */
function without<One extends Stated>(list: readonly One[], other: readonly One[]): readonly One[] {
  const left = new Map<string, number>();
  for (const one of other) left.set(exactly(one), (left.get(exactly(one)) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(exactly(one)) ?? 0;
    left.set(exactly(one), count - 1);
    return count <= 0;
  });
}

/** What is stated after and was not before, is gone, or is the same text in another chapter or as something else. */
export function compareStated<One extends Stated>(
  before: readonly One[],
  after: readonly One[],
): readonly Change<One>[] {
  const gone = Map.groupBy(without(before, after), sameKind);
  const changes: Change<One>[] = [];
  for (const one of without(after, before)) {
    const was = gone.get(sameKind(one))?.shift();
    if (was === undefined) changes.push({ is: 'new', one });
    else {
      const isSame = JSON.stringify(was.as) === JSON.stringify(one.as);
      changes.push({ is: isSame ? 'moved' : 'other', before: was, after: one });
    }
  }
  return [...changes, ...[...gone.values()].flat().map((one): Change<One> => ({ is: 'gone', one }))];
}
