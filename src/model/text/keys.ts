import { plain, plainLine } from './plain.ts';

const longestCode = 40;
const longestTitle = 200;

/**
 * The form in which codes are compared: `02.1.` and `2.1` are `2.1`, `5A` is `5a`. Null where nothing is left of it.
 * @param code as written
 */
export function codeKey(code: string | null): string | null {
  const segments = plain(code ?? '')
    .slice(0, longestCode)
    .split(/[^a-z0-9]+/)
    .filter((segment) => segment !== '')
    .map((segment) => segment.replace(/^0+(?=[0-9])/, ''));
  return segments.length === 0 ? null : segments.join('.');
}

/**
 * The form in which titles are compared: without accents, capitals and signs. Brackets inside a word join it: `(Inter)nationaal` is
 * `internationaal`. At most 200 characters; empty where the title has no letter or digit.
 */
export function titleKey(title: string): string {
  return plain(title)
    .replace(/['’‘`()[\]]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, longestTitle)
    .toWellFormed()
    .trim();
}

/** The form in which names are compared, with spaces or without: "Horst aan de Maas" and "horst-aan-de-maas" are the same. Letters and digits alone. */
export function nameKey(text: string): string {
  return plainLine(text).replace(/[^a-z0-9]+/g, '');
}

function splitSegment(segment: string): [number, string] {
  const digits = /^[0-9]*/.exec(segment)?.[0] ?? '';
  return [digits === '' ? Number.POSITIVE_INFINITY : Number(digits), segment.slice(digits.length)];
}

/** Orders code keys as a table of contents does: 2, 2.1, 2.1.4, 2.1.10, 5, 5a. Numbers before letters. */
export function compareCodeKeys(left: string, right: string): number {
  const [lefts, rights] = [left.split('.'), right.split('.')];
  for (let at = 0; at < Math.min(lefts.length, rights.length); at += 1) {
    const [leftNumber, leftRest] = splitSegment(lefts[at] ?? '');
    const [rightNumber, rightRest] = splitSegment(rights[at] ?? '');
    if (leftNumber !== rightNumber) return leftNumber < rightNumber ? -1 : 1;
    if (leftRest !== rightRest) return leftRest < rightRest ? -1 : 1;
  }
  return lefts.length - rights.length;
}
