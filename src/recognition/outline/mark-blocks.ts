import type { Block } from '../../model/block.ts';
import { isClutter } from '../clutter.ts';
import { findPublicationName } from '../identity/publication-name.ts';
import { readOrganisationName } from '../identity/recognise-organisation.ts';
import { isRemark } from '../remark.ts';
import { foldSpace } from '../wording.ts';
import { readChapterHeading } from './chapter-heading.ts';
import { looksLikeTitle } from './looks-like-title.ts';
import type { Mark, MarkedBlock } from './marked-block.ts';
import { readQuestion } from './question-heading.ts';
import { readTrail } from './trail.ts';

const content: Mark = { kind: 'content' };
const longestLine = 400;

/** Judges every block by its own words; its place in the document is not looked at yet. */
export function markBlocks(blocks: readonly Block[]): MarkedBlock[] {
  let hasText = false;
  return blocks.map((block) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') {
      hasText ||= block.kind !== 'footnote';
      return { block, text: '', rank: null, mark: content };
    }
    const text = foldSpace(block.text);
    const marked = block.kind === 'heading';
    const mark = markLine(text, { marked, bold: block.kind === 'paragraph' && block.bold === true, hasText });
    if (mark.kind === 'content') hasText = true;
    return { block, text, rank: marked ? block.level : null, mark };
  });
}

function markLine(text: string, line: { marked: boolean; bold: boolean; hasText: boolean }): Mark {
  if (text.length > longestLine && !line.marked) return content;
  if (isRemark(text)) return { kind: 'note', why: 'Dit is een opmerking bij het document en geen deel ervan.' };
  if (isClutter(text))
    return { kind: 'note', why: 'Dit hoort bij de website of de bladzijde en niet bij het document.' };
  const name = findPublicationName(text);
  if (name?.whole && text.length < longestLine && (!line.hasText || name.year !== null))
    return { kind: 'publication', name };
  const question = readQuestion(text);
  if (question !== null) return { kind: 'question', question };
  if (!line.hasText && readOrganisationName(text) !== null) return { kind: 'organisation' };
  const trail = line.hasText ? null : readTrail(text);
  if (trail !== null) return { kind: 'trail', parts: trail };
  const heading = readChapterHeading(text, line.marked || line.bold);
  if (heading !== null) return { kind: 'chapter', heading };
  return line.marked || looksLikeTitle(text, line.bold) ? { kind: 'title' } : content;
}
