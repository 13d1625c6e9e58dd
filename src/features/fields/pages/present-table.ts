import { addressOf, chapterPath, publicationPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { printPeriod } from '../../../model/publication.ts';
import { titleKey } from '../../../model/text/keys.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';
import { latestOf } from '../../../threading/timeline.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import type { ThreadCell, ThreadGroup, ThreadTableView } from '../../../ui/thread-table/thread-table-view.ts';
import { withSoftBreaks } from '../../../words/line-breaks.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { findingPath } from '../../findings/pages/present-card.ts';
import { titleOfRule } from '../../findings/pages/title-of-rule.ts';
import type { FindingContent } from '../../findings/queries/finding-content.ts';
import { type Originals, originalOf } from '../../publications/queries/list-originals.ts';
import { mayMissAt, placesOfAll } from '../../publications/queries/texts-at.ts';
import { figureAddress, sourceAddress } from '../../threads/addresses/source-address.ts';
import { threadPath } from '../../threads/addresses/thread-paths.ts';
import { type Column, tableColumns } from '../shown/columns.ts';
import { presentCommitmentRow } from './commitment-row.ts';
import { presentIndicatorGroup } from './indicator-group.ts';
import type { TableContext } from './table-context.ts';

export type TableInput = {
  readonly organisation: string;
  /** Where the field stands; a column for each publication. */
  readonly chapters: readonly StatementContent[];
  /** Publications that have a column though the field is not found in them. */
  readonly absent?: readonly Column[];
  readonly threads: readonly ThreadContent[];
  readonly findings: readonly FindingContent[];
  readonly originals: Originals;
  readonly rowHead: string;
  /** The page that lists the commitments. */
  readonly commitments?: Anchor;
};

/** What rows need to know; findings are found by the statements that they quote. */
function tableContext(
  { organisation, chapters, absent = [], threads, findings, originals }: Omit<TableInput, 'rowHead'>,
  { words, voice }: Context,
): TableContext {
  const byStatement = new Map<string, Set<FindingContent>>();
  for (const finding of findings)
    for (const { statement } of finding.evidence)
      if (statement !== null)
        byStatement.set(statement, (byStatement.get(statement) ?? new Set<FindingContent>()).add(finding));
  return {
    columns: tableColumns({ chapters, absent, threads }),
    words,
    language: voice.language,
    natureOf: (publication, chapter) => originalOf(originals, { publication, chapter }).nature,
    mayMissIn: (publication) => {
      const own = chapters.filter((one) => one.publication.slug === publication);
      // A column without a chapter is of a publication that is whole.
      return own.length === 0
        ? absent.some(({ slug }) => slug === publication)
        : mayMissAt(placesOfAll(own), originals);
    },
    sourceOf: (statement) => sourceAddress(voice, organisation, statement),
    cellOf: (statement, at) => figureAddress(voice, organisation, statement, at),
    chapterAt: (publication, chapter) =>
      addressOf(voice, chapterPath(organisation, { publication, edition: null }, chapter)),
    publicationAt: (publication) => addressOf(voice, publicationPath(organisation, { publication, edition: null })),
    findingAt: (key) => addressOf(voice, findingPath(organisation, key)),
    threadAt: (kind, slug) => addressOf(voice, threadPath(organisation, kind, slug)),
    findingsOf: (keys) => [...new Set(keys.flatMap((key) => [...(byStatement.get(key) ?? [])]))],
  };
}

/** What the rules found about the chapter as a whole: nothing that an indicator or a commitment in the table shows already. */
function presentWhole({ findings }: TableInput, context: TableContext, told: ReadonlySet<string>): ThreadGroup | null {
  const { table } = context.words.threads;
  const cells = context.columns.map(({ slug }): ThreadCell | null => {
    const here = findings.filter(
      (finding) => finding.chapter.publication === slug && !told.has(context.findingAt(finding.key)),
    );
    const byRule = [...Map.groupBy(here, ({ rule }) => rule)];
    if (byRule.length === 0) return null;
    return {
      lines: [],
      marks: byRule.map(([rule, ofRule]) => ({
        sign: 'remark',
        text: `${titleOfRule(rule, context.language)}${ofRule.length > 1 ? ` (${ofRule.length})` : ''}`,
        href: context.findingAt(ofRule[0]?.key ?? ''),
      })),
      track: null,
    };
  });
  if (cells.every((cell) => cell === null)) return null;
  return {
    key: 'whole',
    title: table.whole,
    href: null,
    about: null,
    list: null,
    isWritten: false,
    rows: [{ key: 'whole', head: table.remarks, href: null, cells }],
  };
}

/** The picture of threads in time: indicators with their figures, commitments with their accounts, and what was noticed. */
export function presentTable(input: TableInput, context: Context): ThreadTableView {
  const table = tableContext(input, context);
  const { words } = context;
  const last = latestOf(input.chapters);
  const absent = new Set(input.absent?.map(({ slug }) => slug));
  const indicators = input.threads.filter(({ kind }) => kind === 'indicator');
  const commitments = input.threads.filter(({ kind }) => kind === 'commitment');
  const groups: ThreadGroup[] = indicators.map((thread) => presentIndicatorGroup(thread, table));
  if (commitments.length > 0)
    groups.push({
      key: 'commitments',
      title: words.threads.table.commitments,
      href: null,
      about: words.threads.table.commitmentsAbout,
      list: input.commitments ?? null,
      isWritten: true,
      rows: commitments.map((thread) => presentCommitmentRow(thread, table)),
    });
  const told = new Set(
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.marks.flatMap(({ href }) => href ?? []) ?? [])),
    ),
  );
  const whole = presentWhole(input, table, told);
  return {
    id: 'spoor',
    caption: words.threads.table.caption,
    rowHead: input.rowHead,
    columns: table.columns.map((column) => {
      const chapter = input.chapters.find(({ publication }) => publication.slug === column.slug)?.chapter;
      const isOther = chapter && last && chapterName(chapter) !== chapterName(last.chapter);
      const isRenamed = isOther && titleKey(chapter.title) !== titleKey(last.chapter.title);
      return {
        key: column.slug,
        year: printPeriod(column) || words.organisation.undated,
        kind: withSoftBreaks(words.kinds[column.kind]),
        // a document that a commitment came from may have no such chapter
        href: chapter === undefined ? table.publicationAt(column.slug) : table.chapterAt(column.slug, chapter.slug),
        isAbsent: absent.has(column.slug),
        remark: absent.has(column.slug)
          ? words.threads.table.absent
          : [
              ...(isRenamed
                ? [words.threads.table.namedHere(chapterName(chapter))]
                : isOther && chapter.code !== null && chapter.code !== last.chapter.code
                  ? [words.threads.table.namedHere(chapter.code)]
                  : []),
              ...(table.mayMissIn(column.slug) ? [] : [words.threads.table.inPart]),
            ].join('; ') || null,
      };
    }),
    groups: whole === null ? groups : [...groups, whole],
  };
}
