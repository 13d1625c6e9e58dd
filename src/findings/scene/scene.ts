import { isSurelyTold } from '../../threading/link.ts';
import type { Revisions, StatedPublication } from '../../threading/stated.ts';
import type { Statement } from '../../threading/statement.ts';
import type { Thread, Threading } from '../../threading/threading.ts';
import { onlySettled, type Settled } from './only-settled.ts';
import type {
  CommitmentThread,
  FieldThread,
  PublicationName,
  SeenAnswer,
  SeenCarrier,
  SeenCommitment,
  SeenPage,
  SeenRow,
  SeenStatement,
  SeenThread,
} from './seen.ts';

export type RowThread = { readonly thread: SeenThread; readonly statements: readonly SeenRow[] };

/** All threads by kind, and all chapters with what they state: what the neighbourhoods of units are cut from. No rule gets it. */
export type Scene = {
  /** Without what is in doubt. */
  readonly threading: Threading;
  /** In the order of publication. */
  readonly names: readonly PublicationName[];
  readonly fields: readonly FieldThread[];
  readonly indicators: readonly RowThread[];
  readonly commitments: readonly CommitmentThread[];
  /** All chapters in the order of publication and of reading. */
  readonly pages: readonly SeenPage[];
  readonly find: (key: string) => SeenStatement | undefined;
  /** By the key of an account, the commitment that it answers. */
  readonly answeredBy: ReadonlyMap<string, SeenCommitment>;
  /** What an earlier edition of a publication said otherwise; null where there is none. */
  readonly revisionsIn: (publication: string) => Revisions | null;
  /** The thread of a statement by its key. */
  readonly threadBy: (key: string) => SeenThread | undefined;
  /** The thread of an indicator; every indicator has one. */
  readonly threadOf: (row: Pick<SeenRow, 'key'>) => RowThread | null;
  /** The thread of the chapter of a statement; every chapter has one. */
  readonly fieldOf: (statement: SeenStatement) => FieldThread | null;
};

function isOfKind<Kind extends SeenStatement['kind']>(kind: Kind) {
  return (statement: SeenStatement): statement is Extract<SeenStatement, { kind: Kind }> => statement.kind === kind;
}

function nameOfPublication({ slug, kind, year, endYear, sequence, title }: StatedPublication): PublicationName {
  return { slug, kind, year, endYear, sequence, title };
}

/** Makes what rules see of statements. */
function seeStatements(
  { threading, inDoubt }: Settled,
  names: ReadonlyMap<StatedPublication, PublicationName>,
  tied: ReadonlySet<string>,
): Map<string, SeenStatement> {
  const see = (statement: Statement): SeenStatement => {
    const { key, chapter } = statement;
    const publication = names.get(statement.publication) ?? nameOfPublication(statement.publication);
    switch (statement.kind) {
      case 'chapter':
        return { key, kind: statement.kind, publication, chapter };
      case 'indicator': {
        const doubted = (inDoubt.get(key) ?? []).map(({ role, unsettled }) => ({ role, unsettled }));
        return { key, kind: statement.kind, publication, chapter, indicator: statement.indicator, inDoubt: doubted };
      }
      case 'commitment':
        return { key, kind: statement.kind, publication, chapter, commitment: statement.commitment };
      case 'account':
        return { key, kind: statement.kind, publication, chapter, account: statement.account, isTied: tied.has(key) };
    }
  };
  return new Map([...threading.statements].map(([key, statement]) => [key, see(statement)]));
}

/** Puts the statements with their chapters. */
function seePages(statements: Iterable<SeenStatement>): SeenPage[] {
  const inChapter = Map.groupBy(statements, chapterKey);
  return [...inChapter.values()].flatMap((own) => {
    const chapter = own.find(isOfKind('chapter'));
    if (chapter === undefined) return [];
    return {
      ...chapter,
      indicators: own.filter(isOfKind('indicator')),
      commitments: own.filter(isOfKind('commitment')),
      accounts: own.filter(isOfKind('account')),
    };
  });
}

function chapterKey({ publication, chapter }: Pick<SeenStatement, 'publication' | 'chapter'>): string {
  return `${publication.slug}/${chapter.slug}`;
}

function seeThread({ kind, slug, links }: Thread): SeenThread {
  return {
    kind,
    slug,
    links: links.map((link) => {
      const { from, to, score, confirmation } = link;
      return { from, to, kind: link.kind, score, confirmation };
    }),
  };
}

