import { mayMiss } from '../../../model/nature.ts';
import { comparePublished } from '../../../model/publication-order.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { byYear, compareYears } from '../../../threading/timeline.ts';
import type { ThreadMark, ThreadRow } from '../../../ui/thread-table/thread-table-view.ts';
import { tellsOf } from '../../findings/pages/tells-of.ts';
import { titleOfRule } from '../../findings/pages/title-of-rule.ts';
import { endedAt } from '../shown/ended-at.ts';
import type { TableContext } from './table-context.ts';

/** A mark in the column of a publication; in the row of that key where there is one, else in the first. */
type Placed = { readonly publication: string; readonly row?: string; readonly mark: ThreadMark };

/** What these rules say is about what was achieved. */
const aboutResults = ['actual-missing', 'missing-unexplained', 'trend-break', 'target-missed-unexplained'];

const endings = ['indicator-vanished', 'indicator-set-replaced', 'commitment-dropped'];

/**
 * What happened to an indicator as a whole, by publication: it came, got another name, is not found any more; and what the rules found
 * about it that no cell tells yet.
 */
export function edgeMarks(
  content: ThreadContent,
  rows: readonly ThreadRow[],
  context: TableContext,
): readonly Placed[] {
  const { table } = context.words.threads;
  const findings = context.findingsOf(content.statements.map(({ key }) => key));
  const linkTo = (rules: readonly string[], publication: string) => {
    const found = findings.find((one) => tellsOf(one, rules) && one.chapter.publication === publication);
    return found === undefined ? null : context.findingAt(found.key);
  };
  const placed: Placed[] = [];
  const first = firstAfterOthers(content, context);
  if (first !== null)
    placed.push({
      publication: first,
      mark: { sign: 'new', text: table.new, href: linkTo(['indicator-set-replaced'], first) },
    });
  for (const { kind, to } of content.links) {
    const publication = content.places[to]?.publication ?? '';
    const renamed = kind === 'renamed' ? linkTo(['indicator-renamed'], publication) : null;
    if (kind === 'renamed') placed.push({ publication, mark: { sign: 'changed', text: table.renamed, href: renamed } });
  }
  const end = endedAt(content);
  if (end !== null && (end.isReplaced || mayMiss([context.natureOf(end.publication, end.chapter)])))
    placed.push({
      publication: end.publication,
      mark: {
        sign: 'gone',
        text: end.isReplaced ? table.replaced : table.gone,
        href: linkTo(endings, end.publication),
      },
    });
  const told = new Set(
    [...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.marks ?? [])), ...placed.map(({ mark }) => mark)].map(
      ({ href }) => href,
    ),
  );
  for (const { key, rule, chapter } of findings) {
    const href = context.findingAt(key);
    if (told.has(href)) continue;
    told.add(href);
    placed.push({
      publication: chapter.publication,
      ...(aboutResults.includes(rule) && { row: 'result' }),
      mark: { sign: 'remark', text: titleOfRule(rule, context.language), href },
    });
  }
  return placed;
}

/**
 * Where an indicator is new: a document about earlier years came out before, and does not have it. Null where none did: the report over last
 * year, with what the next budget left out, has nothing new. Null too where one of those before is here in part.
 */
function firstAfterOthers(
  { statements }: ThreadContent,
  { columns, mayMissIn }: Pick<TableContext, 'columns' | 'mayMissIn'>,
): string | null {
  const first = byYear(statements)[0]?.publication;
  if (first === undefined) return null;
  const before = columns.filter((column) => compareYears(column, first) < 0 && comparePublished(column, first) < 0);
  return before.length > 0 && before.every(({ slug }) => mayMissIn(slug)) ? first.slug : null;
}

/** Puts marks in their row, each in the column of its publication. What has no column is left out: it belongs to another field. */
export function addMarks(
  rows: readonly ThreadRow[],
  placed: readonly Placed[],
  { columns }: Pick<TableContext, 'columns'>,
): readonly ThreadRow[] {
  const rowOf = ({ row }: Placed) =>
    Math.max(
      0,
      rows.findIndex(({ key }) => key === row),
    );
  return rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const marks = placed.filter((one) => rowOf(one) === at && one.publication === columns[index]?.slug);
      if (marks.length === 0) return cell;
      return {
        lines: cell?.lines ?? [],
        marks: [...(cell?.marks ?? []), ...marks.map(({ mark }) => mark)],
        track: cell?.track ?? null,
      };
    }),
  }));
}
