import type { StatedFigure, StatedPublication } from '../../threading/stated.ts';
import type {
  AccountStatement,
  ChapterStatement,
  CommitmentStatement,
  IndicatorStatement,
  Statement,
} from '../../threading/statement.ts';
import type { Thread, Threading } from '../../threading/threading.ts';
import { onlySettled } from './only-settled.ts';

type ThreadOf<Kind extends Statement> = { readonly thread: Thread; readonly statements: readonly Kind[] };
export type FieldThread = ThreadOf<ChapterStatement>;
export type IndicatorThread = ThreadOf<IndicatorStatement>;
export type CommitmentThread = ThreadOf<CommitmentStatement> & {
  /** By the key of a commitment, the accounts that answer it. */
  readonly answers: ReadonlyMap<string, readonly AccountStatement[]>;
};

/** What rules look at: the threads by kind, and what each chapter states. */
export type Scene = {
  readonly threading: Threading;
  /** In the order of publication. */
  readonly publications: readonly StatedPublication[];
  readonly fields: readonly FieldThread[];
  readonly indicators: readonly IndicatorThread[];
  readonly commitments: readonly CommitmentThread[];
  /** All chapters in the order of publication and of reading. */
  readonly chapters: readonly ChapterStatement[];
  readonly indicatorsOf: (chapter: ChapterStatement) => readonly IndicatorStatement[];
  readonly commitmentsOf: (chapter: ChapterStatement) => readonly CommitmentStatement[];
  readonly accountsOf: (chapter: ChapterStatement) => readonly AccountStatement[];
  /**
   * Whether a figure of the indicator is in doubt, and therefore not among its figures: then nothing follows from what it lacks. With roles:
   * whether one is that may have one of them.
   */
  readonly isInDoubt: (indicator: IndicatorStatement, roles?: readonly StatedFigure['role'][]) => boolean;
  /** The thread of an indicator; every indicator has one. */
  readonly threadOf: (indicator: IndicatorStatement) => IndicatorThread | null;
  /** The thread of a statement's chapter; every chapter has one. */
  readonly fieldOf: (statement: Statement) => FieldThread | null;
};

function hasKind<Kind extends Statement['kind']>(kind: Kind) {
  return (statement: Statement): statement is Extract<Statement, { kind: Kind }> => statement.kind === kind;
}

function chapterKey({ publication, chapter }: Statement): string {
  return `${publication.slug}/${chapter.slug}`;
}

function answersIn(
  thread: Thread,
  statements: Threading['statements'],
): ReadonlyMap<string, readonly AccountStatement[]> {
  const answers = new Map<string, AccountStatement[]>();
  for (const { from, to, kind } of thread.links) {
    const account = kind === 'answers' ? statements.get(to) : undefined;
    if (account?.kind === 'account') answers.set(from, [...(answers.get(from) ?? []), account]);
  }
  return answers;
}

/** Sets the threads out for the rules, without what is in doubt. */
export function setScene(given: Threading): Scene {
  const { threading, inDoubt } = onlySettled(given);
  const all = [...threading.statements.values()];
  const ofKind = (kind: Thread['kind']) => threading.threads.filter((thread) => thread.kind === kind);
  const fields = ofKind('policy-field').map((thread) => ({
    thread,
    statements: thread.statements.filter(hasKind('chapter')),
  }));
  const fieldByChapter = new Map(
    fields.flatMap((field) => field.statements.map((chapter) => [chapterKey(chapter), field] as const)),
  );
  const indicatorThreads: readonly IndicatorThread[] = ofKind('indicator').map((thread) => ({
    thread,
    statements: thread.statements.filter(hasKind('indicator')),
  }));
  const threadByIndicator = new Map(
    indicatorThreads.flatMap((thread) => thread.statements.map(({ key }) => [key, thread] as const)),
  );
  const indicators = Map.groupBy(all.filter(hasKind('indicator')), chapterKey);
  const commitments = Map.groupBy(all.filter(hasKind('commitment')), chapterKey);
  const accounts = Map.groupBy(all.filter(hasKind('account')), chapterKey);
  return {
    threading,
    publications: threading.publications,
    fields,
    indicators: indicatorThreads,
    commitments: ofKind('commitment').map((thread) => ({
      thread,
      statements: thread.statements.filter(hasKind('commitment')),
      answers: answersIn(thread, threading.statements),
    })),
    chapters: all.filter(hasKind('chapter')),
    indicatorsOf: (chapter) => indicators.get(chapterKey(chapter)) ?? [],
    commitmentsOf: (chapter) => commitments.get(chapterKey(chapter)) ?? [],
    accountsOf: (chapter) => accounts.get(chapterKey(chapter)) ?? [],
    isInDoubt: ({ key }, roles) =>
      (inDoubt.get(key) ?? []).some(
        ({ role, unsettled }) => roles === undefined || unsettled.includes('role') || roles.includes(role),
      ),
    threadOf: ({ key }) => threadByIndicator.get(key) ?? null,
    fieldOf: (statement) => fieldByChapter.get(chapterKey(statement)) ?? null,
  };
}
