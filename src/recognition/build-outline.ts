import type { Block, SourceDocument } from '../model/block.ts';
import type { PublicationIdentity } from '../model/publication.ts';
import type { Question } from '../model/question.ts';
import { buildTaggedOutline, type DocumentNames } from './build-tagged-outline.ts';
import type { Decided } from './decided/decided.ts';
import { induceLayout } from './layout/induce-layout.ts';
import { readLines } from './layout/lines.ts';
import { nameClearQuestions } from './layout/single-page.ts';
import { withLevelByDepth } from './outline/chapters/level-by-depth.ts';
import { withLevelInText } from './outline/chapters/level-in-text.ts';
import { plainHeading } from './outline/chapters/parents.ts';
import { markContents } from './outline/marks/contents-table.ts';
import { findLostTables } from './outline/marks/lost-tables.ts';
import { markAnnounced } from './outline/marks/mark-announced.ts';
import { markBlocks } from './outline/marks/mark-blocks.ts';
import { markRowNotes } from './outline/marks/mark-row-notes.ts';
import type { MarkedBlock } from './outline/marks/marked-block.ts';
import { withPlannedResults } from './outline/marks/planned-results.ts';
import type { Outline } from './outline/outline.ts';
import { readFront } from './outline/page/front.ts';
import { noteTrails } from './outline/page/note-trails.ts';
import { fallbackTitle, findPageTitle, type PageTitle } from './outline/page/page-title.ts';
import { readAddressTrail } from './outline/trails/address-trail.ts';
import { readQuestion } from './questions/question-heading.ts';
import { isWQuestion } from './questions/question-order.ts';
import { seeHeadings } from './see-headings.ts';
import type { SeenHeading } from './seen.ts';
import { besidePublication } from './site/beside-publication.ts';
import { placeOnSite } from './site/place-on-site.ts';
import { readSitePlace, type SaidBySite } from './site/said-by-site.ts';
import type { Chosen } from './tagging/best-path.ts';
import { isGoalTree } from './tagging/goal-tree.ts';
import { readPage, readPageLines } from './tagging/page-lines.ts';
import { enter, outside } from './tagging/place.ts';
import { settleLevels } from './tagging/settle-levels.ts';
import { markSettled, type SettledLines, settleAlike, settleByWords } from './tagging/settle-lines.ts';
import type { Tag } from './tagging/tag.ts';
import { tagLines } from './tagging/tag-lines.ts';
import { tagPage } from './tagging/tag-page.ts';

/**
 * Builds the tree of chapters with their passages from the blocks of a document; what belongs to neither becomes a note.
 * @param known whose document it is and which, so that their names are no chapters
 */
export function buildOutline(
  document: SourceDocument,
  loosened: readonly Block[],
  known: {
    readonly organisation: string | null;
    readonly publication: PublicationIdentity;
    readonly decided: Decided;
  },
): Outline & { readonly headings: readonly SeenHeading[] } {
  const lost = findLostTables(markBlocks(loosened, known.organisation));
  const marked = markContents(markRowNotes(markAnnounced(lost.blocks)));
  const unsettled = withPlannedResults(marked, known.publication.kind);
  const all = readLines(unsettled, known.organisation);
  const worded = settleByWords(all, known.decided);
  const planned = markSettled(unsettled, all, worded);
  const lines = all.filter(({ index }) => worded.get(index)?.is !== 'text');
  const layout = induceLayout(lines, planned, known.publication.kind, known.decided);
  const settled = settleAlike(lines, planned, layout, worded, known.decided);
  const named = layout.isTaught
    ? { blocks: planned, doubts: [] }
    : nameClearQuestions(planned, lines, known.publication.kind);
  const blocks = markSettled(named.blocks, lines, settled);
  const page = findPageTitle(document, blocks, known.organisation);
  // What stands above all chapters of a page does not hang on what its lines head below it.
  const front = readFront(unsettled, page);
  const names = { trail: page.trail, title: fallbackTitle(document, loosened, known) };
  const tagged = layout.isTaught
    ? { tags: tagLines(layout, lines, blocks, settled), names }
    : tagSinglePage(document, blocks, { page, front, names }, settled);
  const { chapters, notes, doubts } = buildTaggedOutline(blocks, tagged.tags, tagged.names);
  const levelled = chapters.map(withLevelInText);
  const hasTrail = document.breadcrumb.length > 0 || blocks.some(({ mark }) => mark.kind === 'trail');
  const onSite = placeOnSite(levelled, saidBySite(document), hasTrail);
  const placed = layout.isTaught ? withLevelByDepth(onSite) : onSite;
  const beside = besidePublication(document.place, placed);
  if (beside !== null) return { chapters: [], notes: [...notes, ...beside], doubts: [], headings: [] };
  return {
    chapters: settleLevels(placed, lines, settled),
    notes: [...notes, ...noteTrails({ parts: document.breadcrumb, at: { file: document.file } }, blocks, placed)],
    doubts: [...named.doubts, ...doubts, ...lost.doubts],
    headings: seeHeadings(lines, blocks, tagged.tags, layout),
  };
}

/** What the site says of a page; a document that a page leads to is a book of its own. */
function saidBySite({ place, format }: SourceDocument): SaidBySite | null {
  return place === undefined || format !== 'html' ? null : readSitePlace(place);
}

/** The tags of a page on which nothing comes back, and what it and its texts are called beside them. */
function tagSinglePage(
  document: SourceDocument,
  blocks: readonly MarkedBlock[],
  {
    page,
    front,
    names,
  }: {
    readonly page: PageTitle;
    readonly front: ReturnType<typeof readFront>;
    readonly names: DocumentNames;
  },
  settled: SettledLines,
): { readonly tags: ReadonlyMap<number, Chosen<Tag>>; readonly names: DocumentNames } {
  const known = {
    title: names.title,
    question: askedFromOutside(document, blocks),
    isGoalTree: isGoalTree(blocks),
  };
  const opened = [...front.values()].includes('chapter') ? null : openedBy(page, document.file);
  const start =
    opened === null
      ? outside
      : enter(outside, { ...opened.heading, rank: null, isUnnamed: opened.isUnnamed, index: -1 });
  const tags = tagPage(readPageLines(blocks, front), readPage(blocks, known), start, settled);
  return { tags, names: { ...names, ...known, opened } };
}

/** The chapter that the breadcrumb, the title or the address of a page names. */
function openedBy({ trail, certain }: PageTitle, file: string) {
  const title = trail.at(-1);
  return title === undefined ? null : { heading: plainHeading(title), at: { file }, isUnnamed: !certain };
}

/**
 * The question that the menu or the address of a page asks, where it asks none itself: `…/wat-heeft-het-gekost` above a table of costs alone.
 */
function askedFromOutside(document: SourceDocument, blocks: readonly MarkedBlock[]): Question {
  if (blocks.some(({ mark }) => mark.kind === 'question' && isWQuestion(mark.question.question))) return 'intro';
  const { asked } = readAddressTrail(document.address);
  return saidBySite(document)?.question ?? (asked === null ? 'intro' : (readQuestion(asked)?.question ?? 'intro'));
}
