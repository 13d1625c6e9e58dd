import { bestPath, type Candidate, type Chosen } from './best-path.ts';
import { pageCandidates, settledCandidates } from './page-candidates.ts';
import type { Page, PageLine } from './page-lines.ts';
import { follow, nameOf, type Place, settle } from './place.ts';
import type { SettledLines } from './settle-lines.ts';
import type { Tag } from './tag.ts';
import { weighOrder, weighPlace } from './weigh-place.ts';

/** The tag of each line of a single page on the best path through it, by the index of its block. */
export function tagPage(
  lines: readonly PageLine[],
  page: Page,
  start: Place,
  settled: SettledLines,
): ReadonlyMap<number, Chosen<Tag>> {
  const tags = lines.map((line) => {
    const means = settled.get(line.index);
    return means === undefined ? pageCandidates(line, page) : settledCandidates(line, means, page);
  });
  const chosen = bestPath<Tag, Place>(lines.length, start, {
    candidates: (from, at) => {
      const line = lines[at];
      return line === undefined ? [] : weighAt(settle(from, line.index, page), tags[at] ?? [], line, page);
    },
    follow: (from, tag, at) => {
      const line = lines[at];
      return line === undefined ? from : follow(settle(from, line.index, page), tag, line, page);
    },
    nameOf,
  });
  return new Map(lines.flatMap(({ index }, at) => (chosen[at] === undefined ? [] : [[index, chosen[at]]])));
}

/** The tags of a line at a place, the best of which costs nothing there; but where a question goes back, the path to it does. */
function weighAt(place: Place, tags: readonly Candidate<Tag>[], line: PageLine, page: Page): readonly Candidate<Tag>[] {
  const weighed = tags.map(({ tag, score }) => ({ tag, score: score + weighPlace(place, tag, line, page) }));
  const best = weighed.reduce((highest, { score }) => Math.max(highest, score), Number.NEGATIVE_INFINITY);
  return weighed.map(({ tag, score }) => ({ tag, score: score - best + weighOrder(place, tag, line, page) }));
}
