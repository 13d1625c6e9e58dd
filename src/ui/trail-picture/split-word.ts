import { textWidth } from '../picture/measure-text.ts';

/** Where a word of the interface may be broken: `words/line-breaks.ts` marks it so. */
const softHyphen = '\u00ad';

/** A word on one line, or on two where it is wider than this and may be broken. */
export function splitWord(word: string, size: number, most: number): readonly string[] {
  const style = { size, isBold: false };
  const plain = word.replaceAll(softHyphen, '');
  const parts = word.split(softHyphen);
  if (parts.length < 2 || textWidth(plain, style) <= most) return [plain];
  // the longest beginning that fits with its hyphen
  const fitting = parts.map((_, at) => parts.slice(0, at + 1).join('')).slice(0, -1);
  const first = fitting.findLast((beginning) => textWidth(`${beginning}-`, style) <= most) ?? fitting[0] ?? plain;
  return [`${first}-`, plain.slice(first.length)];
}
