import type { Token } from './flattened-heads.ts';
import { foldText } from './head-text.ts';

/** A head put together from the cells that it was broken over. */
export type HeadToken = {
  readonly token: Token;
  /** Index of the first token after it. */
  readonly end: number;
};

const longestPart = 40;
const brokenOff = /\p{L}-$/u;
/** What says more of the head before it, and heads nothing alone. */
const modifier =
  /^\(?(?:na|voor|vóór|incl\.?|inclusief) (?:begrotings)?wijziging(?:en)?\)?$|^(?:primitief|primaire?)$/u;
/** What says which budget, where the word itself stands in the row of heads below. */
const adjective =
  /^(?:primaire|primitieve|oorspronkelijke|definitieve|actuele|gewijzigde|bijgestelde|geactualiseerde)$/iu;
const mostBetween = 4;
const mostParts = 3;

/**
 * The head that begins at token `at`: "Jaar-", "rekening" is one word, "Begroting", "na wijziging" one head, and
 * "Primitieve", "Definitieve", "Rekening", "begroting", "begroting" are three heads in two rows.
 *
 * @param noun the tokens that were taken as the second half of a head before
 */
export function readHeadToken(tokens: readonly Token[], at: number, nouns: Set<number>): HeadToken | null {
  const first = tokens[at];
  if (first === undefined) return null;
  let text = first.text;
  let end = at + 1;
  while (end - at < mostParts && brokenOff.test(partAt(tokens, end - 1)) && /^\p{Ll}/u.test(partAt(tokens, end))) {
    text = `${foldText(text).slice(0, -1)}${partAt(tokens, end)}`;
    end += 1;
  }
  const noun = findNoun(tokens, at, nouns);
  if (noun !== null) {
    nouns.add(noun);
    text = `${text} ${partAt(tokens, noun)}`;
  }
  if (foldText(text).length <= longestPart && modifier.test(partAt(tokens, end))) {
    text = `${text} ${partAt(tokens, end)}`;
    end += 1;
  }
  return { token: { ...first, text }, end };
}

/** Whether a text can begin a head that goes on in the next cell: "Jaar-", "Primitieve". */
export function isHeadPart(text: string): boolean {
  return adjective.test(foldText(text)) || /^jaar-$/iu.test(text.trim());
}

/** The "begroting" that belongs to an adjective at this place: there are as many as there are adjectives. */
function findNoun(tokens: readonly Token[], at: number, nouns: ReadonlySet<number>): number | null {
  if (!adjective.test(partAt(tokens, at))) return null;
  let from = at;
  while (at - from < mostBetween && adjective.test(partAt(tokens, from - 1))) from -= 1;
  let behind = at;
  while (behind - at < mostBetween && adjective.test(partAt(tokens, behind))) behind += 1;
  let noun = behind;
  while (noun < behind + mostBetween && !isNoun(tokens, noun)) noun += 1;
  const count = behind - from;
  for (let index = 0; index < count; index += 1) if (!isNoun(tokens, noun + index)) return null;
  const own = noun + at - from;
  return isNoun(tokens, noun + count) || nouns.has(own) ? null : own;
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  return /^begroting$/u.test(partAt(tokens, at));
}

function partAt(tokens: readonly Token[], at: number): string {
  const text = tokens[at]?.text ?? '';
  return text.length > longestPart ? '' : foldText(text);
}
