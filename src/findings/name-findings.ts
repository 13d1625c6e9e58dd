import { createHash } from 'node:crypto';
import type { Severity, TitledFound } from './finding.ts';

/** What a rule found, with how grave that is. */
export type Judged = { readonly rule: string; readonly severity: Severity; readonly found: TitledFound };

/** What is one finding by its identity: the first that was found, what else was found of the same, and the key of both. */
export type NamedFinding = { readonly key: string; readonly first: Judged; readonly further: readonly Judged[] };

const digestLength = 8;

/** Who a finding is: its rule, what it is about and where that is told; of a habit the rule alone. */
function identityOf({ rule, found: { subject, chapter, about = {}, isHabit } }: Judged): string {
  if (isHabit === true) return JSON.stringify([rule]);
  const { publication = chapter.publication, year = null, role = null } = about;
  return JSON.stringify([rule, subject.kind, subject.thread, publication, year, role]);
}

/**
 * Gives each finding its key. What is one finding by its identity has one key: the first stands, the others are told with it. Pure.
 * @returns as many findings as there are identities, in the order in which these came first
 */
export function nameFindings(judged: readonly Judged[]): readonly NamedFinding[] {
  const taken = new Set<string>();
  return [...Map.groupBy(judged, identityOf)].flatMap(([identity, [first, ...further]]) => {
    if (first === undefined) return [];
    const digest = createHash('sha256').update(identity).digest('hex');
    const keyOf = (length: number) => `${first.rule}-${digest.slice(0, length)}`;
    // Two identities that begin with the same digits are rare, and two findings all the same.
    const key = taken.has(keyOf(digestLength)) ? keyOf(2 * digestLength) : keyOf(digestLength);
    taken.add(key);
    return [{ key, first, further }];
  });
}
