import type { Block, SourceDocument } from '../../model/block.ts';
import type { Question } from '../../model/chapter.ts';
import type { PublicationIdentity } from '../../model/publication.ts';
import { induceLayout } from '../layout/induce-layout.ts';
import { readLines } from '../layout/lines.ts';
import { withClearQuestions } from '../layout/single-page.ts';
import { buildTaggedOutline } from '../tagging/build-tagged-outline.ts';
import { readPage, readPageLines } from '../tagging/page-lines.ts';
import { enter, outside } from '../tagging/place.ts';
import { tagLines } from '../tagging/tag-lines.ts';
import { tagPage } from '../tagging/tag-page.ts';
import { readAddressTrail } from './address-trail.ts';
import { markContents } from './contents-table.ts';
import { readFront } from './front.ts';
import { isGoalTree } from './goal-tree.ts';
import { withLevelByDepth } from './level-by-depth.ts';
import { withLevelInText } from './level-in-text.ts';
import { markAnnounced } from './mark-announced.ts';
import { markBlocks } from './mark-blocks.ts';
import { markRowNotes } from './mark-row-notes.ts';
import type { MarkedBlock } from './marked-block.ts';
import { noteTrails } from './note-trails.ts';
import type { Outline } from './outline.ts';
import { fallbackTitle, findPageTitle, type PageTitle } from './page-title.ts';
import { plainHeading } from './parents.ts';
import { withPlannedResults } from './planned-results.ts';
import { readQuestion } from './question-heading.ts';
import { isWQuestion } from './question-order.ts';
import { withoutResultOfCost } from './result-of-cost.ts';

/**
 * Builds the tree of chapters with their passages from the blocks of a document; what belongs to neither becomes a note.
 * @param known whose document it is and which, so that their names are no chapters
 */
export function buildOutline(
  document: SourceDocument,
  loosened: readonly Block[],
  known: { readonly organisation: string | null; readonly publication: PublicationIdentity },
): Outline {
  const marked = withoutResultOfCost(
    markContents(markRowNotes(markAnnounced(markBlocks(loosened, known.organisation)))),
  );
  const planned = withPlannedResults(marked, known.publication.kind);
  const lines = readLines(planned, known.organisation);
  const layout = induceLayout(lines, planned, known.publication.kind);
  const blocks = layout.isTaught ? planned : withClearQuestions(planned, lines, known.publication.kind);
  const page = findPageTitle(document, blocks, known.organisation);
  if (layout.isTaught) {
    const title = fallbackTitle(document, loosened, known);
    const { chapters, notes, doubts } = buildTaggedOutline(blocks, tagLines(layout, lines, blocks), {
      trail: page.trail,
      title,
    });
    const trails = noteTrails({ parts: document.breadcrumb, at: { file: document.file } }, blocks, chapters);
    return { chapters: withLevelByDepth(chapters.map(withLevelInText)), notes: [...notes, ...trails], doubts };
  }
  const front = readFront(blocks, page);
  const question = askedByAddress(document.address, blocks);
  const title = fallbackTitle(document, loosened, known);
  const isTree = isGoalTree(blocks);
  const opened = [...front.values()].includes('chapter') ? null : openedBy(page, document.file);
  const start =
    opened === null
      ? outside
      : enter(outside, { ...opened.heading, rank: null, isUnnamed: opened.isUnnamed, index: -1 });
  const tags = tagPage(readPageLines(blocks, front), readPage(blocks, { title, question, isGoalTree: isTree }), start);
  const { chapters, notes, doubts } = buildTaggedOutline(blocks, tags, {
    trail: page.trail,
    title,
    question,
    isGoalTree: isTree,
    opened,
  });
  const trails = noteTrails({ parts: document.breadcrumb, at: { file: document.file } }, blocks, chapters);
  return { chapters: chapters.map(withLevelInText), notes: [...notes, ...trails], doubts };
}

/** The chapter that the breadcrumb, the title or the address of a page names. */
function openedBy({ trail, certain }: PageTitle, file: string) {
  const title = trail.at(-1);
  return title === undefined ? null : { heading: plainHeading(title), at: { file }, isUnnamed: !certain };
}

/** The question in the address of a page that asks none itself: `…/wat-heeft-het-gekost` above a table of costs alone. */
function askedByAddress(address: string | null, blocks: readonly MarkedBlock[]): Question {
  const isAsked = blocks.some(({ mark }) => mark.kind === 'question' && isWQuestion(mark.question.question));
  const { asked } = readAddressTrail(address);
  return isAsked || asked === null ? 'intro' : (readQuestion(asked)?.question ?? 'intro');
}
