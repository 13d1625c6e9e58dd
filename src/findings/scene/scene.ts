import { isSurelyTold } from '../../threading/link.ts';
import type { Revisions } from '../../threading/stated.ts';
import type { Thread, Threading } from '../../threading/threading.ts';
import { onlySettled } from './only-settled.ts';
import { SceneBefore } from './scene-before.ts';
import { chapterKey, isOfKind, nameOfPublication, seeChapters } from './see-chapters.ts';
import type {
  CommitmentThread,
  FieldThread,
  PublicationName,
  RowThread,
  SeenAnswer,
  SeenCarrier,
  SeenCommitment,
  SeenPage,
  SeenRow,
  SeenStatement,
  SeenThread,
} from './seen.ts';

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

/**
 * Sets the threads out for the rules, without what is in doubt.
 * @param before the parts of the last scene, which becomes this one
 */
export function setScene(given: Threading, before: SceneBefore = new SceneBefore()): Scene {
  before.begin();
  const settled = onlySettled(given);
  const { threading } = settled;
  const answers = threading.threads.flatMap(({ links }) => links.filter(({ kind }) => kind === 'answers'));
  const names = new Map(
    threading.publications.map((publication) => [
      publication,
      before.names.same(publication.slug, nameOfPublication(publication)),
    ]),
  );
  const chapters = seeChapters(settled, names, new Set(answers.map(({ to }) => to)), before);
  const statements = new Map(chapters.flatMap((one) => one.statements.map((statement) => [statement.key, statement])));
  const pages = chapters.map(({ page }) => page);
  const pageOf = new Map(pages.map((page) => [page.key, page]));
  const ofKind = (kind: Thread['kind']) => threading.threads.filter((thread) => thread.kind === kind);
  const seen = (thread: Thread) => thread.statements.flatMap(({ key }) => statements.get(key) ?? []);
  const fields = ofKind('policy-field').map((thread) => {
    const own = thread.statements.flatMap(({ key }) => pageOf.get(key) ?? []);
    return before.fields.of(thread.slug, [...own, ...thread.links], () => ({
      thread: seeThread(thread),
      statements: own,
    }));
  });
  const indicators = ofKind('indicator').map((thread) => {
    const own = seen(thread).filter(isOfKind('indicator'));
    return before.indicators.of(thread.slug, [...own, ...thread.links], () => ({
      thread: seeThread(thread),
      statements: own,
    }));
  });
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
    commitments: ofKind('commitment').map((thread) =>
      before.commitments.of(thread.slug, partsOfCommitment(thread, statements, threading), () =>
        seeCommitments(thread, statements, threading),
      ),
    ),
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

/** All that `seeCommitments` makes it of. */
function partsOfCommitment(
  { statements: own, links }: Thread,
  statements: ReadonlyMap<string, SeenStatement>,
  { threadOf }: Threading,
): readonly unknown[] {
  const carriers = links.flatMap(({ kind, to }) => (kind === 'carries-out' ? (threadOf.get(to) ?? []) : []));
  const hanging = [...carriers.flatMap((carrier) => [...carrier.statements, ...carrier.links]), ...links];
  const ends = hanging.map((part) => ('to' in part ? [part, statements.get(part.to)] : [statements.get(part.key)]));
  return [...own.map(({ key }) => statements.get(key)), carriers.length, ...ends.flat()];
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
