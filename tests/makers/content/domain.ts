import { type ThingKind, verbs } from './verbs.data.ts';

/** A field of work as data. */
export type DomainField = {
  readonly title: string;
  readonly goals: readonly string[];
  /** `p: het plan`, `w+: de wegen`: the kind of thing (plan, work, action, rule), whether it is more than one, and what. */
  readonly things: readonly string[];
  /** name | unit | first value | change a year | decimals | source | kind */
  readonly measures: readonly string[];
};

export type Domain = { readonly titles: readonly string[]; readonly fields: readonly DomainField[] };

export type Thing = { readonly kind: ThingKind; readonly plural: boolean; readonly what: string };

const kinds: Readonly<Record<string, ThingKind>> = { p: 'plan', w: 'work', a: 'action', r: 'rule' };

/** Throws where the data is not as agreed. */
export function parseThing(text: string): Thing {
  const match = /^(?<kind>[pwar])(?<many>\+?): (?<what>.+)$/.exec(text);
  const kind = kinds[match?.groups?.['kind'] ?? ''];
  const what = match?.groups?.['what'];
  if (kind === undefined || what === undefined) throw new Error(`no thing: ${text}`);
  return { kind, plural: match?.groups?.['many'] === '+', what };
}

export function verbsOf(thing: Thing) {
  return verbs[thing.kind];
}

export type IndicatorKind = 'performance' | 'effect' | 'mandatory';

/** What is measured, and how it goes. */
export type Measure = {
  readonly name: string;
  readonly unit: string;
  readonly first: number;
  /** How much it changes in a year; more is better where it is above 0. */
  readonly step: number;
  readonly decimals: number;
  readonly source: string;
  readonly kind: IndicatorKind;
};

/** Throws where the data is not as agreed. */
export function parseMeasure(text: string): Measure {
  const [name, unit, first, step, decimals, source, kind] = text.split(' | ');
  if (name === undefined || unit === undefined || source === undefined) throw new Error(`no measure: ${text}`);
  if (kind !== 'performance' && kind !== 'effect' && kind !== 'mandatory') throw new Error(`no measure: ${text}`);
  return { name, unit, first: Number(first), step: Number(step), decimals: Number(decimals), source, kind };
}