/** Sets the threads out for the rules, without what is in doubt. */
export function setScene(given: Threading): Scene {
  const settled = onlySettled(given);
  const { threading } = settled;
  const answers = threading.threads.flatMap(({ links }) => links.filter(({ kind }) => kind === 'answers'));
  const names = new Map(threading.publications.map((publication) => [publication, nameOfPublication(publication)]));
  const statements = seeStatements(settled, names, new Set(answers.map(({ to }) => to)));
  const pages = seePages(statements.values());
  const pageOf = new Map(pages.map((page) => [page.key, page]));
  const ofKind = (kind: Thread['kind']) => threading.threads.filter((thread) => thread.kind === kind);
  const seen = (thread: Thread) => thread.statements.flatMap(({ key }) => statements.get(key) ?? []);
  const fields = ofKind('policy-field').map(
    (thread): FieldThread => ({
      thread: seeThread(thread),
      statements: thread.statements.flatMap(({ key }) => pageOf.get(key) ?? []),
    }),
  );
  const indicators = ofKind('indicator').map(
    (thread): RowThread => ({ thread: seeThread(thread), statements: seen(thread).filter(isOfKind('indicator')) }),
  );
  const fieldByChapter = new Map(
    fields.flatMap((field) => field.statements.map((page) => [chapterKey(page), field] as const)),
  );
  const revisions = new Map(
    threading.publications.flatMap(({ slug, revisions: own }) => (own === undefined ? [] : [[slug, own] as const])),
  );
  const threadByRow = new Map(
    indicators.flatMap((thread) => thread.statements.map(({ key }) => [key, thread] as const)),
  );
  return {
    threading,
    names: [...names.values()],
    fields,
    indicators,
    commitments: ofKind('commitment').map((thread) => seeCommitments(thread, statements, threading)),
    pages,
    find: (key) => statements.get(key),
    answeredBy: new Map(
      answers.flatMap(({ from, to }) => {
        const commitment = statements.get(from);
        return commitment?.kind === 'commitment' ? [[to, commitment] as const] : [];
      }),
    ),
    revisionsIn: (slug) => revisions.get(slug) ?? null,
    threadBy: (key) => {
      const thread = threading.threadOf.get(key);
      return thread === undefined ? undefined : { kind: thread.kind, slug: thread.slug, links: [] };
    },
    threadOf: ({ key }) => threadByRow.get(key) ?? null,
    fieldOf: (statement) => fieldByChapter.get(chapterKey(statement)) ?? null,
  };
}

/** The accounts that answer a thread, by the commitments that they answer. */
function answersIn({ links }: Thread, statements: ReadonlyMap<string, SeenStatement>) {
  const answers = Map.groupBy(
    links.filter(({ kind }) => kind === 'answers'),
    ({ from }) => from,
  );
  return (key: string): SeenAnswer[] =>
    (answers.get(key) ?? []).flatMap((link) => {
      const account = statements.get(link.to);
      return account?.kind === 'account' ? [{ ...account, isSure: isSurelyTold(link) }] : [];
    });
}

function seeCarriers(
  thread: Thread,
  statements: ReadonlyMap<string, SeenStatement>,
  { threadOf }: Threading,
): SeenCarrier[] {
  const own = new Set(thread.statements.map(({ key }) => key));
  return thread.links.flatMap((link): SeenCarrier[] => {
    const { kind, from, to } = link;
    const [carrier, commitment] = [threadOf.get(to), statements.get(to)];
    if (kind !== 'carries-out' || !own.has(from) || carrier === undefined || commitment?.kind !== 'commitment')
      return [];
    const answersTo = answersIn(carrier, statements);
    return [
      {
        commitment,
        answers: carrier.statements.flatMap(({ key }) => answersTo(key)),
        isSure: isSurelyTold(link),
      },
    ];
  });
}

function seeCommitments(
  thread: Thread,
  statements: ReadonlyMap<string, SeenStatement>,
  threading: Threading,
): CommitmentThread {
  const answersTo = answersIn(thread, statements);
  return {
    thread: seeThread(thread),
    statements: thread.statements
      .flatMap(({ key }) => statements.get(key) ?? [])
      .filter(isOfKind('commitment'))
      .map((commitment) => ({ ...commitment, answers: answersTo(commitment.key) })),
    carriers: seeCarriers(thread, statements, threading),
  };
}
