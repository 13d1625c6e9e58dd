import type { Operator } from '../value.ts';
import { operatorPhrases } from './operator-words.ts';

/** An operator at the beginning of a text, the phrase that says it, and the rest. */
export type Lead = { readonly operator: Operator; readonly phrase: string; readonly rest: string };

/** Reads the operator that a readable text begins with: ">", "=>", "≥", "meer dan", "ten minste". Null when there is none. */
export function readOperator(text: string): Lead | null {
  const start = text.slice(0, 40).toLowerCase();
  for (const [phrase, operator] of operatorPhrases) {
    if (!start.startsWith(phrase)) continue;
    const next = start[phrase.length] ?? '';
    // "max" is a word of its own in "max 5" and "max5", not in "maximale score"
    if (/\p{L}$/u.test(phrase) && /\p{L}/u.test(next)) continue;
    return { operator, phrase, rest: text.slice(phrase.length).trimStart() };
  }
  return null;
}
