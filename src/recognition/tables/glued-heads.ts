import type { AttributeKind } from './column-words.ts';
import type { LineHead } from './head-line.ts';
import { foldText } from './head-text.ts';
import { readHead, roleOf } from './read-head.ts';

/** Heads that are written small, and so are told apart from the word before only by what they are. */
const smallHead =
  /(?<=\p{L})(?=(?:realisatie|begroting|begroot|werkelijk|rekening|raming|prognose|streefwaarde|nulmeting|behaald|beoogd)(?:\P{Ll}|$|realisatie|begroting|begroot|werkelijk|rekening|raming|prognose|streefwaarde|nulmeting|behaald|beoogd))/gu;
/** "IndicatorNulmeting", "2017Realisatie", "R2016B2017": a capital where a word or a year has ended. */
const capital = /(?<=\p{Ll}|\d{4})(?=\p{Lu})/gu;
const years = /(?<!\d)(?:(?:19|20)\d\d){2,}(?!\d)/gu;
const longestLine = 400;
const longestName = 60;

/**
 * The heads of a line that has nothing between them: "IndicatorNulmetingDoelstelling 2017Realisatie 2017". Null where fewer
 * than three are glued, where one of them is no head, or where none is over values.
 */
export function readGluedHeads(line: string): readonly LineHead[] | null {
  if (line.length > longestLine) return null;
  const cut = foldText(line).replace(capital, '\n').replace(smallHead, '\n').replace(years, spreadYears);
  const pieces = cut.split('\n').map((piece) => piece.trim());
  if (pieces.length < 3) return null;
  const heads = pieces.map(readPiece);
  const known = heads.flatMap((head) => head ?? []);
  const names = known.filter((head) => head.type === 'name').length;
  return known.length === heads.length && names === 1 && known.some((head) => head.type === 'value') ? known : null;
}

function spreadYears(run: string): string {
  return run.match(/\d{4}/gu)?.join('\n') ?? run;
}

/** What stands first and is no other head is over the names: "BBV-Taakveld". */
function readPiece(head: string, index: number): LineHead | null {
  const meaning = readHead(head, { publicationYear: null, organisation: null });
  const isFirst = index === 0 && head.length <= longestName;
  switch (meaning.type) {
    case 'attribute':
      return { head, type: meaning.attribute === 'field' && isFirst ? 'name' : fieldAsTarget(head, meaning.attribute) };
    case 'value':
      return { head, type: 'value' };
    case 'difference':
      return { head, type: 'value' };
    default:
      return isFirst && /\p{L}{2}/u.test(head) ? { head, type: 'name' } : null;
  }
}

/** "Doelstelling" among the values is the value that was aimed at. */
function fieldAsTarget(head: string, attribute: AttributeKind): LineHead['type'] {
  return attribute === 'field' && roleOf(head.toLowerCase()) !== null ? 'value' : attribute;
}
