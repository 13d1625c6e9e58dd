import { digestEvidence } from '../../../findings/digest-evidence.ts';
import { type Finding, quotesOf } from '../../../findings/finding.ts';

type Told = Pick<Finding, 'rule' | 'subject' | 'chapter' | 'message' | 'evidence'>;

/** What could tell that two findings are one, the surest first. */
const marks: readonly ((told: Told) => string)[] = [
  ({ rule, subject, message }) => JSON.stringify([rule, subject.kind, subject.thread, message.nl]),
  (told) => JSON.stringify([told.rule, told.subject.kind, told.subject.thread, digestEvidence({ ...told, also: [] })]),
  ({ rule, subject, message }) => JSON.stringify([rule, subject.title, message.nl]),
  (told) => JSON.stringify([told.rule, told.chapter, digestEvidence({ ...told, also: [] })]),
];

/** All that a finding tells, each as if it stood alone. A finding from before has nothing that is told with it. */
function tellings(finding: Finding): readonly Told[] {
  return [finding, ...finding.also.map((further) => ({ ...finding, ...further }))];
}

function byMark(findings: readonly Finding[], mark: (told: Told) => string): Map<string, Set<Finding>> {
  const marked = new Map<string, Set<Finding>>();
  for (const finding of findings) {
    for (const told of tellings(finding)) marked.set(mark(told), (marked.get(mark(told)) ?? new Set()).add(finding));
  }
  return marked;
}

/**
 * Which of the findings that came each of those that went is: the same rule says the same, of the same thread or on the same texts, so that only
 * its key is another. That happens once for all when keys are made otherwise, and where two threads become one. Where two may be meant
 * none is.
 * @param all all that is found, also what was before: a finding told by itself may be told with one of them now
 * @returns the key that came by the key that went
 */
export function followFindings(
  went: readonly Finding[],
  came: readonly Finding[],
  all: readonly Finding[] = came,
): ReadonlyMap<string, string> {
  const followed = new Map<string, string>();
  for (const mark of marks) {
    const left = went.filter(({ key }) => !followed.has(key));
    if (left.length === 0 || came.length === 0) break;
    const [before, now] = [byMark(left, mark), byMark(came, mark)];
    for (const finding of left) {
      const [found, ...others] = now.get(mark(finding)) ?? [];
      const alike = before.get(mark(finding))?.size ?? 0;
      if (found !== undefined && others.length === 0 && alike === 1) followed.set(finding.key, found.key);
    }
  }
  return new Map([...followed, ...toldTogether(went, all, followed)]);
}

/** What a finding rests on, text by text. */
function textsOf(finding: Finding): ReadonlySet<string> {
  return new Set(
    quotesOf(finding).map(({ publication, chapter, statement, raw }) =>
      JSON.stringify([publication, chapter, statement, raw]),
    ),
  );
}

/** Findings that went and of which one that is found of the same rule has all texts: what was told row by row is told once for a table. */
function toldTogether(
  went: readonly Finding[],
  found: readonly Finding[],
  followed: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const byRule = Map.groupBy(found, ({ rule }) => rule);
  return went.flatMap((finding): readonly (readonly [string, string])[] => {
    if (followed.has(finding.key)) return [];
    const own = textsOf(finding);
    const [whole, ...others] = (byRule.get(finding.rule) ?? []).filter((one) => own.isSubsetOf(textsOf(one)));
    return whole === undefined || others.length > 0 ? [] : [[finding.key, whole.key]];
  });
}
