import { looksLikeValue } from './cell-form.ts';
import { longestName } from './flat-cell.ts';
import type { FlatRow } from './flat-row.ts';
import type { Token } from './flattened-heads.ts';
import type { FlatColumn } from './head-pieces.ts';
import { foldText, plainHead } from './head-text.ts';
import { isYearAlone } from './head-year.ts';
import { readHead } from './read-head.ts';
import { readAttributeRow } from './row-kind.ts';
import { isSideLabel } from './side-lines.ts';

const explains = /^(toelichting(en)?|bron(nen)?|definities|opmerking(en)?|legenda)( .{0,20})?:?$/iu;
/** "Indicator: Banen": what follows tells about one of the indicators again. */
const definesIndicator = /^(naam )?[\p{L}-]{0,20}indicator(en)?\s?:\s?\S/iu;
const noContext = { publicationYear: null, organisation: null };

/**
 * Whether a text between the cells of a table is already behind it: "Toelichting" or "Bronnen" alone, "Indicator: Banen",
 * and below indicators the block "Lasten, baten en saldo".
 */
export function endsTable(text: string, columns: readonly FlatColumn[]): boolean {
  const folded = foldText(text.slice(0, 90));
  if (explains.test(folded.slice(0, 60)) || definesIndicator.test(folded) || isDatedHead(folded)) return true;
  return isSideLabel(folded) && holdsIndicators(columns);
}

/** "Realisatie 2016", "Actuele begroting 2017": a head of the next table, not the name of a row. */
function isDatedHead(folded: string): boolean {
  return /^(actuele |primitieve |bijgestelde )?(realisatie|begroting|rekening|raming|streefwaarde) (19|20)\d\d$/iu.test(
    folded,
  );
}

function holdsIndicators(columns: readonly FlatColumn[]): boolean {
  const head = columns.find((column) => column.type === 'name')?.head ?? '';
  const meaning = readHead(head, noContext);
  return meaning.type === 'attribute' && meaning.attribute === 'name' && !/lasten|baten/u.test(plainHead(head));
}

/**
 * "Overige kengetallen", then "2019", "2018", "2017": a text over a row of years, each one more or one less than the one before,
 * heads the next table. It may have a title above it.
 */
export function startsYearHeads(tokens: readonly Token[], at: number): boolean {
  const isHead = (from: number) => {
    const texts = tokens.slice(from, from + 4).map(({ text }) => foldText(text.slice(0, longestName)));
    const [head, ...years] = texts;
    if (head === undefined || years.length < 3 || looksLikeValue(head) || !years.every(isYearAlone)) return false;
    const steps = years.slice(1).map((year, index) => Number(year.slice(0, 4)) - Number(years[index]?.slice(0, 4)));
    return Math.abs(steps[0] ?? 0) === 1 && steps.every((step) => step === steps[0]);
  };
  return isHead(at) || (!looksLikeValue(tokens[at]?.text ?? '') && isHead(at + 1));
}

/** "Bron: CBS" between two rows. */
export function isAttributeToken(token: Token): boolean {
  return readAttributeRow([foldText(token.text.slice(0, longestName))], () => false) !== null;
}

/** "Bron: CBS" and "Databron: CBS": of the table, also when it is the last that stands there. */
export function isSourceToken(token: Token): boolean {
  return isAttributeToken(token) && /^(data)?bron/iu.test(foldText(token.text));
}

export function titleRow(token: Token, columns: readonly FlatColumn[]): FlatRow {
  const name = columns.findIndex((column) => column.type === 'name');
  return { cells: columns.map((_, index) => (index === name ? token : null)), values: 0 };
}
