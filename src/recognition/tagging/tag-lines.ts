import type { Layout } from '../layout/induce-layout.ts';
import type { Line } from '../layout/lines.ts';
import { cycle } from '../layout/question-weights.data.ts';
import type { MarkedBlock } from '../outline/marked-block.ts';
import { bestPath, type Chosen } from './best-path.ts';
import { candidatesOf, settingOf } from './candidates.ts';
import type { Tag } from './tag.ts';

/** No question was asked yet in the chapter; higher states are the place of the last one in the cycle, counted from here. */
const opened = 0;
const achieved = cycle.indexOf('achieve') + 1;
/** Before the first chapter. */
const before = cycle.length + 1;

/** The tag of each line on the best path through the document, by the index of its block. */
export function tagLines(layout: Layout, lines: readonly Line[], blocks: readonly MarkedBlock[]): ReadonlyMap<number, Chosen<Tag>> {
  const setting = settingOf(layout, lines, blocks);
  const chosen = bestPath(
    lines.map((line) => candidatesOf(line, setting)),
    before,
    move,
  );
  return new Map(lines.flatMap(({ index }, at) => (chosen[at] === undefined ? [] : [[index, chosen[at]]])));
}

/** A chapter starts the cycle over; a question that goes back in it misses the chapter that it belongs to. */
function move(state: number, tag: Tag): { readonly to: number; readonly score: number } {
  if (tag.kind === 'chapter') return { to: opened, score: state === opened ? -0.2 : 0 };
  if (tag.kind === 'question') {
    const place = cycle.indexOf(tag.question) + 1;
    if (state === before) return { to: place, score: -1.5 };
    return { to: place, score: place > state ? 0 : place === state ? -2 : -2.5 };
  }
  if (tag.kind === 'goal') return { to: achieved, score: state > achieved && state !== before ? 0 : -3 };
  if (tag.kind === 'within') return { to: state, score: state === opened || state === before ? -1 : 0 };
  return { to: state, score: 0 };
}
