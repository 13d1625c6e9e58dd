import type { Statements } from '../queries/read-statements.ts';

type Passages = Pick<Statements, 'passages'>['passages'];

/** How documents say what a dash in their tables means: "Een streepje betekent: geen gegevens", "- = niet gemeten". */
const saysOfDash =
  /\bstreepjes?\b[^.!?]{0,40}?\b(?:betekent|betekenen|staat voor|staan voor|houdt in|houden in|wil(?:len)?(?: dat)? zeggen|geeft aan|geven aan)\b|^[-–—]\s?[=:]\s?\p{L}/iu;

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
  return sentences.find((sentence) => saysOfDash.test(sentence) && sentence.length <= longest)?.trim() ?? null;
}
