import { plainHead } from '../forms/head-text.ts';
import type { ColumnKind } from './column-kind.ts';
import type { HeadEvidence } from './head-evidence.ts';
import type { HeadStack } from './head-stacks.ts';

/**
 * A column of periods dates the values at its right until the next one; a last one with no value behind it those before it that have no
 * year. "Peildatum" and "meetjaar" date what was measured, not what is aimed at.
 */
export function bindPeriods(
  kinds: readonly ColumnKind[],
  heads: readonly HeadEvidence[],
  stacks: readonly HeadStack[],
): readonly (number | null)[] {
  const periods = kinds.flatMap((kind, index) => (kind === 'period' ? [index] : []));
  const isPlan = (index: number) => heads[index]?.role === 'target' || heads[index]?.role === 'budgeted';
  const tellsPlans = (period: number) =>
    !/peil|meet|meting|actualiteit/u.test(plainHead(stacks[period]?.storeys.at(-1) ?? ''));
  return kinds.map((kind, index) => {
    if (kind !== 'value') return null;
    const before = periods.filter((period) => period < index).at(-1);
    if (before !== undefined) {
      const standsBetween =
        kinds[before - 1] === 'value' && heads[before - 1]?.role === 'achieved' && periods.length === 1;
      // "Peiljaar | Werkelijk | Peiljaar | Raming": each value has a period of its own
      if (before === index - 1 && periods.length > 1) return before;
      // "Jaar | Werkelijk | Jaar | Raming | Vorige score": behind the last pair stands what has no period
      const most = Math.max(...periods.slice(0, -1).map((period) => valuesFrom(kinds, period)));
      if (before === periods.at(-1) && periods.length > 1 && valuesFrom(kinds, before, index) >= most) return null;
      return isPlan(index) && (!tellsPlans(before) || standsBetween) ? null : before;
    }
    const [only, ...others] = periods;
    if (only === undefined || others.length > 0) return null;
    const behind = kinds.some((other, at) => other === 'value' && at > only);
    const between = kinds[only - 1] === 'value' && heads[only - 1]?.role === 'achieved' && only - 1 === index;
    if (behind && !between) return null;
    return isPlan(index) ? null : only;
  });
}

/** How many values stand behind a column of periods, up to a place or the next period. */
function valuesFrom(kinds: readonly ColumnKind[], period: number, before = kinds.length): number {
  const next = kinds.indexOf('period', period + 1);
  const end = Math.min(before, next === -1 ? kinds.length : next);
  return kinds.slice(period + 1, end).filter((kind) => kind === 'value').length;
}

/** Whether a storey above a head is the date under which its column of periods stands too. */
export function datedAbove(value: HeadStack | undefined, period: HeadStack | undefined): boolean {
  const [top] = value?.storeys ?? [];
  return top !== undefined && (value?.storeys.length ?? 0) > 1 && top === period?.storeys[0];
}
