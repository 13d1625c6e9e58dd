import { wordsOf } from '../../model/text/plain.ts';
import { latestBefore } from '../../threading/timeline.ts';
import { coreOf, isOtherName } from '../../threading/words/name-core.ts';
import { stopWords } from '../../threading/words/stop-words.data.ts';
import { isBareRename } from '../passages/bare-rename.ts';
import { saysOtherwise } from '../passages/says-otherwise.ts';
import type { LastInField } from './endings.ts';
import { aimChanges } from './figures/aim-changes.ts';
import { bareDifferences, type Restatement, restatements } from './figures/restatements.ts';
import type { SeenIndicator } from './seen.ts';
import type { TableRow } from './tables.ts';

/** A row with the one that had the name before, in the last document that did. */
export type Renamed = TableRow & {
  readonly before: SeenIndicator;
  /** The aim for one year that became another one with the name; null where it stayed. */
  readonly aim: Restatement | null;
  /** Of a name that only says the same otherwise: the figure of a past year that became another one with it. */
  readonly past: Restatement | null;
};

function withNames(changes: readonly Restatement[], was: string, is: string): Restatement | null {
  return (
    changes.find(({ before, now }) => {
      return before.statement.indicator.name === was && now.statement.indicator.name === is;
    }) ?? null
  );
}

/** How a row is counted, without the small words: what its cell of units says, else its name. */
function unitOf({ indicator: { name, unit } }: SeenIndicator): string {
  return wordsOf(unit ?? coreOf(name).measure)
    .filter((word) => !stopWords.has(word))
    .join(' ');
}

function hasOtherUnit(one: SeenIndicator, other: SeenIndicator): boolean {
  if ((one.indicator.unit === null) !== (other.indicator.unit === null)) return false;
  const [was, is] = [unitOf(one), unitOf(other)];
  return was !== '' && is !== '' && was !== is;
}

/**
 * The other names that an indicator got. A name that only says the same otherwise is one where the unit, the aim for a year or a figure of a
 * past year changed with it.
 * @param least the score from which on a link is sure enough
 */
export function renamedIn(indicator: LastInField, least: number): readonly Renamed[] {
  const { thread, statements } = indicator;
  const byKey = new Map(statements.map((statement) => [statement.key, statement]));
  const names = new Set<string>();
  return thread.links.flatMap(({ from, to, kind, score }): Renamed[] => {
    const [linked, now] = [byKey.get(from), byKey.get(to)];
    if (kind !== 'renamed' || score < least || linked === undefined || now === undefined) return [];
    // The last document before it that has the name of the one it was linked to.
    const alike = statements.filter((one) => one.indicator.name === linked.indicator.name);
    const before = latestBefore(alike, now.publication) ?? linked;
    const [was, is] = [before.indicator.name, now.indicator.name];
    // Two names that take turns are one change.
    const pair = [was, is].toSorted().join('\n');
    if (!isOtherName(was, is) || !saysOtherwise(was, is) || names.has(pair)) return [];
    names.add(pair);
    const aim = withNames(aimChanges(indicator), was, is);
    const isBare = isBareRename(was, is) && !hasOtherUnit(before, now);
    const past = isBare ? withNames([...restatements(indicator), ...bareDifferences(indicator)], was, is) : null;
    return isBare && aim === null && past === null ? [] : [{ indicator, row: now, before, aim, past }];
  });
}
