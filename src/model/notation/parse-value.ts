import { foldSpace } from '../text/fold-space.ts';
import { longestValue, readableText, withoutFootnoteMarks } from './forms/cell-text.ts';
import { readParts } from './forms/composite.ts';
import type { Marks } from './forms/marks.ts';
import { readMissing } from './forms/missing.ts';
import { readOperator } from './forms/operator.ts';
import { operatorEndings } from './forms/operator-words.ts';
import { readWholeNumber } from './forms/parse-number.ts';
import type { Parsed } from './forms/parsed.ts';
import { type Quantity, readQuantity } from './forms/quantity.ts';
import { readRank } from './forms/rank.ts';
import { readRatio } from './forms/ratio.ts';
import { readRelative } from './forms/relative.ts';
import { isUnit, isYear } from './forms/unit.ts';
import type { NotationSaying } from './notation-facts.ts';
import type { AsStanding, FigureValue } from './value.ts';

/** A role word that was written in the cell, with its year when an operator follows: "Beoogd > 2", "Beoogd 2018: > 5". */
const roleWord =
  /^(?:beoogd|behaald|begroot|begroting|streefwaarde|streefcijfer|doel|doelstelling|norm|raming|realisatie|werkelijk|nulmeting|target)(?: (?:19|20)\d\d(?=:| ?[<>≥≤=]))? ?:? (?=\S)/i;

/**
 * The meaning of a cell of an indicator table. Total: every string gives a value, and what is no value is `text`.
 *
 * @param raw the cell as written
 * @param marks what the other cells tell about points and commas (`readMarks`); without it the Dutch convention decides
 * @returns the value, and how what was in doubt was settled (empty where nothing was)
 */
export function parseValue(raw: string, marks?: Marks): Parsed {
  const folded = foldSpace(raw);
  const cell = folded.length > longestValue ? null : readCell(withoutFootnoteMarks(readableText(folded)), marks);
  if (cell === null) return { value: { type: 'text', text: folded }, settled: [] };
  return cell;
}

function readCell(cell: string, marks?: Marks): Parsed | null {
  const missing = readMissing(cell);
  if (missing !== null) return certain({ type: 'missing', why: missing });
  const role = roleWord.exec(cell);
  const text = role ? cell.slice(role[0].length) : cell;
  if (role && isYear(text)) return null;
  return (
    certain(readRelative(text)) ??
    certain(readRank(text)) ??
    readRatio(text, marks) ??
    readComparison(text, marks) ??
    readComposite(text, marks) ??
    readNumberWithUnit(text, marks)
  );
}

function certain(value: FigureValue | null): Parsed | null {
  return value === null ? null : { value, settled: [] };
}

/** "> 2", "meer dan 2 projecten", "<11.2%", "> dan 5", "5 of meer", and "> 60.000 (15%)" of which only the limit is kept. */
function readComparison(text: string, marks?: Marks): Parsed | null {
  const lead = readOperator(text);
  const limit =
    lead === null ? readLimitFirst(text, marks) : readNumberOrComposite(lead.rest.replace(/^dan /i, ''), marks);
  if (limit === null) return null;
  const { value, settled } = limit;
  if (value.type !== 'number' && value.type !== 'composite') return lead === null ? limit : null;
  if (lead === null) return null;
  const said: NotationSaying[] = [...settled];
  if (value.type === 'composite') said.push({ say: 'after-limit-left-out', with: {} });
  if (isYear(lead.rest)) said.push({ say: 'number-not-year', with: { quoted: [lead.rest] } });
  const { number, percent } = value;
  return {
    value: { type: 'comparison', operator: lead.operator, number, ...(percent && { percent }), ...standingOf(value) },
    settled: said,
  };
}

function readLimitFirst(text: string, marks?: Marks): Parsed | null {
  const quantity = readQuantity(text, marks);
  const operator = quantity === null ? undefined : operatorEndings.get(quantity.rest.toLowerCase());
  if (quantity === null || operator === undefined) return null;
  const { number, percent, settled } = quantity;
  return {
    value: { type: 'comparison', operator, number, ...(percent && { percent }), ...standingOf(quantity) },
    settled,
  };
}

function readNumberOrComposite(text: string, marks?: Marks): Parsed | null {
  return readComposite(text, marks) ?? readNumberWithUnit(text, marks);
}

/** "60.093 (14.4%)". What stands in the brackets and is no number ("12 (schatting)", "12 (2015)") is left out and told. */
function readComposite(text: string, marks?: Marks): Parsed | null {
  const open = text.indexOf('(');
  if (open < 1 || text.indexOf(')') !== text.length - 1) return null;
  const main = readNumberWithUnit(text.slice(0, open).trim(), marks);
  if (main?.value.type !== 'number') return null;
  const inner = text.slice(open + 1, -1);
  const read = readParts(inner, marks);
  if (read === null)
    return { value: main.value, settled: [...main.settled, { say: 'not-of-number', with: { quoted: [inner] } }] };
  const { number, percent } = main.value;
  return {
    value: { type: 'composite', number, percent, parts: read.parts, ...standingOf(main.value) },
    settled: [...main.settled, ...read.settled],
  };
}

function readNumberWithUnit(text: string, marks?: Marks): Parsed | null {
  const whole = readWholeNumber(text, marks);
  if (whole !== null) return asNumber(whole, whole.settled);
  if (/^nihil$/i.test(text))
    return { value: { type: 'number', number: '0', percent: false }, settled: [{ say: 'nil-is-zero', with: {} }] };
  const quantity = readQuantity(text, marks);
  if (quantity === null || !isUnit(quantity.rest, quantity.numeral)) return null;
  const unit = quantity.rest;
  return asNumber({ ...quantity, unit }, [...quantity.settled, { say: 'unit-of-number', with: { quoted: [unit] } }]);
}

function asNumber(quantity: Quantity & AsStanding, settled: readonly NotationSaying[]): Parsed {
  const { number, percent } = quantity;
  return { value: { type: 'number', number, percent, ...standingOf(quantity) }, settled };
}

function standingOf({ rounding, unit }: AsStanding): AsStanding {
  return { ...(rounding !== undefined && { rounding }), ...(unit !== undefined && { unit }) };
}
