import type { Block } from '../../model/block.ts';
import { readOrganisationLine } from '../identity/organisation-line.ts';
import { isRemark } from '../remark.ts';
import { foldSpace } from '../wording.ts';
import { readChapterHeading } from './chapter-heading.ts';
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
  return blocks.map((block, index) => {
    const why = menu.get(index);
    if (why !== undefined) return { block, text: textOf(block), rank: null, mark: { kind: 'note', why } };
    if (block.kind !== 'heading' && block.kind !== 'paragraph') {
      hasText ||= block.kind !== 'footnote';
      return { block, text: '', rank: null, mark: content };
    }
    const text = foldSpace(block.text);
    const marked = block.kind === 'heading';
    const bold = block.kind === 'paragraph' && block.bold === true;
    const mark = markLine(text, { marked, bold, hasText, organisation });
    if (mark.kind === 'content') hasText = true;
    return { block, text, rank: marked ? block.level : null, mark };
  });
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
