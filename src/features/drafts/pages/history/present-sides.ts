import { diffTexts } from '../../../comparison/pages/diff-texts.ts';
import type { SideView } from './beside-view.ts';

type Told = { readonly title: string; readonly lines: readonly string[]; readonly empty: string };

/** Two texts beside each other, with what differs marked in each. */
export function presentSides(one: Told, other: Told): readonly [SideView, SideView] {
  const { from, to } = diffTexts(one.lines, other.lines);
  return [
    { title: one.title, lines: from, empty: one.empty },
    { title: other.title, lines: to, empty: other.empty },
  ];
}
