import { wordsOf } from '../../../model/text/plain.ts';
import { coreOf, isOtherName } from '../../../threading/words/name-core.ts';
import { wordRoot } from '../../../threading/words/word-root.ts';
import { saysOtherwise } from '../../passages/says-otherwise.ts';
import type { IndicatorThread, SeenIndicator } from '../seen.ts';

/** Words that say whose figure it is or that it is one, and nothing of what is counted. */
const saysNothing = new Set(
  [
    'aantal',
    'totaal',
    'totale',
    'nieuw',
    'nieuwe',
    'oud',
    'oude',
    'gemeente',
    'gemeentelijke',
    'gemeentelijk',
    'indicator',
    'jaar',
    'jaarlijks',
    'onze',
  ].map(wordRoot),
);

function rootsOf(name: string): ReadonlySet<string> {
  return new Set(
    wordsOf(coreOf(name).core)
      .map(wordRoot)
      .filter((root) => !saysNothing.has(root)),
  );
}

/** Whether two names are of two definitions: words that say what is counted came or went. Then figures from before and after are not comparable. */
function isOtherDefinition(one: string, other: string): boolean {
  if (!isOtherName(one, other) || !saysOtherwise(one, other)) return false;
  return rootsOf(one).symmetricDifference(rootsOf(other)).size > 0;
}

/**
 * The row with which an indicator got the name of `now`, where that is another definition than that of `before`; null where both go by one
 * definition.
 */
export function redefinedBetween(
  { statements }: IndicatorThread,
  before: SeenIndicator,
  now: SeenIndicator,
): SeenIndicator | null {
  const { name } = now.indicator;
  if (!isOtherDefinition(before.indicator.name, name)) return null;
  return statements.find(({ indicator }) => indicator.name === name) ?? now;
}
