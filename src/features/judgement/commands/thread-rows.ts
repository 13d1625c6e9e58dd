import type { Selectable } from 'kysely';
import { slugOf } from '../../../model/text/slug.ts';
import type { JudgedRows } from '../../../record/tables/judged-tables.ts';
import type { Tables } from '../../../record/tables/tables.ts';
import type { Statement } from '../../../threading/statement.ts';
import { contentOf, hangingAt } from '../../../threading/thread-content.ts';
import type { Thread, Threading, ThreadKind } from '../../../threading/threading.ts';
import type { EarlierThread } from './earlier-threads.ts';

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;
type Ids = { readonly organisation_id: string; readonly thread_id: string };
type ThreadRows = Pick<JudgedRows, 'thread' | 'thread_statement' | 'former_statement'>;

/** The name of a thread among all of an organisation. */
export function threadName({ kind, slug }: { readonly kind: ThreadKind; readonly slug: string }): string {
  return `${kind}/${slug}`;
}

function statementRow(ids: Ids, { key, publication, chapter, ...statement }: Statement): Row<'thread_statement'> {
  return {
    ...ids,
    statement_id: key,
    publication: publication.slug,
    chapter: chapter.slug,
    is_answer: statement.kind === 'account',
    name_slug: statement.kind === 'indicator' ? slugOf(statement.indicator.name, 'indicator') : null,
  };
}

function statementRows(ids: Ids, thread: Thread, threading: Threading): Row<'thread_statement'>[] {
  return [...thread.statements, ...hangingAt(thread, 'answers', 'to', threading)].map((one) => statementRow(ids, one));
}

/** The place of each chapter in its publication, from 0. */
function placesOf({ publications }: Threading): (statement: Statement) => number {
  const places = new Map(publications.flatMap(({ chapters }) => chapters.map((chapter, place) => [chapter, place])));
  return ({ chapter }) => places.get(chapter) ?? 0;
}

function threadRow(
  ids: Ids,
  { kind, slug, title, field, ...thread }: Thread,
  began: Pick<Row<'thread'>, 'began_in' | 'began_at'>,
  rest: Pick<Row<'thread'>, 'findings' | 'content'>,
): Row<'thread'> {
  const publications = [...new Set(thread.statements.map(({ publication }) => publication))];
  const years = publications.flatMap(({ year }) => year ?? []);
  return {
    ...ids,
    kind,
    slug,
    title,
    field,
    publications: publications.length,
    first_year: years.length === 0 ? null : Math.min(...years),
    last_year: years.length === 0 ? null : Math.max(...years),
    findings: rest.findings,
    ...began,
    content: rest.content,
  };
}

/**
 * The rows of threads: of those that are there, and of those that were and are gone.
 * @param earlier every thread that there was before, each of which goes on under its address or is gone
 * @param countOf how many findings are about a thread
 */
export function makeThreadRows(
  { organisationId, newId }: { readonly organisationId: string; readonly newId: () => string },
  earlier: readonly EarlierThread[],
  threading: Threading,
  countOf: (thread: Thread) => number,
): ThreadRows {
  const known = new Map(earlier.map((one) => [threadName(one.row), one.row.thread_id]));
  const placeOf = placesOf(threading);
  const made = threading.threads.map((thread) => {
    const ids = { organisation_id: organisationId, thread_id: known.get(threadName(thread)) ?? newId() };
    const [first] = thread.statements;
    const began_at =
      first === undefined ? [] : first.kind === 'chapter' ? [first.ordinal] : [placeOf(first), first.ordinal];
    const began = { began_in: first?.publication.slug ?? '', began_at };
    const rest = { findings: countOf(thread), content: contentOf(thread, threading) };
    return { row: threadRow(ids, thread, began, rest), statements: statementRows(ids, thread, threading) };
  });
  const there = new Set(made.map(({ row }) => row.thread_id));
  const gone = earlier.filter(({ row }) => !there.has(row.thread_id));
  return {
    thread: [
      ...made.map(({ row }) => row),
      ...gone.map(({ row }) => ({ ...row, findings: 0, began_in: null, began_at: null, content: null })),
    ],
    thread_statement: made.flatMap(({ statements }) => statements),
    former_statement: gone.flatMap(({ row, statements }) =>
      statements.map((statement_id) => ({ organisation_id: organisationId, thread_id: row.thread_id, statement_id })),
    ),
  };
}
