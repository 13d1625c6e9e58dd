import { type NotNull, type SelectQueryBuilder, sql } from 'kysely';
import { catalogue } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import { readStored } from '../../../findings/stored-finding.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Tables } from '../../../record/tables/tables.ts';
import { type ExplanationContent, explanations, readExplanation } from './explanations.ts';

/** A finding with all that a page needs to show it. */
export type FindingContent = Finding & {
  /** The slug of the thread of the policy field that it is in, and what that is called. */
  readonly field: string | null;
  readonly fieldTitle: string | null;
  /** Of the publication where a reader looks first. */
  readonly year: number | null;
  /** When it was found for the first time; null of one from before that was written down. */
  readonly foundAt: Date | null;
  readonly explanation: ExplanationContent | null;
};

export const bySeverity = sql<number>`array_position(array['error', 'warning', 'info'], f.severity)`;

/** Rules in the order of the catalogue, those that it does not have any more behind them. */
export const byRule = sql<number>`array_position(${sql.val(catalogue.map(({ code }) => code))}::text[], f.rule)`;

type Chosen = SelectQueryBuilder<Tables & { f: Tables['finding'] }, 'f', object>;

/** Reads the findings that a query chooses from `finding as f`, without those that are gone: rule by rule and in a rule in the order of the documents. */
export async function readFindings(
  tx: ReadDb,
  organisationId: string,
  choose: (findings: Chosen) => Chosen,
): Promise<FindingContent[]> {
  const rows = await choose(tx.selectFrom('finding as f').where('f.organisation_id', '=', organisationId))
    .where('f.content', 'is not', null)
    .leftJoin('thread as t', (join) =>
      join
        .onRef('t.organisation_id', '=', 'f.organisation_id')
        .on('t.kind', '=', 'policy-field')
        .onRef('t.slug', '=', 'f.field'),
    )
    .leftJoin(explanations(tx, organisationId).as('e'), 'e.finding', 'f.key')
    .select([
      'f.content',
      'f.field',
      'f.year',
      'f.evidence as restsOn',
      'f.found_at as foundAt',
      't.title as fieldTitle',
    ])
    .select([
      'e.message',
      'e.message_en',
      'e.reason',
      'e.decision',
      'e.decided_on',
      'e.at',
      'e.evidence',
      'e.isTellable',
    ])
    .orderBy(byRule)
    .orderBy(sql`f.place collate "C"`)
    .orderBy('f.ordinal')
    .orderBy('f.key')
    .$narrowType<{ content: NotNull }>()
    .execute();
  return rows.map(({ content, field, fieldTitle, year, restsOn, foundAt, ...explained }) => ({
    ...readStored(content),
    field,
    fieldTitle,
    year,
    foundAt: foundAt === null ? null : new Date(foundAt),
    explanation: readExplanation(explained, restsOn),
  }));
}
