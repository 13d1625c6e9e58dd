import type { Block } from '../../model/block.ts';
import { readOrganisationLine } from '../identity/organisation-line.ts';
import { isRemark } from '../remark.ts';
import { foldSpace } from '../wording.ts';
import { readChapterHeading } from './chapter-heading.ts';
import { labelAlone } from './label-lines.data.ts';
import { looksLikeTitle } from './looks-like-title.ts';
import type { Mark, MarkedBlock } from './marked-block.ts';
import { isOrganisationLine, readPublicationLine } from './publication-line.ts';
import { readQuestion } from './question-heading.ts';
import { findMenu, isTrailFromStart, whyRubble } from './rubble.ts';
import { readTrail } from './trail.ts';

const content: Mark = { kind: 'content' };
const longestLine = 400;

/** Judges every block by its own words; its place in the document is looked at only to tell the head from the text. */
export function markBlocks(blocks: readonly Block[], organisation: string | null): MarkedBlock[] {
  const menu = findMenu(blocks);
  let hasText = false;
  let followsLabel = false;
  const marks = blocks.map((block, index): MarkedBlock => {
    const why = menu.get(index);
    if (why !== undefined) return { block, text: textOf(block), rank: null, mark: { kind: 'note', why } };
    if (block.kind !== 'heading' && block.kind !== 'paragraph') {
      hasText ||= block.kind !== 'footnote';
      return { block, text: '', rank: null, mark: content };
    }
    const text = foldSpace(block.text);
    const marked = block.kind === 'heading';
    const bold = block.kind === 'paragraph' && block.bold === true;
    const isFact = followsLabel && text.length < 100;
    followsLabel = !marked && labelAlone.test(text);
    const mark =
      !marked && (isFact || followsLabel) ? factOf(text) : markLine(text, { marked, bold, hasText, organisation });
    if (mark.kind === 'content') hasText = true;
    return { block, text, rank: marked ? block.level : null, mark };
  });
  return marks.map((block, index) => (isRow(block, marks[index + 1]) ? { ...block, mark: content } : block));
}

/** "1. Kubieke meters" above "1.675": a numbered row of a table that lost its form. */
function isRow({ mark, rank }: MarkedBlock, next: MarkedBlock | undefined): boolean {
  if (mark.kind !== 'chapter' || rank !== null || mark.heading.named || mark.heading.code === null) return false;
  return next?.block.kind === 'paragraph' && (figureAlone.test(next.text) || /^bron(?:nen)?\s?:/i.test(next.text));
}

const figureAlone = /^(?:[<>≤≥]?\s?€?\s?-?\d[\d.,]{0,14}\s?%?|[-–]|n\.?n?\.?[bv]\.?\*{0,2})$/i;

/** "Bestuurlijke trekker:" and the name below it head nothing; a question or a heading with a code is no name. */
function factOf(text: string): Mark {
  const question = readQuestion(text);
  if (question !== null) return { kind: 'question', question };
  const heading = readChapterHeading(text, false);
  return heading === null ? content : { kind: 'chapter', heading };
}

function textOf(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => item.text).join('\n');
  return block.kind === 'table' ? '' : block.text;
}

type Line = {
  readonly marked: boolean;
  readonly bold: boolean;
  /** Running text came before it. */
  readonly hasText: boolean;
  readonly organisation: string | null;
};

function markLine(text: string, line: Line): Mark {
  if (text.length > longestLine && !line.marked) return content;
  if (isRemark(text)) return { kind: 'note', why: 'Dit is een opmerking bij het document en geen deel ervan.' };
  const rubble = whyRubble(text);
  if (rubble !== null) return { kind: 'note', why: rubble };
  const name = text.length < longestLine ? readPublicationLine(text, line.organisation) : null;
  if (name !== null && (!line.hasText || name.year !== null)) return { kind: 'publication', name };
  const question = readQuestion(text);
  const heading = readChapterHeading(text, line.marked || line.bold);
  if (question?.question === 'intro' && heading !== null) return { kind: 'chapter', heading };
  if (question !== null) return { kind: 'question', question };
  if (/^logo\b/i.test(text) && readOrganisationLine(text) !== null)
    return { kind: 'note', why: 'Dit is het beeldmerk van de organisatie.' };
  if (isOrganisationLine(text, line.organisation) || (!line.hasText && readOrganisationLine(text) !== null))
    return { kind: 'organisation' };
  const trail = line.hasText && !isTrailFromStart(text) ? null : readTrail(text);
  if (trail !== null) return { kind: 'trail', parts: trail };
  if (heading !== null) return { kind: 'chapter', heading };
  return line.marked || looksLikeTitle(text, line.bold) ? { kind: 'title' } : content;
}
