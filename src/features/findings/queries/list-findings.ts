import { type ExpressionBuilder, type NotNull, sql } from 'kysely';
import type { Severity } from '../../../findings/finding.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Tables } from '../../../record/tables/tables.ts';
import type { ThreadKind } from '../../../threading/threading.ts';
import { orderBegan } from '../../threads/queries/order-began.ts';
import { byRule, bySeverity, type FindingContent, readFindings } from './finding-content.ts';

export type FindingFilter = {
  readonly severity?: Severity;
  readonly rule?: string;
  /** Slug of the thread of a policy field: all that is in it. */
  readonly field?: string;
  readonly year?: number;
  /** What is about this thread itself. */
  readonly thread?: { readonly kind: ThreadKind; readonly slug: string };
  /** Slug of a publication that the finding quotes, and of the chapter in it. */
  readonly publication?: string;
  readonly chapter?: string;
  /** The first day, by Dutch time, of those on which it was found first. */
  readonly foundSince?: string;
};

/** How many findings there are by what could be chosen next: each list under all of the filter but its own part. */
type FindingFacets = {
  readonly severity: readonly { readonly severity: Severity; readonly count: number }[];
  readonly rule: readonly { readonly rule: string; readonly count: number }[];
  readonly field: readonly { readonly slug: string; readonly title: string; readonly count: number }[];
  readonly year: readonly { readonly year: number; readonly count: number }[];
};

export type FindingList = {
  readonly findings: readonly FindingContent[];
  readonly total: number;
  readonly facets: FindingFacets;
  /** What the field is called that was chosen; null where none was, or there is none. */
  readonly field: string | null;
};

type Findings = ExpressionBuilder<Tables & { f: Tables['finding'] }, 'f'>;

/** Whether a finding is about a thread: it is its subject, or an indicator of which the finding tells a row. */
function isAbout(eb: Findings, { kind, slug }: NonNullable<FindingFilter['thread']>) {
  const own = eb.and([eb('f.thread_kind', '=', kind), eb('f.thread', '=', slug)]);
  if (kind !== 'indicator') return own;
  return eb.or([own, sql<boolean>`${slug} = any(f.indicators)`]);
}

/** The condition under which a finding `f` fits a filter. */
export function matching(organisationId: string, filter: FindingFilter) {
  const { severity, rule, field, year, thread, publication, chapter, foundSince } = filter;
  return (eb: Findings) =>
    eb.and([
      eb('f.organisation_id', '=', organisationId),
      eb('f.content', 'is not', null),
      ...(severity === undefined ? [] : [eb('f.severity', '=', severity)]),
      ...(rule === undefined ? [] : [eb('f.rule', '=', rule)]),
      ...(field === undefined ? [] : [eb('f.field', '=', field)]),
      ...(year === undefined ? [] : [eb('f.year', '=', year)]),
      ...(thread === undefined ? [] : [isAbout(eb, thread)]),
      ...(foundSince === undefined
        ? []
        : [sql<boolean>`(f.found_at::timestamptz at time zone 'Europe/Amsterdam')::date >= ${foundSince}::date`]),
      ...(publication === undefined && chapter === undefined
        ? []
        : [
            eb.exists(
              eb
                .selectFrom('finding_place as p')
                .where('p.organisation_id', '=', organisationId)
                .whereRef('p.finding', '=', 'f.key')
                .where((at) =>
                  at.and({
                    ...(publication === undefined ? {} : { 'p.publication': publication }),
                    ...(chapter === undefined ? {} : { 'p.chapter': chapter }),
                  }),
                )
                .select('p.finding'),
            ),
          ]),
    ]);
}

async function countFacets(tx: ReadDb, organisationId: string, filter: FindingFilter): Promise<FindingFacets> {
  const under = (rest: FindingFilter) => tx.selectFrom('finding as f').where(matching(organisationId, rest));
  const { severity: _severity, ...notSeverity } = filter;
  const { rule: _rule, ...notRule } = filter;
  const { field: _field, ...notField } = filter;
  const { year: _year, ...notYear } = filter;
  const severity = await under(notSeverity)
    .groupBy('f.severity')
    .select(({ fn }) => ['f.severity', fn.countAll<number>().as('count')])
    .orderBy(bySeverity)
    .$narrowType<{ severity: NotNull }>()
    .execute();
  const rule = await under(notRule)
    .groupBy('f.rule')
    .select(({ fn }) => ['f.rule', fn.countAll<number>().as('count')])
    .orderBy(byRule)
    .execute();
  const began = await orderBegan(tx, organisationId);
  const field = await under(notField)
    .innerJoin('thread as t', (join) =>
      join
        .onRef('t.organisation_id', '=', 'f.organisation_id')
        .on('t.kind', '=', 'policy-field')
        .onRef('t.slug', '=', 'f.field'),
    )
    .groupBy(['t.slug', 't.title', 't.began_in', 't.began_at'])
    .select(({ fn }) => ['t.slug', 't.title', fn.countAll<number>().as('count')])
    .orderBy(began('t'))
    .execute();
  const year = await under(notYear)
    .where('f.year', 'is not', null)
    .groupBy('f.year')
    .select(({ fn }) => ['f.year', fn.countAll<number>().as('count')])
    .$narrowType<{ year: number }>()
    .orderBy('f.year')
    .execute();
  return { severity, rule, field, year };
}

/** How many findings fit a filter. */
export async function countFindings(tx: ReadDb, organisationId: string, filter: FindingFilter): Promise<number> {
  const { total } = await tx
    .selectFrom('finding as f')
    .where(matching(organisationId, filter))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** The keys of all findings that fit a filter, in the order in which a list of them has them. */
export async function listKeys(tx: ReadDb, organisationId: string, filter: FindingFilter): Promise<string[]> {
  const rows = await tx
    .selectFrom('finding as f')
    .where(matching(organisationId, filter))
    .select('f.key')
    .orderBy(bySeverity)
    .orderBy(byRule)
    .orderBy(sql`f.place collate "C"`)
    .orderBy('f.ordinal')
    .orderBy('f.key')
    .execute();
  return rows.map(({ key }) => key);
}

type Page = { readonly limit: number; readonly offset: number };

/**
 * One page of the findings that fit a filter, the gravest first and then in the order of the rules and of the documents, with how many there
 * are in all.
 */
export async function selectFindings(
  tx: ReadDb,
  organisationId: string,
  filter: FindingFilter,
  { limit, offset }: Page,
): Promise<Pick<FindingList, 'findings' | 'total'>> {
  const fits = matching(organisationId, filter);
  const findings = await readFindings(tx, organisationId, (all) =>
    all.where(fits).orderBy(bySeverity).limit(limit).offset(offset),
  );
  return { findings, total: await countFindings(tx, organisationId, filter) };
}

async function nameField(tx: ReadDb, organisationId: string, slug: string | undefined): Promise<string | null> {
  if (slug === undefined) return null;
  const field = await tx
    .selectFrom('thread')
    .select('title')
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', 'policy-field')
    .where('content', 'is not', null)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return field?.title ?? null;
}

/** As `selectFindings`, with how many there are by what could be chosen next. */
export async function listFindings(
  tx: ReadDb,
  organisationId: string,
  filter: FindingFilter,
  page: Page,
): Promise<FindingList> {
  const selected = await selectFindings(tx, organisationId, filter, page);
  return {
    ...selected,
    facets: await countFacets(tx, organisationId, filter),
    field: await nameField(tx, organisationId, filter.field),
  };
}
