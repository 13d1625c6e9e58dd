import { type Finding, severities } from '../../../findings/finding.ts';
import { followFindings } from '../../judgement/commands/follow-findings.ts';
import type { Judged, JudgedThread } from '../judged/judge.ts';

/** What is found otherwise by a choice, and which threads it changes. */
export type JudgedChange = {
  readonly gone: readonly Finding[];
  readonly came: readonly Finding[];
  readonly threads: readonly { readonly is: 'new' | 'gone' | 'other'; readonly title: string }[];
};

function compareThreads(before: readonly JudgedThread[], after: readonly JudgedThread[]): JudgedChange['threads'] {
  const was = new Map(before.map((thread) => [thread.name, thread]));
  const now = new Set(after.map(({ name }) => name));
  return [
    ...after.flatMap(({ name, title, holds }) => {
      const is = was.has(name) ? 'other' : 'new';
      return was.get(name)?.holds === holds ? [] : [{ is, title } as const];
    }),
    ...before.flatMap(({ name, title }) => (now.has(name) ? [] : [{ is: 'gone', title } as const])),
  ];
}

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

/** What is found after and was not before, and what is not found any more. What a rule says of the same under another name is neither. */
export function compareJudged(before: Judged, after: Judged): JudgedChange {
  const [was, now] = [before, after].map(({ findings }) => new Set(findings.map(({ key }) => key)));
  const gone = before.findings.filter(({ key }) => now?.has(key) === false);
  const came = after.findings.filter(({ key }) => was?.has(key) === false);
  const followed = followFindings(gone, came);
  const known = new Set(followed.values());
  return {
    gone: gravestFirst(gone.filter(({ key }) => !followed.has(key))),
    came: gravestFirst(came.filter(({ key }) => !known.has(key))),
    threads: compareThreads(before.threads, after.threads),
  };
}
