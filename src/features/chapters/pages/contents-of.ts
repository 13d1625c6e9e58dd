import type { Context } from '../../../frame/context.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import type { PassageView, StatedView } from './chapter-view.ts';
import { nameByGoal } from './goal-above.ts';

/** What is on the page of a chapter, in its order. */
export function contentsOf(
  { intro, indicatorTables, passages, amounts, doubts }: StatedView,
  { words }: Context,
): Anchor[] {
  const heading = (passage: PassageView) =>
    passage.heading === null ? [] : [{ href: `#${passage.id}`, text: nameByGoal(passage.heading, passage.goal) }];
  return [
    ...intro.flatMap(heading),
    ...(indicatorTables.length > 0 ? [{ href: '#indicatoren', text: words.chapter.indicators }] : []),
    ...passages.flatMap(heading),
    ...(amounts === null ? [] : [{ href: '#bedragen', text: words.chapter.amounts }]),
    ...(doubts.length > 0 ? [{ href: '#twijfels', text: words.doubt.heading }] : []),
    { href: '#bron', text: words.chapter.provenance },
  ];
}
