import { type Finding, quotesOf } from '../../../findings/finding.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { JudgedRows } from '../../../record/tables/judged-tables.ts';
import type { SameStatements } from '../../../record/wordings/same-statements.ts';
import type { EarlierThread } from './earlier-threads.ts';
import { threadName } from './thread-rows.ts';

/** The publication that a judgement is the first one without. */
export type WithdrawnPublication = {
  readonly publicationId: string;
  readonly slug: string;
  /** The last of its editions that are not shown any more. */
  readonly number: number;
  /** A later edition of it is shown. */
  readonly isClosed: boolean;
};

/** That publication, with the threads that it took part in, by `threadName`: these may be called by its words. */
export type TakenBack = Pick<WithdrawnPublication, 'slug' | 'number'> & { readonly threads: ReadonlySet<string> };

export async function readTakenBack(
  tx: ReadDb,
  organisationId: string,
  { publicationId, slug, number }: WithdrawnPublication,
  { threads, same }: { readonly threads: readonly EarlierThread[]; readonly same: SameStatements },
): Promise<TakenBack> {
  const stated = await tx
    .selectFrom('statement')
    .select('statement_id as id')
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', publicationId)
    .execute();
  const own = new Set(stated.map(({ id }) => same.idOf(id)));
  const touched = threads.filter(({ statements }) => statements.some((id) => own.has(id)));
  return { slug, number, threads: new Set(touched.map(({ row }) => threadName(row))) };
}

/** Whether a finding quotes what is taken back, or may be called by its words. */
export function restsOn({ chapter, evidence, also, subject }: Finding, { slug, threads }: TakenBack): boolean {
  const quoted = [chapter, ...quotesOf({ evidence, also })];
  const kind = subject.kind === 'chapter' ? 'policy-field' : subject.kind;
  return (
    quoted.some(({ publication }) => publication === slug) || threads.has(threadName({ kind, slug: subject.thread }))
  );
}

/** Rows of threads in which those that are gone are not called any more by what is taken back. */
export function withoutNames(rows: JudgedRows['thread'], { threads }: TakenBack): JudgedRows['thread'] {
  return rows.map((row) =>
    row.content === null && threads.has(threadName(row)) ? { ...row, title: '', field: null } : row,
  );
}
