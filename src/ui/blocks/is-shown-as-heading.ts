import type { Heading, Paragraph } from '../../model/block.ts';

/** A bold paragraph that is longer than this is text that stands out, and heads nothing. */
const longestHeading = 120;

/** Whether a text of a passage is a heading on its page: a short paragraph in bold is one too. */
export function isShownAsHeading(block: Heading | Paragraph): boolean {
  return block.kind === 'heading' || (block.bold === true && block.text.length < longestHeading);
}
