import { shorten } from '../../../findings/words/shorten.ts';
import { joinNatures, mayMissWords, type Nature } from '../../../model/nature.ts';
import { titleKey } from '../../../model/text/keys.ts';
import { isSurelySame, isSurelyTold } from '../../../threading/link.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';
import { accountsForYear, isOfTerm } from '../../../threading/timeline.ts';
import type { ThreadCell, ThreadLine, ThreadMark, ThreadRow } from '../../../ui/thread-table/thread-table-view.ts';
import { markRetold } from '../../../words/nature/mark-retold.ts';
import { tellsOf } from '../../findings/pages/tells-of.ts';
import { titleOfRule } from '../../findings/pages/title-of-rule.ts';
import type { Column } from '../shown/columns.ts';
import { endedAt } from '../shown/ended-at.ts';
import type { TableContext } from './table-context.ts';

const longestName = 120;
const longestText = 70;

function sayStated(statement: StatementContent, content: ThreadContent, context: TableContext): ThreadMark {
  const { table } = context.words.threads;
  const href = context.sourceOf(statement);
  const isAnother = content.links.some(
    (link) =>
      link.to === statement.key && !isSurelySame(link) && content.statements.some(({ key }) => key === link.from),
  );
  if (isAnother)
    return { sign: 'perhaps', text: table.perhapsSame, href: context.threadAt('commitment', content.slug) };
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
  return { sign: 'stated', text, href };
}

function natureOf({ publication, chapter }: StatementContent, context: TableContext): readonly Nature[] {
  return context.natureOf(publication.slug, chapter.slug);
}

/** That later commitments carry out what was agreed for a term, most of them in other fields: its own page lists them. */
function sayCarried({ slug, carriers = [] }: ThreadContent, context: TableContext): ThreadMark[] {
  if (carriers.length === 0) return [];
  return [{ sign: 'carried', text: context.words.threads.table.carried, href: context.threadAt('commitment', slug) }];
}

function answersSurely({ key }: StatementContent, links: ThreadContent['links']): boolean {
  return links.some((link) => link.kind === 'answers' && link.to === key && isSurelyTold(link));
}

/** What an account is to the commitment: it surely answers it, it may, or it only says the plan again. */
function sayTold(account: StatementContent, { links }: ThreadContent, context: TableContext): ThreadMark {
  const { table } = context.words.threads;
  const repeats = context.findingsOf([account.key]).find(({ rule }) => rule === 'answer-repeats-plan');
  if (repeats !== undefined) return { sign: 'repeats', text: table.repeats, href: context.findingAt(repeats.key) };
  const isSure = answersSurely(account, links);
  return {
    sign: isSure ? 'answered' : 'perhaps',
    text: isSure ? table.answered : table.perhaps,
    href: context.sourceOf(account),
  };
}

/** What a statement says, marked where that is retold; a heading never is. */
function lineOf(statement: StatementContent, context: TableContext, heading: string | null = null): ThreadLine {
  const short = shorten(heading ?? statement.text, longestText);
  const text = heading === null ? markRetold(short, natureOf(statement, context), context.words) : short;
  return { label: null, text, href: context.sourceOf(statement), isFigure: false };
}

function cellIn(column: Column, content: ThreadContent, context: TableContext): ThreadCell | null {
  const { table } = context.words.threads;
  const inColumn = ({ publication }: StatementContent) => publication.slug === column.slug;
  const stated = content.statements.filter(inColumn).slice(0, 1);
  const accounts = content.accounts.filter(inColumn);
  const shown = [accounts.find((account) => answersSurely(account, content.links)) ?? accounts].flat().slice(0, 1);
  const end = endedAt(content);
  const findings = context
    .findingsOf([...content.statements, ...content.accounts].map(({ key }) => key))
    .filter(({ chapter, subject }) => chapter.publication === column.slug && subject.kind !== 'chapter');
  const dropped = findings.find((one) => tellsOf(one, ['commitment-dropped']));
  const isGone =
    end?.publication === column.slug &&
    mayMissWords(context.natureOf(end.publication, end.chapter)) &&
    (content.accounts.length === 0 || dropped !== undefined);
  const marks: ThreadMark[] = [
    ...stated.map((statement) => sayStated(statement, content, context)),
    ...(stated.length > 0 && isOfTerm(column) ? sayCarried(content, context) : []),
    ...shown.map((account) => sayTold(account, content, context)),
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
  const lines = [
    // The title of the row may not stand at a year in which something else was said.
    ...stated
      .filter(({ text }) => titleKey(text) !== titleKey(content.title))
      .map((statement) => lineOf(statement, context)),
    ...shown.map((account) => lineOf(account, context, account.heading)),
  ];
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
