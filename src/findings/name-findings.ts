import { createHash } from 'node:crypto';
import type { Finding, Severity, TitledFound } from './finding.ts';

/** What a rule found, with how grave that is. */
export type Judged = { readonly rule: string; readonly severity: Severity; readonly found: TitledFound };

const digestLength = 8;

/** Who a finding is: its rule, what it is about and where that is told. */
function identityOf({ rule, found: { subject, chapter, about = {} } }: Judged): string {
  const { publication = chapter.publication, year = null, role = null } = about;
  return JSON.stringify([rule, subject.kind, subject.thread, publication, year, role]);
}

function tell(key: string, { rule, severity, found }: Judged, further: readonly Judged[]): Finding {
  const { subject, chapter, message, evidence } = found;
  const also = further.map((one) => ({ message: one.found.message, evidence: one.found.evidence }));
  return { key, rule, severity, subject, chapter, message, evidence, also };
}

/**
 * Gives each finding its key. What is one finding by its identity is told as one: the first stands, the others are told with it. Pure.
 * @returns as many findings as there are identities, in the order in which these came first
 */
export function nameFindings(judged: readonly Judged[]): readonly Finding[] {
  const taken = new Set<string>();
  return [...Map.groupBy(judged, identityOf)].flatMap(([identity, [first, ...further]]) => {
    if (first === undefined) return [];
    const digest = createHash('sha256').update(identity).digest('hex');
    const keyOf = (length: number) => `${first.rule}-${digest.slice(0, length)}`;
    // Two identities that begin with the same digits are rare, and two findings all the same.
    const key = taken.has(keyOf(digestLength)) ? keyOf(2 * digestLength) : keyOf(digestLength);
    taken.add(key);
    return [tell(key, first, further)];
  });
}
