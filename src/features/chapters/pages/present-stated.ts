import { addressOf, chapterPath } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { mayMiss, type Nature } from '../../../model/nature.ts';
import type { PhraseLink } from '../../../ui/blocks/linked-text.ts';
import { markRetold, retoldMark } from '../../../words/nature/mark-retold.ts';
import type { FoundEdition } from '../../publications/queries/find-edition.ts';
import { presentOfficial } from '../../statements/official/present-official.ts';
import { findDashLegend } from '../../statements/pages/dash-legend.ts';
import { partByTable } from '../../statements/pages/part-by-table.ts';
import { presentAmounts } from '../../statements/pages/present-amounts.ts';
import { presentDoubts } from '../../statements/pages/present-doubts.ts';
import { presentIndicators } from '../../statements/pages/present-indicators.ts';
import { presentReadTable } from '../../statements/pages/present-read-table.ts';
import { presentTextTable } from '../../statements/pages/present-text-table.ts';
import { questionAnchor, tableAnchor } from '../../statements/places/place-names.ts';
import { type ChapterTable, type ChapterTables, tableAt } from '../../statements/queries/list-chapter-tables.ts';
import type { ListedDoubt } from '../../statements/queries/list-doubts.ts';
import type { TableNotes } from '../../statements/queries/list-table-notes.ts';
import type { Statements } from '../../statements/queries/read-statements.ts';
import type { ChapterPlaces } from './chapter-places.ts';
import type { PassageView, StatedView } from './chapter-view.ts';
import { goalAbove } from './goal-above.ts';

type StatedIn = {
  readonly organisation: { readonly slug: string };
  readonly edition: FoundEdition;
  readonly statements: Statements;
  readonly tables: ChapterTables;
  readonly tableNotes: TableNotes;
  readonly doubts: readonly ListedDoubt[];
  /** What the chapter is, where it is not simply what the body published. */
  readonly nature: readonly Nature[];
};

/**
 * What a chapter states as its page shows it: its text by question, its figures and money, and what is not known of them.
 * @param places where links to what it states lead
 * @param phrases texts in it that lead to another chapter
 */
export function presentStated(
  { organisation, edition, statements, tables, tableNotes, doubts, nature }: StatedIn,
  places: Omit<ChapterPlaces, 'title'>,
  phrases: readonly PhraseLink[],
  { words, voice }: Context,
): StatedView {
  const name = { publication: edition.slug, edition: edition.number < edition.current ? edition.number : null };
  const legend = findDashLegend(statements.passages);
  const figures = {
    words,
    anchorOfIndicator: places.anchorOfIndicator,
    quotedCells: places.quotedCells,
    language: voice.language,
    addressOfIndicator: (slug: string) => addressOf(voice, `/${organisation.slug}/indicatoren/${slug}`),
    doubts,
    dash: legend === null ? null : words.chapter.dash(markRetold(legend, nature, words)),
  };
  const byTable = partByTable(statements);
  const firstOf = (question: string | null) =>
    Math.max(
      0,
      statements.passages.findIndex((passage) => passage.question === question),
    );
  const passages = statements.passages.map(
    (passage, index): PassageView => ({
      id: `passage-${passage.ordinal}`,
      anchor: firstOf(passage.question) === index ? questionAnchor(passage.question) : null,
      unplaced: places.unplaced.flatMap(({ id, question }) => (firstOf(question) === index ? [id] : [])),
      heading: passage.heading,
      headingPlaces: places.texts.get(passage) ?? [],
      goal: goalAbove(statements.passages, index),
      blocks: passage.blocks.map((block, place) =>
        block.kind === 'read-table'
          ? presentReadTable(
              block,
              byTable.of(block),
              anchorsOf(tableAt(tables, block.at) ?? { id: `${passage.ordinal}-${place}`, earlier: [] }),
              figures,
            )
          : block.kind === 'table'
            ? presentTextTable(block, { notes: tableNotes, doubts }, words)
            : block,
      ),
    }),
  );
  const firstQuestion = statements.passages.findIndex((passage) => passage.question !== 'intro');
  const introLength = firstQuestion < 0 ? passages.length : firstQuestion;
  const indicatorTables = presentIndicators(byTable.rest.indicators, figures);
  const amounts = presentAmounts(byTable.rest.amounts, words, voice.language, doubts);
  return {
    intro: passages.slice(0, introLength),
    indicatorTables,
    passages: passages.slice(introLength),
    remark:
      passages.length + indicatorTables.length > 0 || amounts !== null
        ? null
        : mayMiss([nature])
          ? words.chapter.empty
          : words.chapter.onlyHeading,
    official: presentOfficial(statements, edition.agreed, voice.language, (chapter) =>
      addressOf(voice, chapterPath(organisation.slug, name, chapter)),
    ),
    amounts,
    doubts: presentDoubts(doubts, words),
    phrases,
    mark: retoldMark(nature, words),
    textPlaces: places.texts,
  };
}

/** The places on the page that lead to a table. */
function anchorsOf({ id, earlier }: ChapterTable) {
  return { id: tableAnchor(id), earlier: earlier.map(tableAnchor) };
}
