import type { FigureValue } from '../../model/notation/value.ts';
import { titleKey } from '../../model/text/keys.ts';
import { unitSort } from '../../threading/indicators/unit-sort.ts';
import { coreOf } from '../../threading/words/name-core.ts';
import { splitWords } from '../../threading/words/split-words.ts';
import { wordRoot } from '../../threading/words/word-root.ts';
import { partsOf } from '../scene/figures/parts-agree.ts';
import type { Cell } from '../scene/figures/results.ts';

/** In what the definitions of an aim and a result differ, so that the one cannot be held against the other. */
export type DefinitionPart = 'name' | 'unit' | 'footnote' | 'parts';

/** A footnote that says how is counted, and not only why a figure is as it is. */
const saysHow =
  /\b(?:definitie|meetwijze|meetmethode|telwijze|gemeten|geteld|tellen|telt|inclusief|exclusief|incl\.|excl\.|op basis van|andere (?:bron|methode|meting)|alleen|zonder de|met de)/i;

/** What a name says, by its roots: another order, a sign or "en" for "/" is no other definition. */
function meaningOf(name: string): string {
  const roots = splitWords(coreOf(name).core).map(wordRoot);
  return [...new Set(roots)].toSorted().join(' ');
}

function isOtherUnit(one: string | null, other: string | null): boolean {
  if (one === null || other === null || titleKey(one) === titleKey(other)) return false;
  const [left, right] = [unitSort(one), unitSort(other)];
  return left === null || left !== right;
}

function isOtherFootnote(one: string | null, other: string | null): boolean {
  if (titleKey(one ?? '') === titleKey(other ?? '')) return false;
  return [one, other].some((footnote) => footnote !== null && saysHow.test(footnote));
}

function hasOtherParts(aim: FigureValue, result: FigureValue): boolean {
  const [one, other] = [partsOf(aim), partsOf(result)];
  return one !== null && other !== null && one !== other;
}

/** The first thing in which the row of an aim and that of a result are defined otherwise; null where they are the same as far as is written. */
export function otherDefinition(aim: Cell, result: Cell): DefinitionPart | null {
  const [before, now] = [aim.statement.indicator, result.statement.indicator];
  if (meaningOf(before.name) !== meaningOf(now.name)) return 'name';
  if (isOtherUnit(before.unit, now.unit)) return 'unit';
  if (isOtherFootnote(before.footnote, now.footnote)) return 'footnote';
  return hasOtherParts(aim.figure.value, result.figure.value) ? 'parts' : null;
}
