import type { Block, ReadTable } from '../../../model/block.ts';
import { isShownAsHeading } from '../../../ui/blocks/is-shown-as-heading.ts';

type PassageLike = { readonly heading: string | null; readonly blocks: readonly (Block | ReadTable)[] };

/**
 * The goal that a passage is about, where its heading returns under each goal of a chapter ("Inspanningen 2024:"): the heading at the end of the
 * passage before, or the only one in it, with text about the goal below. Null where that is not clear, and for a heading that says by itself
 * what it is about.
 */
export function goalAbove(passages: readonly PassageLike[], index: number): string | null {
  const heading = passages[index]?.heading ?? null;
  if (heading === null || passages.filter((one) => one.heading === heading).length < 2) return null;
  const before = passages[index - 1];
  if (before === undefined) return null;
  const heads = before.blocks.flatMap((block) =>
    (block.kind === 'heading' || block.kind === 'paragraph') && isShownAsHeading(block) ? [block] : [],
  );
  const last = heads.at(-1);
  const isAtEnd = last === before.blocks.at(-1);
  // heads within a passage of the same kind divide that one
  const isAlone = heads.length === 1 && before.heading !== heading;
  return last !== undefined && (isAtEnd || isAlone) ? last.text : null;
}

const longestGoal = 70;

/** A heading in the list of what is on the page, by its goal where it returns: "Inspanningen 2024: In 2030 hebben alle ligplaatsen stroom". */
export function nameByGoal(heading: string, goal: string | null): string {
  if (goal === null) return heading;
  const plain = goal.replace(/^[^:]{1,20}:\s+/u, '');
  const short = plain.length > longestGoal ? `${plain.slice(0, longestGoal - 1).trimEnd()}…` : plain;
  return `${heading.replace(/\s*:$/u, '')}: ${short}`;
}
