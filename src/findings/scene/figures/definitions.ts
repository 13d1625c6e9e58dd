import { wordsOf } from '../../../model/text/plain.ts';
import { coreOf, isOtherName } from '../../../threading/words/name-core.ts';
import { placesIn } from '../../../threading/words/places-in.ts';
import { stopWords } from '../../../threading/words/stop-words.data.ts';
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

/** The words that say what is counted; that the place of the body itself is named says nothing of that. */
function rootsOf(name: string, places: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    wordsOf(coreOf(name).core)
      .filter((word) => !places.has(word) && !stopWords.has(word))
      .map(wordRoot)
      .filter((root) => !saysNothing.has(root)),
  );
}

/** Whether two names are of two definitions: words that say what is counted came or went. Then figures from before and after are not comparable. */
function isOtherDefinition(one: string, other: string): boolean {
  if (!isOtherName(one, other) || !saysOtherwise(one, other)) return false;
  const [first, second] = [placesIn(one), placesIn(other)];
  // Two places are two things; one that came or went is not.
  const places = first.size === 0 ? second : second.size === 0 ? first : new Set<string>();
  return rootsOf(one, places).symmetricDifference(rootsOf(other, places)).size > 0;
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
