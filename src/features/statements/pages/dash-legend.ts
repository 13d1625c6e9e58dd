import { saysOfDash } from '../../../findings/passages/says-of-dash.ts';
import type { Statements } from '../queries/read-statements.ts';

type Passages = Pick<Statements, 'passages'>['passages'];

/** More than this is no legend. */
const longest = 400;

function textsOf(block: Passages[number]['blocks'][number]): readonly string[] {
  if (block.kind === 'paragraph') return [block.text];
  return block.kind === 'list' ? block.items.map(({ text }) => text) : [];
}

/** The sentence in which a chapter itself says what a dash in its tables means; null where it has none. */
export function findDashLegend(passages: Passages): string | null {
  const sentences = passages
    .flatMap(({ blocks }) => blocks.flatMap(textsOf))
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n/u));
  return sentences.find((sentence) => saysOfDash(sentence) && sentence.length <= longest)?.trim() ?? null;
}
