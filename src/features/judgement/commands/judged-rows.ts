import type { Selectable } from 'kysely';
import type { Finding } from '../../../findings/finding.ts';
import type { JudgedRows } from '../../../record/tables/judged-tables.ts';
import type { Tables } from '../../../record/tables/tables.ts';
import type { Thread, Threading, ThreadKind } from '../../../threading/threading.ts';
import type { EarlierThread } from './earlier-threads.ts';
import { makeThreadRows, threadName } from './thread-rows.ts';

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

/** A finding about a chapter is about the thread of that chapter. */
function kindOf({ subject }: Finding): ThreadKind {
  return subject.kind === 'chapter' ? 'policy-field' : subject.kind;
}

function placesOf(organisationId: string, { key, chapter, evidence }: Finding): Row<'finding_place'>[] {
  const places = new Map(
    [chapter, ...evidence].map((at) => [`${at.publication}/${at.chapter}`, [at.publication, at.chapter] as const]),
  );
  return [...places.values()].map(([publication, at]) => ({
    organisation_id: organisationId,
    finding: key,
    publication,
    chapter: at,
  }));
}

/** Turns what was judged into rows. Pure but for the ids that it is handed. */
export function makeJudgedRows(
  ids: { readonly organisationId: string; readonly newId: () => string },
  earlier: readonly EarlierThread[],
  threading: Threading,
  findings: readonly Finding[],
): JudgedRows {
  const { organisationId } = ids;
  const threads = new Map(threading.threads.map((thread) => [threadName(thread), thread]));
  const years = new Map(threading.publications.map(({ slug, year }) => [slug, year]));
  const finding = findings.map((one, ordinal): Row<'finding'> => {
    const about = threads.get(threadName({ kind: kindOf(one), slug: one.subject.thread }));
    return {
      organisation_id: organisationId,
      key: one.key,
      ordinal,
      rule: one.rule,
      severity: one.severity,
      thread_kind: kindOf(one),
      thread: one.subject.thread,
      field: (about?.kind === 'policy-field' ? about.slug : about?.field) ?? null,
      year: years.get(one.chapter.publication) ?? null,
      content: one,
    };
  });
  const inField = Map.groupBy(finding, ({ field }) => field);
  const about = Map.groupBy(finding, ({ thread_kind, thread }) => threadName({ kind: thread_kind, slug: thread }));
  const countOf = (thread: Thread) =>
    (thread.kind === 'policy-field' ? inField.get(thread.slug) : about.get(threadName(thread)))?.length ?? 0;
  return {
    ...makeThreadRows(ids, earlier, threading, countOf),
    finding,
    finding_place: findings.flatMap((one) => placesOf(organisationId, one)),
  };
}
