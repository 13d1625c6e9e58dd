import { aimChanges, aimsForYear } from '../../../findings/scene/figures/aim-changes.ts';
import { aimOf, aimRoles, plannedOf, resultOf, saysNumber, yearsOf } from '../../../findings/scene/figures/aims.ts';
import { attainedBy } from '../../../findings/scene/figures/attainment.ts';
import { restatements } from '../../../findings/scene/figures/restatements.ts';
import type { Cell } from '../../../findings/scene/figures/results.ts';
import type { IndicatorThread } from '../../../findings/scene/seen.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';
import type {
  ThreadCell,
  ThreadGroup,
  ThreadLine,
  ThreadMark,
  ThreadRow,
} from '../../../ui/thread-table/thread-table-view.ts';
import { shortName } from '../../../words/publication-name.ts';
import { tellsOf } from '../../findings/pages/tells-of.ts';
import { restoreThread } from '../../threads/pages/restore-thread.ts';
import type { Column } from '../shown/columns.ts';
import { addMarks, edgeMarks } from './edge-marks.ts';
import type { TableContext } from './table-context.ts';

/** The rows of one indicator with the document in which each stands. */
type Here = {
  readonly content: ThreadContent;
  readonly thread: IndicatorThread;
  readonly context: TableContext;
  /** The earlier years of which documents give different results: each has a row of its own. */
  readonly restated: readonly number[];
};

type Row = IndicatorThread['statements'][number];

function lineOf({ content, context }: Here, row: Row, figure: StatedFigure, label: string | null): ThreadLine {
  const statement = content.statements.find(({ key }) => key === row.key);
  const { value, raw } = figure;
  return {
    label,
    text: raw.trim() === '' && value.type === 'missing' ? context.words.missing[value.why] : raw.trim() || '–',
    href: statement === undefined ? '' : context.cellOf(statement, row.indicator.figures.indexOf(figure)),
    isFigure: saysNumber(figure),
  };
}

function cellOf(lines: readonly ThreadLine[], marks: readonly ThreadMark[]): ThreadCell | null {
  return lines.length + marks.length === 0 ? null : { lines, marks, track: null };
}

function rowsIn({ thread }: Here, column: Column): readonly Row[] {
  return thread.statements.filter(({ publication }) => publication.slug === column.slug);
}

/** The finding of one of these rules that quotes a cell; of the first rule that has one. */
function findingAt({ context }: Here, { statement, figure }: Cell, rules: readonly string[]): string | null {
  const here = context
    .findingsOf([statement.key])
    .filter(({ evidence }) => evidence.some((one) => one.statement === statement.key && one.raw === figure.raw));
  const [finding] = rules.flatMap((rule) => here.find((one) => tellsOf(one, [rule])) ?? []);
  return finding === undefined ? null : context.findingAt(finding.key);
}

/** "> 5" stays on one line in a sentence. */
function unbroken(raw: string): string {
  const text = raw.trim();
  return text.length > 20 ? text : text.replaceAll(' ', '\u00a0');
}

/** "was > 5"; with the document where that stands on the right of this one: it was written earlier, but is about a later year. */
function sayWas({ context }: Here, before: Cell, column: Column): string {
  const raw = unbroken(before.figure.raw);
  const place = (slug: string) => context.columns.findIndex((one) => one.slug === slug);
  const isAfter = place(before.statement.publication.slug) > place(column.slug);
  return isAfter
    ? context.words.threads.table.wasIn(raw, shortName(context.words, before.statement.publication))
    : context.words.threads.table.was(raw);
}

/** What is budgeted and no aim is called so beside the aims. */
function labelOf({ thread, context }: Here, { role }: StatedFigure, year: string | null): string | null {
  if (aimRoles(thread).includes(role)) return year;
  return [context.words.roles[role].toLowerCase(), year ?? ''].join(' ').trim();
}

function aimCell(here: Here, column: Column): ThreadCell | null {
  const lines = rowsIn(here, column).flatMap((row) => {
    const years = yearsOf(row.indicator, ['target', 'budgeted']).toSorted(
      (left, right) => Number(right === column.year) - Number(left === column.year),
    );
    return years.flatMap((year) => {
      const figure = plannedOf(row.indicator, year);
      const isElsewhere = year !== column.year && (here.restated.includes(year) || resultOf(row.indicator, year));
      return figure === null || isElsewhere
        ? []
        : [lineOf(here, row, figure, labelOf(here, figure, year === column.year ? null : String(year)))];
    });
  });
  const marks = aimChanges(here.thread)
    .filter(({ now }) => now.statement.publication.slug === column.slug)
    .map(({ year, before, now }): ThreadMark => {
      const was = sayWas(here, before, column);
      return {
        sign: 'changed',
        text: year === column.year ? was : `${year}: ${was}`,
        href: findingAt(here, now, ['target-lowered-and-met', 'target-changed']),
      };
    });
  return cellOf(lines, marks);
}

