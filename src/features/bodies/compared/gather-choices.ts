import { type Compared, comparedAs, comparedId } from '../../../frame/compared-as.ts';
import type { NamedThread } from '../queries/list-named-threads.ts';

/** Something that bodies can be compared by, with the threads by body: of each the one that most publications have. */
export type Choice = Compared & { readonly threads: ReadonlyMap<string, NamedThread> };

/**
 * All that bodies state under one name, also what only one of them does: indicators and then fields, of each the official ones first, in
 * the order of their lists, then by name.
 */
export function gatherChoices(threads: readonly NamedThread[]): readonly Choice[] {
  const found = new Map<string, Compared & { readonly threads: Map<string, NamedThread> }>();
  for (const thread of threads) {
    const compared = comparedAs(thread.kind === 'indicator' ? 'indicator' : 'field', thread.title);
    if (compared === null) continue;
    const id = comparedId(compared);
    const choice = found.get(id) ?? { ...compared, threads: new Map() };
    found.set(id, choice);
    if (!choice.threads.has(thread.organisationId)) choice.threads.set(thread.organisationId, thread);
  }
  return [...found.values()].toSorted(
    (left, right) =>
      Number(left.kind === 'field') - Number(right.kind === 'field') ||
      placeOf(left) - placeOf(right) ||
      dutch.compare(left.title, right.title),
  );
}

/** The place of an official name in its list; behind all of these for a name that bodies only share. */
function placeOf({ official }: Compared): number {
  return official?.place ?? Number.MAX_SAFE_INTEGER;
}

const dutch = new Intl.Collator('nl', { numeric: true });
