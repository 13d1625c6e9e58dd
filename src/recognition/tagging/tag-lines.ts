import type { Layout } from '../layout/induce-layout.ts';
import type { Line } from '../layout/lines.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';
import { bestPath, type Chosen } from './best-path.ts';
import { candidatesOf, settledCandidates } from './candidates.ts';
import { settingOf } from './setting.ts';
import type { SettledLines } from './settle-lines.ts';
import type { Tag } from './tag.ts';

/** No question was asked yet in the chapter; higher states are the place of the last one in the sequence of headings. */
const opened = 0;
/** No path is worth this. */
const never = -100;
/** Before the first chapter. */
const before = -1;

/** The tag of each line on the best path through the document, by the index of its block. */
export function tagLines(
  layout: Layout,
  lines: readonly Line[],
  blocks: readonly MarkedBlock[],
  settled: SettledLines,
): ReadonlyMap<number, Chosen<Tag>> {
  const setting = settingOf(layout, lines, blocks);
  const achieved = [...layout.headings.values()].find(({ asked }) => asked === 'achieve')?.order ?? 0.5;
  const tags = lines.map(
    (line) => settledCandidates(line, settled.get(line.index), setting) ?? candidatesOf(line, setting),
  );
  const chosen = bestPath<Tag, number>(lines.length, before, {
    candidates: (state, at) =>
      (tags[at] ?? []).map(({ tag, score }) => ({ tag, score: score + move(state, tag, achieved).score })),
    follow: (state, tag) => move(state, tag, achieved).to,
    nameOf: (state) => state,
  });
  return new Map(lines.flatMap(({ index }, at) => (chosen[at] === undefined ? [] : [[index, chosen[at]]])));
}

/** A chapter starts the sequence over, and so does the next goal; a question that goes back in it misses what it belongs to. */
function move(state: number, tag: Tag, achieved: number): { readonly to: number; readonly score: number } {
  switch (tag.kind) {
    case 'chapter':
      return { to: opened, score: state === opened ? -0.2 : 0 };
    case 'question':
      return { to: tag.order, score: state === before ? -1.5 : tag.order > state ? 0 : -2.5 };
    case 'goal':
      return { to: achieved, score: state > achieved ? 0 : never };
    case 'within':
      return { to: state, score: state <= opened ? -0.5 : 0 };
    default:
      return { to: state, score: 0 };
  }
}
