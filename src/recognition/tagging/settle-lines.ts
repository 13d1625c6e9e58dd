import type { HeadingMeaning } from '../../model/correction.ts';
import type { Decided } from '../decided/decided.ts';
import { headingOfLine } from '../layout/heading-of-line.ts';
import { headingId, type Layout } from '../layout/induce-layout.ts';
import type { Line } from '../layout/lines.ts';
import { isOwnPassage } from '../outline/chapters/own-passage.ts';
import type { Mark, MarkedBlock } from '../outline/marks/marked-block.ts';

/** What persons decided of lines, by the index of the block of each. */
export type SettledLines = ReadonlyMap<number, HeadingMeaning>;

/** The lines that a person decided of by their words. */
export function settleByWords(lines: readonly Line[], decided: Decided): SettledLines {
  return new Map(
    lines.flatMap((line) => {
      const means = decided.headingOf(line);
      return means === null ? [] : [[line.index, means] as const];
    }),
  );
}

function markOf(line: Line, means: HeadingMeaning): Mark {
  switch (means.is) {
    case 'question':
      return { kind: 'question', question: { question: means.question, year: null, tense: null } };
    case 'chapter':
      return { kind: 'chapter', heading: headingOfLine(line) };
    case 'text':
      return { kind: 'content' };
    default:
      return { kind: 'title' };
  }
}

/** The blocks with the marks that persons gave their lines. */
export function markSettled(
  blocks: readonly MarkedBlock[],
  lines: readonly Line[],
  settled: SettledLines,
): readonly MarkedBlock[] {
  if (settled.size === 0) return blocks;
  const lineAt = new Map(lines.map((line) => [line.index, line]));
  return blocks.map((block, index) => {
    const [line, means] = [lineAt.get(index), settled.get(index)];
    return line === undefined || means === undefined ? block : { ...block, mark: markOf(line, means) };
  });
}

/**
 * The lines of a style that a person decided of as a whole: those that begin with a number; or those that do not, ask no known question, do not
 * come back and are no part that pages have.
 */
export function settleAlike(
  lines: readonly Line[],
  blocks: readonly MarkedBlock[],
  { headings }: Pick<Layout, 'headings'>,
  settled: SettledLines,
  decided: Decided,
): SettledLines {
  const counts = Map.groupBy(lines, headingId);
  const isOther = (line: Line) =>
    headings.has(headingId(line)) ||
    blocks[line.index]?.mark.kind !== 'title' ||
    (counts.get(headingId(line))?.length ?? 0) > 1 ||
    isOwnPassage(line.text);
  const alike = lines.flatMap((line) => {
    const { index, style, code } = line;
    const isNumbered = code !== null;
    // Of a line by itself more was said; it is one of its style all the same, and the decision about that is not lost.
    const isSettled = settled.has(index);
    const means = isSettled || isNumbered || !isOther(line) ? decided.alike(style, isNumbered) : null;
    return means === null || isSettled ? [] : [[index, means] as const];
  });
  return alike.length === 0 ? settled : new Map([...settled, ...alike]);
}
