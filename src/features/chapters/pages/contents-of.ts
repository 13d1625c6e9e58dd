import type { Context } from '../../../frame/context.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import type { PassageView } from './chapter-view.ts';
import { nameByGoal } from './goal-above.ts';

/** What is on the page of a chapter, in its order. */
export function contentsOf(
  passages: readonly PassageView[],
  introLength: number,
  has: { readonly indicators: boolean; readonly amounts: boolean; readonly doubts: boolean },
  { words }: Context,
): Anchor[] {
  const heading = (passage: PassageView) =>
    passage.heading === null ? [] : [{ href: `#${passage.id}`, text: nameByGoal(passage.heading, passage.goal) }];
  return [
    ...passages.slice(0, introLength).flatMap(heading),
    ...(has.indicators ? [{ href: '#indicatoren', text: words.chapter.indicators }] : []),
    ...passages.slice(introLength).flatMap(heading),
    ...(has.amounts ? [{ href: '#bedragen', text: words.chapter.amounts }] : []),
    ...(has.doubts ? [{ href: '#twijfels', text: words.doubt.heading }] : []),
    { href: '#bron', text: words.chapter.provenance },
  ];
}
