import { type CsvCell, printCsv } from '../../../frame/csv/csv.ts';
import { isSurelySame, isSurelyTold } from '../../../threading/link.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { type Originals, originalOf } from '../../publications/queries/list-originals.ts';
import { placesAround, textsAt } from '../../publications/queries/texts-at.ts';
import { natureCells } from '../../statements/data/figure-rows.ts';
import { textsData } from '../../statements/data/texts-data.ts';
import type { LoadedField } from '../shown/load-field.ts';
import { threadColumns } from './thread-columns.data.ts';

/** Whether an account surely answers the commitment, and whether a wording surely is the same commitment; null of what is neither. */
function certaintyOf(
  { key, kind }: StatementContent,
  { statements, links }: ThreadContent,
): 'sure' | 'possible' | null {
  if (kind === 'account') {
    const isSure = links.some((link) => link.kind === 'answers' && link.to === key && isSurelyTold(link));
    return isSure ? 'sure' : 'possible';
  }
  if (kind !== 'commitment') return null;
  const own = new Set(statements.map((statement) => statement.key));
  const isAnother = links.some((link) => link.to === key && own.has(link.from) && !isSurelySame(link));
  return isAnother ? 'possible' : 'sure';
}

function statementJson(
  { key, kind, publication, chapter, text, position, question, heading, unit, figures }: StatementContent,
  originals: Originals,
) {
  const { nature, address } = originalOf(originals, { publication: publication.slug, chapter: chapter.slug });
  return {
    key,
    kind,
    publication: publication.slug,
    chapter: { slug: chapter.slug, code: chapter.code, title: chapter.title },
    nature,
    original: address,
    text,
    at: position ?? null,
    question,
    heading,
    unit,
    figures: figures.map(({ role, year, column, raw, value, footnote }) => ({
      role,
      year,
      column,
      raw,
      value,
      footnote,
    })),
  };
}

/** A thread as data: what each document said, and why that belongs together. */
export function threadJson(organisation: Organisation, thread: ThreadContent, originals: Originals) {
  return {
    ...textsData(textsAt(placesAround(thread), originals)),
    organisation: organisation.name,
    kind: thread.kind,
    slug: thread.slug,
    title: thread.title,
    field: thread.field,
    statements: thread.statements.map((one) => ({
      ...statementJson(one, originals),
      certainty: certaintyOf(one, thread),
    })),
    accounts: thread.accounts.map((one) => ({ ...statementJson(one, originals), certainty: certaintyOf(one, thread) })),
    carriers: (thread.carriers ?? []).map((one) => statementJson(one, originals)),
    agreed: (thread.agreed ?? []).map((one) => statementJson(one, originals)),
    links: thread.links.map(({ from, to, kind, score, reasons, confirmation }) => ({
      from,
      to,
      kind,
      score,
      confirmation,
      reasons,
    })),
  };
}

/** The thread of a field with its indicators, commitments and findings as data. */
export function fieldJson({ organisation, field, threads, findings, originals }: LoadedField) {
  return {
    ...threadJson(organisation, field, originals),
    ...textsData(textsAt(placesAround(field, ...threads), originals)),
    threads: threads.map((thread) => threadJson(organisation, thread, originals)),
    findings: findings.map(({ key }) => key),
  };
}

function rowsOf(
  thread: ThreadContent,
  statement: StatementContent,
  originals: Originals,
): readonly (readonly CsvCell[])[] {
  const { kind, publication, chapter, text, figures } = statement;
  const start = [kind, thread.slug, publication.slug, chapter.slug, text, certaintyOf(statement, thread)];
  const end = natureCells(originalOf(originals, { publication: publication.slug, chapter: chapter.slug }));
  return figures.length === 0
    ? [[...start, null, null, null, ...end]]
    : figures.map(({ role, year, raw }) => [...start, role, year, raw.trim(), ...end]);
}

/** What each document said as a table: a row for each figure, each commitment and each account. */
export function threadsCsv(threads: readonly ThreadContent[], originals: Originals): string {
  return printCsv([
    threadColumns.map(({ name }) => name),
    ...threads.flatMap((thread) =>
      [...thread.statements, ...thread.accounts].flatMap((statement) => rowsOf(thread, statement, originals)),
    ),
  ]);
}
