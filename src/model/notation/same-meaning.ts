import { isSameDecimal } from './decimal.ts';
import type { FigureValue, Part } from './value.ts';

/** Whether two values say the same, however exactly and in whatever form they were written. A place without a range is a range of one place. */
export function sameMeaning(a: FigureValue, b: FigureValue): boolean {
  switch (a.type) {
    case 'number':
      return b.type === 'number' && isSameDecimal(a.number, b.number) && a.percent === b.percent;
    case 'comparison':
      return (
        b.type === 'comparison' &&
        a.operator === b.operator &&
        isSameDecimal(a.number, b.number) &&
        a.percent === b.percent
      );
    case 'relative':
      return b.type === 'relative' && a.operator === b.operator && a.year === b.year;
    case 'missing':
      return b.type === 'missing' && a.why === b.why;
    case 'rank':
      return (
        b.type === 'rank' && a.form === b.form && a.number === b.number && (a.to ?? a.number) === (b.to ?? b.number)
      );
    case 'ratio':
      return b.type === 'ratio' && isSameDecimal(a.left, b.left) && isSameDecimal(a.right, b.right);
    case 'composite':
      return (
        b.type === 'composite' &&
        isSameDecimal(a.number, b.number) &&
        a.percent === b.percent &&
        sameParts(a.parts, b.parts)
      );
    case 'text':
      return b.type === 'text' && a.text === b.text;
  }
}

function sameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every((part, index) => samePart(part, b[index]));
}

function samePart(a: Part, b: Part | undefined): boolean {
  return b !== undefined && isSameDecimal(a.number, b.number) && a.percent === b.percent && a.label === b.label;
}
