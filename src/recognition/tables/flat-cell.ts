import {
  isMissingMark,
  looksLikeName,
  looksLikePeriod,
  looksLikeRowCode,
  looksLikeUnit,
  looksLikeValue,
} from './cell-form.ts';
import { isNameHead, type Token } from './flattened-heads.ts';
import type { FlatColumn } from './head-pieces.ts';
import { foldText } from './head-text.ts';

/** No name of an indicator is longer than this. */
export const longestName = 300;

const wordValue = /^(ja|nee|goed|voldoende|onvoldoende|matig|groen|oranje|rood|geel|hoog|laag)$/iu;

/** A bullet in a cell of its own, before the name of a row. "-" is as well the mark of a missing value. */
export function isBullet(text: string): boolean {
  return /^[-–—•·▪■●►*]$/u.test(text.trim());
}

/** Whether a token can stand in a column. */
export function fits(token: Token | undefined, type: FlatColumn['type']): boolean {
  if (token === undefined) return false;
  const text = foldText(token.text);
  if (text === '') return type !== 'name' && type !== 'number';
  switch (type) {
    case 'value':
      return looksLikeValue(text) || wordValue.test(text);
    case 'name':
      return text.length <= longestName && looksLikeName(text) && !isNameHead(text);
    case 'bullet':
      return isBullet(text);
    case 'number':
      return looksLikeRowCode(text);
    case 'period':
      return looksLikePeriod(text) || isMissingMark(text);
    case 'mandatory':
      return /^(ja|nee|j|n|x|v|-|bbv|eigen|lokaal|verplicht)$/iu.test(text);
    case 'sign':
      return /^([vn]|[is]|-|\d)$/iu.test(text);
    case 'unit':
      return looksLikeUnit(text) || (text.length <= 160 && !looksLikeValue(text) && !isNameHead(text));
    case 'field':
      return text.length <= 80 && (!looksLikeValue(text) || looksLikeRowCode(text));
    default:
      if (isNameHead(text)) return false;
      return text.length <= longestName && (!looksLikeValue(text) || isMissingMark(text) || /^\*+$/u.test(text));
  }
}
