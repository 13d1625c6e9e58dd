import { isYearAlone, readYear } from '../../forms/head-year.ts';
import { readHead, tellsOfRow } from '../../heads/read-head.ts';
import type { GridRow } from '../grid.ts';
import type { Profile } from '../row-cost.ts';

/** "Eenheid" over numbers, a year over names: heads that were counted off from the wrong line. */
const contradicted = 0.8;
/** "Resultaat" and "Doel" may head words. */
const unusual = 0.4;
const mostCost = 2;
const longest = 60;
const anywhere = { publicationYear: null, organisation: null };

/** How badly the words of heads go with the columns below them. Words that nobody listed go with any. */
export function costOfHeadWords(rows: readonly GridRow[], profile: Profile): number {
  let cost = 0;
  for (const [column, kind] of profile.entries()) {
    const storeys = rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell === null || cell === undefined || cell.span === 'above' || cell.text === '' ? [] : [cell.text];
    });
    if (storeys.some((text) => text.length > longest)) cost += unusual;
    const isText = kind === 'text' || kind === 'code';
    if (isText && storeys.some(isYearAlone)) cost += 1;
    else if (isText && storeys.length > 0 && storeys.every(tellsRole))
      cost += storeys.some(canHeadWords) ? unusual : contradicted;
    else if (!isText && storeys.some((text) => tellsOfRow(text, anywhere) || namesInYear(text))) cost += contradicted;
  }
  return Math.min(mostCost, cost);
}

/** "Sociale huurwoningen in 2020" names a group of rows: a head that has a year says of what else it is in fewer words. */
function namesInYear(text: string): boolean {
  return /\p{L}{4,} in (?:19|20)\d\d$/u.test(text) && readHead(text, anywhere).type === 'unknown';
}

/** "Doel" and "Resultaat" head goals and results in words as well; "Streefwaarde" and "Begroot 2021" do not. */
function canHeadWords(text: string): boolean {
  return readYear(text, null) === null && !/waarde|begro|realisatie|rekening|meting/iu.test(text);
}

function tellsRole(text: string): boolean {
  const meaning = readHead(text, anywhere);
  return meaning.type === 'value' && meaning.role !== 'other' && meaning.role !== 'reference';
}