function resultCell(here: Here, column: Column): ThreadCell | null {
  const { year } = column;
  if (year === null) return null;
  const { words } = here.context;
  for (const row of rowsIn(here, column)) {
    const result = resultOf(row.indicator, year);
    if (result === null) continue;
    const changed = aimChanges(here.thread).findLast((change) => change.year === year && change.metOnlyNow !== null);
    const aim = aimOf(here.thread, row.indicator, year) ?? aimsForYear(here.thread, year).at(-1)?.figure;
    const outcome = aim === undefined ? null : attainedBy(here.thread, result, aim).outcome;
    const marks: ThreadMark[] =
      changed !== undefined
        ? [
            {
              sign: 'changed',
              text: words.threads.table.metOnlyNow(unbroken(changed.before.figure.raw)),
              href: findingAt(here, { statement: row, figure: result }, ['target-lowered-and-met']),
            },
          ]
        : outcome === 'met'
          ? [{ sign: 'met', text: words.threads.table.met, href: null }]
          : outcome === 'not-met'
            ? [
                {
                  sign: 'missed',
                  text: words.threads.table.missed,
                  href: findingAt(here, { statement: row, figure: result }, ['target-missed-unexplained']),
                },
              ]
            : [];
    return cellOf([lineOf(here, row, result, null)], marks);
  }
  return null;
}

function restatedCell(here: Here, year: number, column: Column): ThreadCell | null {
  const { words } = here.context;
  const lines = rowsIn(here, column).flatMap((row) => {
    const result = resultOf(row.indicator, year);
    if (result !== null) return [lineOf(here, row, result, null)];
    const aim = plannedOf(row.indicator, year);
    return aim === null ? [] : [lineOf(here, row, aim, words.roles[aim.role].toLowerCase())];
  });
  const marks = restatements(here.thread)
    .filter((one) => one.year === year && one.now.statement.publication.slug === column.slug)
    .map(
      ({ before, now }): ThreadMark => ({
        sign: 'changed',
        text: sayWas(here, before, column),
        href: findingAt(here, now, ['history-restated']),
      }),
    );
  return cellOf(lines, marks);
}

function earlierCell(here: Here, column: Column): ThreadCell | null {
  const lines = rowsIn(here, column).flatMap((row) =>
    yearsOf(row.indicator, ['achieved'])
      .filter((year) => year !== column.year && !here.restated.includes(year))
      .flatMap((year) => {
        const result = resultOf(row.indicator, year);
        return result === null ? [] : [lineOf(here, row, result, String(year))];
      }),
  );
  return cellOf(lines, []);
}

/** What stands under a head of its own, for an indicator that has neither aims nor results. */
function otherCell(here: Here, column: Column): ThreadCell | null {
  const lines = rowsIn(here, column).flatMap((row) =>
    row.indicator.figures.map((figure) => lineOf(here, row, figure, figure.column || String(figure.year ?? ''))),
  );
  return cellOf(lines.slice(0, 6), []);
}

/** One indicator in the table of a field: what was aimed at, what came of it, and the earlier years, each as every document gives it. */
export function presentIndicatorGroup(content: ThreadContent, context: TableContext): ThreadGroup {
  const thread = restoreThread(content);
  const restated = [...new Set(restatements(thread).map(({ year }) => year))].filter((year) =>
    thread.statements.some((row) => row.publication.year !== year && resultOf(row.indicator, year) !== null),
  );
  const here: Here = { content, thread, context, restated };
  const { table } = context.words.threads;
  const draw = (key: string, head: string, cell: (column: Column) => ThreadCell | null): ThreadRow => ({
    key,
    head,
    href: null,
    cells: context.columns.map(cell),
  });
  const isUsed = ({ cells }: ThreadRow) => cells.some((cell) => cell?.lines.length);
  const isNumber = ({ cells }: ThreadRow) => cells.some((cell) => cell?.lines.some(({ isFigure }) => isFigure));
  const main = [
    draw('aim', table.aim, (column) => aimCell(here, column)),
    draw('result', table.result, (column) => resultCell(here, column)),
    ...restated.map((year) => draw(String(year), table.restated(year), (column) => restatedCell(here, year, column))),
  ].filter(isUsed);
  const earlier = [draw('earlier', table.earlier, (column) => earlierCell(here, column))].filter(isNumber);
  const rows =
    main.length + earlier.length > 0
      ? [...main, ...earlier]
      : [draw('other', table.figures, (column) => otherCell(here, column))];
  const unit = content.statements.findLast((statement: StatementContent) => statement.unit !== null)?.unit;
  return {
    key: `indicator-${content.slug}`,
    title: content.title,
    href: context.threadAt('indicator', content.slug),
    about: unit ? context.words.figures.unit(unit) : null,
    list: null,
    isWritten: false,
    rows: addMarks(rows, edgeMarks(content, rows, context), context),
  };
}
