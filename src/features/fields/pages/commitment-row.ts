import { shorten } from '../../../findings/words/shorten.ts';
import { joinNatures, mayMissWords, type Nature } from '../../../model/nature.ts';
import { surelyTold } from '../../../threading/reason.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';
import { accountsForYear, isOfTerm } from '../../../threading/timeline.ts';
import type { ThreadCell, ThreadMark, ThreadRow } from '../../../ui/thread-table/thread-table-view.ts';
import { markRetold } from '../../../words/nature/mark-retold.ts';
import { titleOfRule } from '../../findings/pages/title-of-rule.ts';
import { endedAt } from './ended-at.ts';
import type { Column, TableContext } from './table-context.ts';

const longestName = 120;
const longestAccount = 70;

function sayStated(statement: StatementContent, content: ThreadContent, context: TableContext): ThreadMark {
  const { table } = context.words.threads;
  const isFirst = content.statements[0]?.key === statement.key;
  // Of a text that is retold the words are ours.
  const isReworded =
    content.links.some(({ kind, to }) => kind === 'reworded' && to === statement.key) &&
    !natureOf(statement, context).includes('retold');
  const text = accountsForYear(statement.publication)
    ? table.named
    : isFirst
      ? table.stated
      : isReworded
        ? table.reworded
        : table.again;
  return { sign: 'stated', text, href: context.sourceOf(statement) };
}

function natureOf({ publication, chapter }: StatementContent, context: TableContext): readonly Nature[] {
  return context.natureOf(publication.slug, chapter.slug);
}

/** That later commitments carry out what was agreed for a term, most of them in other fields: its own page lists them. */
function sayCarried({ slug, carriers = [] }: ThreadContent, context: TableContext): ThreadMark[] {
  if (carriers.length === 0) return [];
  return [{ sign: 'carried', text: context.words.threads.table.carried, href: context.threadAt('commitment', slug) }];
}

/** Whether an account answers for sure: a person said so, or the score leaves little doubt. */
function isSure({ key }: StatementContent, { links }: ThreadContent): boolean {
  return links.some(
    ({ kind, to, score, confirmation }) =>
      kind === 'answers' && to === key && (confirmation === 'confirmed' || score >= surelyTold),
  );
}

function cellIn(column: Column, content: ThreadContent, context: TableContext): ThreadCell | null {
  const { table } = context.words.threads;
  const inColumn = ({ publication }: StatementContent) => publication.slug === column.slug;
  const stated = content.statements.filter(inColumn).slice(0, 1);
  const accounts = content.accounts.filter(inColumn);
  const end = endedAt(content);
  const findings = context
    .findingsOf([...content.statements, ...content.accounts].map(({ key }) => key))
    .filter(({ chapter, subject }) => chapter.publication === column.slug && subject.kind !== 'chapter');
  const dropped = findings.find(({ rule }) => rule === 'commitment-dropped');
  const isGone =
    end?.publication === column.slug &&
    mayMissWords(context.natureOf(end.publication, end.chapter)) &&
    (content.accounts.length === 0 || dropped !== undefined);
  const marks: ThreadMark[] = [
    ...stated.map((statement) => sayStated(statement, content, context)),
    ...(stated.length > 0 && isOfTerm(column) ? sayCarried(content, context) : []),
    ...accounts.slice(0, 1).map(
      (account): ThreadMark => ({
        sign: 'answered',
        text: isSure(account, content) ? table.answered : table.perhaps,
        href: context.sourceOf(account),
      }),
    ),
    ...(isGone
      ? [
          {
            sign: 'gone' as const,
            text: table.goneCommitment,
            href: dropped === undefined ? null : context.findingAt(dropped.key),
          },
        ]
      : []),
    ...findings
      .filter(({ key }) => key !== dropped?.key)
      .map(
        ({ key, rule }): ThreadMark => ({
          sign: 'remark',
          text: titleOfRule(rule, context.language),
          href: context.findingAt(key),
        }),
      ),
  ];
  if (marks.length === 0) return null;
  const lines = accounts.slice(0, 1).map((account) => ({
    label: null,
    text: markRetold(
      shorten(account.heading ?? account.text, longestAccount),
      natureOf(account, context),
      context.words,
    ),
    href: context.sourceOf(account),
    isFigure: false,
  }));
  return { lines, marks, track: null };
}

/** One commitment in the table of a field: where it was stated, where it was accounted for, where it is not found any more. */
export function presentCommitmentRow(content: ThreadContent, context: TableContext): ThreadRow {
  const cells = context.columns.map((column) => cellIn(column, content, context));
  const first = cells.findIndex((cell) => cell !== null);
  const last = cells.findLastIndex((cell) => cell !== null);
  return {
    key: `commitment-${content.slug}`,
    head: markRetold(
      shorten(content.title, longestName),
      joinNatures(...content.statements.map((statement) => natureOf(statement, context))),
      context.words,
    ),
    href: context.threadAt('commitment', content.slug),
    cells: cells.map((cell, index) => {
      if (first === last || index < first || index > last) return cell;
      const track = index === first ? 'start' : index === last ? 'end' : 'through';
      return cell === null ? { lines: [], marks: [], track } : { ...cell, track };
    }),
  };
}
