import type { CsvCell } from '../../../frame/data/csv.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import { isSurelySame, isSurelyTold } from '../../../threading/link.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { type Originals, originalOf } from '../../publications/queries/list-originals.ts';
import { placesAround, textsAt } from '../../publications/queries/texts-at.ts';
import { natureCells, whyMissing } from '../../statements/data/figure-rows.ts';
import type { LoadedTrail } from '../shown/load-trail.ts';
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

/** A thread: what each document said, and why that belongs together. */
function threadJson(thread: ThreadContent, originals: Originals) {
  return {
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

/**
 * The data of a field: its thread, with those of the indicators and commitments in it, and what was found about them.
 * @param findings the keys of all of them
 */
export function fieldData(
  { organisation, field, threads, originals }: LoadedTrail,
  findings: readonly string[],
): PageData {
  return {
    ...tableOf(organisation, field, [field, ...threads], originals),
    kind: 'field',
    texts: textsAt(placesAround(field, ...threads), originals),
    about: {
      ...threadJson(field, originals),
      threads: threads.map((thread) => threadJson(thread, originals)),
      findings,
    },
  };
}

/** The data of a commitment: what laid it down, and what accounts for it. */
export function commitmentData(organisation: Organisation, thread: ThreadContent, originals: Originals): PageData {
  return {
    ...tableOf(organisation, thread, [thread], originals),
    kind: 'commitment',
    texts: textsAt(placesAround(thread), originals),
    about: threadJson(thread, originals),
  };
}

/** What each document said as a table: a row for each figure, each commitment and each account. */
function tableOf(
  organisation: Organisation,
  { slug, title }: ThreadContent,
  threads: readonly ThreadContent[],
  originals: Originals,
) {
  return {
    title: `${title} · ${organisation.name}`,
    file: `${organisation.slug}-${slug}`,
    organisation,
    columns: threadColumns,
    rows: threads.flatMap((thread) =>
      [...thread.statements, ...thread.accounts].flatMap((statement) => rowsOf(thread, statement, originals)),
    ),
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
    ? [[...start, null, null, null, null, ...end]]
    : figures.map(({ role, year, raw, value }) => [...start, role, year, raw, whyMissing(value), ...end]);
}
