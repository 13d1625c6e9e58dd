import { plainHead } from '../../forms/head-text.ts';
import { isYearAlone } from '../../forms/head-year.ts';
import { roleOf } from '../../heads/read-head.ts';
import type { Line } from '../line.ts';
import { cutRoleLine } from './head-line-cuts.ts';
import { canBeOverRoles } from './line-heads.ts';
import { isDatedLine, readValueLine, type ValueLine } from './line-values.ts';

/** A line with values behind a name, or one that stands alone between such lines. */
export type RowLine = { readonly line: Line; readonly found: ValueLine | null };
/** Lines of one table, from the first row to just behind the last. */
export type Section = { readonly start: number; readonly end: number; readonly rows: readonly RowLine[] };

const mostAlone = 3;
const anyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/**
 * The next lines with values, up to where too many lines without follow or other heads begin.
 * @param isTight whether it also ends with a paragraph of more rows than one
 */
export function sectionFrom(run: readonly Line[], from: number, isTight: boolean): Section | null {
  let start = from;
  while (start < run.length && rowOf(run[start]) === null) start += 1;
  if (start >= run.length) return null;
  start = behindHeads(run, start, from, isTight);
  const rows: RowLine[] = [];
  let end = start;
  for (let at = start; at < run.length && at - end <= mostAlone; at += 1) {
    const line = run[at];
    if (line === undefined) break;
    if (isTight && !line.goesOn && end > start && run[end - 1]?.goesOn === true) break;
    const found = rowOf(line);
    if (found === null && (line.kind === 'sentence' || (at > start && isHeadLine(line)))) break;
    if (found !== null && !line.goesOn && isOfOthers(found, rows)) break;
    rows.push({ line, found });
    if (found !== null) end = at + 1;
  }
  return { start, end, rows: nameDated(joinNames(rows.slice(0, end - start))) };
}

/** Titles and the first part of a name may stand between the heads and the first row. */
function behindHeads(run: readonly Line[], start: number, from: number, isTight: boolean): number {
  for (let at = start - 1; at >= Math.max(from, start - mostAlone); at -= 1) {
    const line = run[at];
    if (isTight && run[start]?.goesOn === true && run[at + 1]?.goesOn === false) return start;
    if (line === undefined || line.kind === 'sentence') return start;
    if (isHeadLine(line) || isLowerHead(run, at)) return at + 1;
  }
  return start;
}

/** Whether the rows above stand together in a paragraph, and none has as many values as this one of another ("Begroting 2021 | 7"). */
function isOfOthers({ values }: ValueLine, rows: readonly RowLine[]): boolean {
  if (rows.findLast(({ found }) => found !== null)?.line.goesOn !== true) return false;
  return rows.every(({ found }) => found === null || found.values.length !== values.length);
}

/** "Rekening 2018 11.117 4.002": the year is of the name where most rows are named after a role. */
function nameDated(rows: readonly RowLine[]): readonly RowLine[] {
  const valued = rows.flatMap(({ found }) => found ?? []);
  if (valued.filter(isDatedRole).length * 2 <= valued.length) return rows;
  return rows.map((row) => {
    if (row.found === null || !isDatedRole(row.found)) return row;
    const [year = '', ...values] = row.found.values;
    return { ...row, found: { ...row.found, name: `${row.found.name} ${year}`, values } };
  });
}

function isDatedRole({ name, values }: ValueLine): boolean {
  return values.length > 1 && isYearAlone(values[0] ?? '') && roleOf(plainHead(name)) !== null;
}

/** "Rekening Rekening Begroting" below a line with years. */
function isLowerHead(run: readonly Line[], at: number): boolean {
  const above = run[at - 1];
  return above !== undefined && canBeOverRoles(above) && cutRoleLine(run[at]?.text ?? '').length > 0;
}

function isHeadLine(line: Line): boolean {
  const found = readValueLine(line.text);
  if (found === null || !isDatedLine(found)) return false;
  if (found.name === '' && found.rest === '' && found.values.length > 1) return true;
  if (line.text.split(' ').length < 3) return false;
  // a line of heads is longer than a cell
  return line.kind === 'dated' || (line.kind === 'text' && (line.text.match(anyYear)?.length ?? 0) > 1);
}

function rowOf(line: Line | undefined): ValueLine | null {
  if (line === undefined || line.kind === 'sentence' || !line.text.includes(' ')) return null;
  const found = readValueLine(line.text);
  if (found === null || isDatedLine(found)) return null;
  return /\p{L}{2}|^\d+[.)]?$/u.test(found.name) || found.values.length > 1 ? found : null;
}

/** A name that was broken over lines, or that stands on the line above its values, is one name. */
function joinNames(rows: readonly RowLine[]): readonly RowLine[] {
  const joined: RowLine[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const isRest = row.found !== null && (row.found.name === '' || /^\p{Ll}/u.test(row.found.name));
    if (row.found !== null && isRest && above !== undefined && above.found === null && above.line.kind !== 'label') {
      const name = `${above.line.text} ${row.found.name}`.trim();
      joined[joined.length - 1] = { line: { ...row.line, from: above.line.from }, found: { ...row.found, name } };
    } else joined.push(row);
  }
  return joined;
}
