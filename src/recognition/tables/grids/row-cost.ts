import { areYearsApart } from '../forms/years-apart.ts';
import { readHead } from '../heads/read-head.ts';
import type { Line } from './line.ts';
import { isCodeText, isValueKind, type LineKind } from './line-kind.ts';

/** What a row is taken to be: for each column a kind that the cells below it agree with. */
export type Profile = readonly ColumnKind[];

export type ColumnKind = 'code' | 'text' | 'value' | 'period';

export const never = Number.POSITIVE_INFINITY;

const costOfNothing = 1;

const blanksAtEnd = 12;

const agreement: Readonly<Record<ColumnKind, Readonly<Record<LineKind, number>>>> = {
  code: table([0.2, never, never, never, 0.2, never, 0.2, never, never, never, 0.05]),
  text: table([never, never, never, 0, 0.1, 0.3, 0, 0.1, 0.3, 0.2, 0.3]),
  value: table([0, 0, 0.2, 0.9, 0.1, 0.05, 0.9, 0.6, never, never, 0.02]),
  period: table([0.4, 0.3, 0, never, never, never, never, 0.2, never, never, 0.05]),
};

/** Costs in the order value, missing, period, unit, word, coded, text, dated, label, sentence, blank. */
function table(costs: readonly number[]): Readonly<Record<LineKind, number>> {
  const [
    value = 0,
    missing = 0,
    period = 0,
    unit = 0,
    word = 0,
    coded = 0,
    text = 0,
    dated = 0,
    label = 0,
    sentence = 0,
    blank = 0,
  ] = costs;
  return { value, missing, period, unit, word, coded, text, dated, label, sentence, blank };
}

export function costOf(line: Line | undefined, column: ColumnKind): number {
  if (line === undefined) return never;
  if (column === 'code') return isCodeText(line.text) ? 0 : line.kind === 'blank' ? 0.05 : never;
  if (column === 'value' && !isValueKind(line.kind) && isName(line)) return never;
  return agreement[column][line.kind];
}

/** What begins with a capital and is no value by its form is sooner the name of the next row than a value in words. */
function isName({ text, kind }: Line): boolean {
  return text.length > 40 || text.endsWith(':') || (kind === 'text' && /^\p{Lu}/u.test(text));
}

/** What a whole row at `at` costs: infinite where the lines are none. A row has at least one value. */
export function wholeCost(lines: readonly Line[], at: number, profile: Profile): number {
  let cost = 0;
  for (let column = 0; column < profile.length; column += 1) {
    cost += costOf(lines[at + column], profile[column] ?? 'text');
    if (cost === never) return never;
  }
  if (!hasValue(lines, at, at + profile.length) || isEmpty(lines, at, at + profile.length)) return never;
  if (isDated(lines, at, profile) || endsInNextCode(lines, at, profile) || isAmongHeads(lines, at)) return never;
  const { measured, words } = countValues(lines, at, profile);
  if (words > measured) return never;
  return measured > 0 ? cost : cost + costOfNothing;
}

/** How many cells of the columns of values are such, and how many are mere words. A name with nothing but empty cells behind it is likely a title. */
function countValues(lines: readonly Line[], at: number, profile: Profile): { measured: number; words: number } {
  let measured = 0;
  let words = 0;
  for (let column = 0; column < profile.length; column += 1) {
    const kind = lines[at + column]?.kind;
    if (profile[column] !== 'value' && profile[column] !== 'period') continue;
    if (kind === 'text' || kind === 'unit' || kind === 'dated') words += 1;
    else if (kind !== 'blank') measured += 1;
  }
  return { measured, words };
}

/** Years in all columns of values are more likely heads. */
function isDated(lines: readonly Line[], at: number, profile: Profile): boolean {
  const years: string[] = [];
  for (let column = 0; column < profile.length; column += 1) {
    const line = lines[at + column];
    if (profile[column] !== 'value') continue;
    if (line?.kind !== 'period') return false;
    years.push(line.text);
  }
  return years.length > 1 && !areYearsApart(years);
}

/** "Realisatie 2019" right below "Streefwaarde 2019": heads stand in a row, and no row begins with one that others stand before. */
export function isAmongHeads(lines: readonly Line[], at: number): boolean {
  return isDatedRole(lines[at]) && isDatedRole(lines[at - 1]);
}

function isDatedRole(line: Line | undefined): boolean {
  if (line?.kind !== 'dated') return false;
  const meaning = readHead(line.text, anywhere);
  return meaning.type === 'value' && meaning.role !== 'other' && meaning.year !== null;
}

const anywhere = { publicationYear: null, organisation: null };

/** "4d, Molens, 3,7, 3,8, 4e, Steigers": what counts on from the code of the row is the code of the next one. */
function endsInNextCode(lines: readonly Line[], at: number, profile: Profile): boolean {
  const [, number = '', letter = ''] = /^(\d+)([a-y])$/u.exec(lines[at]?.text ?? '') ?? [];
  if (letter === '') return false;
  const next = `${number}${String.fromCharCode(letter.charCodeAt(0) + 1)}`;
  return lines[at + profile.length - 1]?.text === next && isTextual(lines[at + profile.length]);
}

function isEmpty(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (lines[at]?.kind !== 'blank') return false;
  return true;
}

export function hasValue(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const kind = lines[at]?.kind;
    if (
      kind === 'value' ||
      kind === 'missing' ||
      kind === 'coded' ||
      kind === 'period' ||
      kind === 'word' ||
      kind === 'blank'
    )
      return true;
  }
  return false;
}

/** Whether a row can begin at a line, or there is none left. */
export function canBegin(lines: readonly Line[], at: number, profile: Profile): boolean {
  const line = lines[at];
  if (line === undefined || isAtEnd(lines, at)) return true;
  const codes = profile.findIndex((kind) => kind !== 'code');
  if (codes > 0 && isCodeText(line.text)) {
    for (let index = 1; index < codes; index += 1) if (!isCodeText(lines[at + index]?.text ?? '')) return false;
    return lines[at + codes] === undefined || isTextual(lines[at + codes]);
  }
  return isTextual(line) && (line.kind !== 'unit' || line.text.length > 3);
}

function isTextual(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    (!isValueKind(line.kind) || line.kind === 'coded') &&
    line.kind !== 'word' &&
    line.kind !== 'blank'
  );
}

/** Nothing but what was empty at the end of the last row is left. */
export function isAtEnd(lines: readonly Line[], at: number): boolean {
  return lines[at]?.kind === 'blank' && lines[at + blanksAtEnd] === undefined && lines.at(-1)?.kind === 'blank';
}
