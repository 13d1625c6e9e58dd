import type { FigureValue } from '../../../model/notation/value.ts';
import type { Words } from '../../../words/nl.data.ts';
import { type Language, printDecimal } from '../../../words/numerals.ts';

/** What a cell says in words, where what is written does not speak for itself; null where it does. */
export function figureMeaning(value: FigureValue, raw: string, words: Words, language: Language): string | null {
  switch (value.type) {
    case 'missing':
      return words.missing[value.why];
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
