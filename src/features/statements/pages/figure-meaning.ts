import type { FigureValue, MissingReason } from '../../../model/notation/value.ts';
import type { Words } from '../../../words/nl.data.ts';
import { type Language, printDecimal } from '../../../words/numerals.ts';

/**
 * What stands in a cell without a value. A dash is told as a dash: documents mean by it that nothing was measured, that nothing is aimed at, or
 * that it is done once in two years, and say so above the table or nowhere.
 */
export function missingMeaning(why: MissingReason, raw: string, words: Words): string {
  return /^[-–—]+$/.test(raw.trim()) ? words.figures.dash : words.missing[why];
}

/** What a cell says in words, where what is written does not speak for itself; null where it does. */
export function figureMeaning(value: FigureValue, raw: string, words: Words, language: Language): string | null {
  switch (value.type) {
    case 'missing':
      return missingMeaning(value.why, raw, words);
    case 'comparison':
      return `${words.operators[value.operator]} ${printDecimal(language, value.number)}${value.percent ? '%' : ''}`;
    case 'relative':
      return words.figures.thanIn(words.operators[value.operator], value.year);
    case 'rank':
      return words.figures.rankMeaning(raw);
    case 'number':
    case 'ratio':
    case 'composite':
    case 'text':
      return null;
    default:
      return value satisfies never;
  }
}
