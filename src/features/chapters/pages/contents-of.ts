import type { Context } from '../../../frame/context.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { officialWords } from '../../../words/state/official-words.data.ts';
import { officialPlace } from '../../statements/official/official.tsx';
import type { PassageView, StatedView } from './chapter-view.ts';
import { nameByGoal } from './goal-above.ts';

/** What is on the page of a chapter, in its order. */
export function contentsOf(
  { intro, indicatorTables, passages, official, amounts, doubts }: StatedView,
  { words, voice }: Context,
): Anchor[] {
  const heading = (passage: PassageView) =>
    passage.heading === null ? [] : [{ href: `#${passage.id}`, text: nameByGoal(passage.heading, passage.goal) }];
  return [
    ...intro.flatMap(heading),
    ...(indicatorTables.length > 0 ? [{ href: '#indicatoren', text: words.chapter.indicators }] : []),
    ...passages.flatMap(heading),
    ...(official.length > 0 ? [{ href: `#${officialPlace}`, text: officialWords[voice.language].heading }] : []),
    ...(amounts === null ? [] : [{ href: '#bedragen', text: words.chapter.amounts }]),
    ...(doubts.length > 0 ? [{ href: '#twijfels', text: words.doubt.heading }] : []),
    { href: '#bron', text: words.chapter.provenance },
  ];
}
