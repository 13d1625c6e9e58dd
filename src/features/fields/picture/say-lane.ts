import { aimChanges } from '../../../findings/scene/figures/aim-changes.ts';
import type { IndicatorThread } from '../../../findings/scene/seen.ts';
import type { Outcome } from '../../../ui/trail-picture/trail-picture-view.ts';
import type { PictureContext } from './picture-context.ts';
import { firstResult, isOwnYear, shortRaw } from './result-of-year.ts';

/** The change of an aim that says most: one by which it was met, else the last. In a sentence or two; null where no aim was changed. */
export function sayChange(thread: IndicatorThread, { words, nameOf }: PictureContext): string | null {
  const own = aimChanges(thread).filter(({ year, now }) => isOwnYear(now, year));
  const change = own.find(({ metOnlyNow }) => metOnlyNow !== null) ?? own.at(-1);
  if (change === undefined) return null;
  const { year, before, now, metOnlyNow } = change;
  const [was, is] = [shortRaw(before.figure), shortRaw(now.figure)];
  const result = firstResult(thread, year);
  const told = words.changed(year, was, nameOf(before.statement.publication), is, nameOf(now.statement.publication));
  if (result === null) return told;
  const reached = shortRaw(result.figure);
  return `${told} ${metOnlyNow === null ? words.reached(reached) : words.reachedOnlyNow(reached, is, was)}`;
}

/** How many of the aims that can be tested were met. Null where there are none. */
export function sayMet(outcomes: readonly Outcome[], { words }: PictureContext): string | null {
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  const tested = outcomes.length - count('untold');
  return tested === 0 ? null : words.met(count('met'), count('only-now'), tested);
}

/** What happened to an indicator beside a change of its aim: how many aims were met, and where it ends. */
export function sayLane(
  { figures, outcomes, end }: { figures: number; outcomes: readonly Outcome[]; end: string | null },
  context: PictureContext,
): string {
  const parts = [sayMet(outcomes, context), end].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' ') : context.words.figures(figures);
}
