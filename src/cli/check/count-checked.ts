import { type Finding, type Severity, severities } from '../../findings/finding.ts';
import type { StatedChapter } from '../../threading/stated.ts';
import { type Threading, type ThreadKind, threadKinds } from '../../threading/threading.ts';

const statementSorts = ['passage', 'commitment', 'account', 'indicator', 'figure', 'amount', 'reference'] as const;
type StatementSort = (typeof statementSorts)[number];

export type CheckCounts = {
  /** What the readings do not know; nothing that was found rests on it. */
  readonly doubts: number;
  /** The decisions of persons that files were read with. */
  readonly corrections: number;
  readonly files: { readonly read: number; readonly unread: number; readonly unplaced: number };
  readonly organisations: number;
  readonly publications: number;
  readonly chapters: number;
  readonly statements: { readonly [sort in StatementSort]: number };
  readonly threads: { readonly [kind in ThreadKind]: number };
  readonly findings: {
    readonly total: number;
    readonly bySeverity: { readonly [severity in Severity]: number };
    /** Only the rules that found something. */
    readonly byRule: { readonly [code: string]: number };
  };
  /** Findings that the baseline accepts, and are not counted above. */
  readonly accepted: number;
  /** What the baseline accepts and is not found any more. */
  readonly acceptedGone: number;
};

function countIn(chapter: StatedChapter, sort: StatementSort): number {
  switch (sort) {
    case 'passage':
      return chapter.passages.length;
    case 'commitment':
      return chapter.commitments.length;
    case 'account':
      return chapter.accounts.length;
    case 'indicator':
      return chapter.indicators.length;
    case 'figure':
      return chapter.indicators.reduce((sum, { figures }) => sum + figures.length, 0);
    case 'amount':
      return chapter.amounts.length;
    case 'reference':
      return chapter.references.length;
  }
}

function tally<Key extends string>(keys: readonly Key[], numberOf: (key: Key) => number): { [key in Key]: number };
function tally(keys: readonly string[], numberOf: (key: string) => number): { [key: string]: number } {
  return Object.fromEntries(keys.map((key) => [key, numberOf(key)]));
}

/** Counts what a check was about and what it found. */
export function countChecked(
  organisations: readonly { readonly threading: Threading; readonly findings: readonly Finding[] }[],
  rest: Pick<CheckCounts, 'doubts' | 'corrections' | 'files' | 'accepted' | 'acceptedGone'>,
): CheckCounts {
  const publications = organisations.flatMap(({ threading }) => threading.publications);
  const chapters = publications.flatMap((publication) => publication.chapters);
  const threads = organisations.flatMap(({ threading }) => threading.threads);
  const findings = organisations.flatMap((organisation) => organisation.findings);
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return {
    files: rest.files,
    doubts: rest.doubts,
    corrections: rest.corrections,
    organisations: organisations.length,
    publications: publications.length,
    chapters: chapters.length,
    statements: tally(statementSorts, (sort) => chapters.reduce((sum, chapter) => sum + countIn(chapter, sort), 0)),
    threads: tally(threadKinds, (kind) => threads.filter((thread) => thread.kind === kind).length),
    findings: {
      total: findings.length,
      bySeverity: tally(severities, (severity) => findings.filter((one) => one.severity === severity).length),
      byRule: Object.fromEntries(rules.map((code) => [code, findings.filter(({ rule }) => rule === code).length])),
    },
    accepted: rest.accepted,
    acceptedGone: rest.acceptedGone,
  };
}
