import type { Selectable } from 'kysely';
import type { Finding } from '../../../findings/finding.ts';
import { slugOf } from '../../../recognition/gather/slug.ts';
import type { JudgedRows } from '../../../record/tables/judged-tables.ts';
import type { Tables } from '../../../record/tables/tables.ts';
import type { Statement } from '../../../threading/statement.ts';
import { contentOf } from '../../../threading/thread-content.ts';
import type { Thread, Threading } from '../../../threading/threading.ts';
import { makeFindingRows, makePlaceRows } from './finding-rows.ts';

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

function statementRow(
  organisationId: string,
  { kind, slug }: Thread,
  { key, publication, chapter, ...statement }: Statement,
): Row<'thread_statement'> {
  return {
    organisation_id: organisationId,
    statement: key,
    kind,
    slug,
    publication: publication.slug,
    chapter: chapter.slug,
    is_answer: statement.kind === 'account',
    name_slug: statement.kind === 'indicator' ? slugOf(statement.indicator.name, 'indicator') : null,
  };
}

function statementRows(organisationId: string, thread: Thread, { statements }: Threading): Row<'thread_statement'>[] {
  const answers = thread.links.flatMap(({ kind, to }) => (kind === 'answers' ? (statements.get(to) ?? []) : []));
  return [...new Set([...thread.statements, ...answers])].map((one) => statementRow(organisationId, thread, one));
}

function threadRow(
  organisationId: string,
  threading: Threading,
  { thread, ordinal, findings }: { readonly thread: Thread; readonly ordinal: number; readonly findings: number },
): Row<'thread'> {
  const publications = [...new Set(thread.statements.map(({ publication }) => publication))];
  const years = publications.flatMap(({ year }) => year ?? []);
  return {
    organisation_id: organisationId,
    kind: thread.kind,
    slug: thread.slug,
    ordinal,
    title: thread.title,
    field: thread.field,
    publications: publications.length,
    first_year: years.length === 0 ? null : Math.min(...years),
    last_year: years.length === 0 ? null : Math.max(...years),
    findings,
    content: contentOf(thread, threading),
  };
}

/** Turns what was judged into rows. Pure. */
export function makeJudgedRows(organisationId: string, threading: Threading, findings: readonly Finding[]): JudgedRows {
  const finding = makeFindingRows(organisationId, threading, findings);
  const inField = Map.groupBy(finding, ({ field }) => field);
  const about = Map.groupBy(finding, ({ thread_kind, thread }) => `${thread_kind} ${thread}`);
  const countOf = ({ kind, slug }: Thread) =>
    (kind === 'policy-field' ? inField.get(slug) : about.get(`${kind} ${slug}`))?.length ?? 0;
  return {
    thread: threading.threads.map((thread, ordinal) =>
      threadRow(organisationId, threading, { thread, ordinal, findings: countOf(thread) }),
    ),
    thread_statement: threading.threads.flatMap((thread) => statementRows(organisationId, thread, threading)),
    finding,
    finding_place: makePlaceRows(organisationId, findings),
  };
}
