import type { IndicatorKind } from '../../../../model/statement.ts';
import { letteredHead } from '../../../lexicon/column-words.data.ts';

/** The name of an indicator, with the kind and the source that stood behind it on one line. */
export type LetteredName = {
  readonly name: string;
  readonly kind: IndicatorKind | null;
  readonly source: string | null;
};

const kinds: Readonly<Record<string, IndicatorKind>> = { E: 'effect', P: 'performance' };

/**
 * Takes the letter that tells the kind of an indicator off the end of its name, with the source behind it, where the head over the names says
 * that they stand there: "Woninginbraken E Politie" below "Indicator E/P Bron". The name as it is where it has no such letter.
 */
export function splitLetter(name: string, head: string): LetteredName {
  const announced = letteredHead.exec(head);
  const found = announced === null ? null : /^(.*\S)\s([EP])(?:\s(.+))?$/u.exec(name);
  const source = found?.[3] ?? null;
  if (found === null || (source !== null && announced?.[1] === undefined)) return { name, kind: null, source: null };
  return { name: found[1] ?? name, kind: kinds[found[2] ?? ''] ?? null, source };
}
