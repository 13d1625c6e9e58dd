import { countedIn } from '../../../model/official/official-name.ts';
import { unitKey } from '../../../model/official/unit-key.ts';
import { plainLine } from '../../../model/text/plain.ts';
import type { IndicatorStatement } from '../../indicators/queries/read-indicator-history.ts';

/** How a body counts an indicator, as its documents say. */
export type Definition = {
  /** Its name as the last document writes it. */
  readonly name: string;
  /** From behind its name, from its own column, or from its values that are all percentages; null where nothing says. */
  readonly unit: string | null;
  /** Who measured, as the last document that says so writes it. */
  readonly source: string | null;
  readonly frequency: string | null;
  /** Footnotes at the name, each once. */
  readonly footnotes: readonly string[];
  /** Whether the unit was another in an earlier document. */
  readonly hasChanged: boolean;
};

function unitOf({ unit, name, figures }: IndicatorStatement): string | null {
  const numbers = figures.flatMap(({ value }) => (value.type === 'number' ? [value] : []));
  const isShare = numbers.length > 0 && numbers.every(({ percent }) => percent);
  // "Banen per 1.000 inwoners" with "banen" in a column of units: the name says more.
  return countedIn(name) ?? unit ?? (isShare ? '%' : null);
}

/** What documents say of how one body counts. Statements come in the order of publication. */
export function definitionOf(statements: readonly IndicatorStatement[]): Definition {
  const last = (value: (one: IndicatorStatement) => string | null) =>
    statements.map(value).findLast((one) => one !== null && one !== '') ?? null;
  const units = statements.flatMap((one) => unitOf(one) ?? []);
  return {
    name: last(({ name }) => name) ?? '',
    unit: units.at(-1) ?? null,
    source: last(({ source }) => source),
    frequency: last(({ frequency }) => frequency),
    footnotes: [...new Set(statements.flatMap(({ footnote }) => footnote ?? []))],
    hasChanged: new Set(units.map(unitKey)).size > 1,
  };
}

/** Why values of bodies may not be held against each other. */
type Objection = 'unit' | 'unit-unknown' | 'unit-changed' | 'source' | 'name-only';
export type Verdict = {
  /** `open`: nothing tells. */
  readonly isComparable: 'yes' | 'unsure' | 'open' | 'no';
  readonly objections: readonly Objection[];
};

/** Whether indicators of bodies are the same. Those of the regulation have one definition for all; others only share a name. */
export function judgeDefinitions(definitions: readonly Definition[], isOfficial: boolean): Verdict {
  const units = definitions.map(({ unit }) => unit);
  const known = new Set(units.flatMap((unit) => (unit === null ? [] : unitKey(unit))));
  const sources = new Set(definitions.flatMap(({ source }) => (source === null ? [] : plainLine(source))));
  const objections: Objection[] = [
    ...(known.size > 1 ? (['unit'] as const) : []),
    ...(known.size <= 1 && units.includes(null) ? (['unit-unknown'] as const) : []),
    ...(definitions.some(({ hasChanged }) => hasChanged) ? (['unit-changed'] as const) : []),
    ...(sources.size > 1 ? (['source'] as const) : []),
    ...(isOfficial ? [] : (['name-only'] as const)),
  ];
  if (known.size > 1) return { isComparable: 'no', objections };
  if (units.includes(null)) return { isComparable: 'open', objections };
  return { isComparable: objections.length === 0 ? 'yes' : 'unsure', objections };
}
