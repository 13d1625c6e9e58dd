import type { Cell } from '../../../../model/block.ts';
import type { Grid, GridRow } from '../grid.ts';
import { cellOf, type Line } from '../line.ts';
import type { Profile } from '../row-cost.ts';
import type { Body } from './body.ts';
import type { Heads } from './heads.ts';
import { formsOf, placeCells, wholeRow } from './place-cells.ts';
import { isInGroup } from './value-groups.ts';

const mostHeadWays = 8;
const assumedCells = 0.2;
const joinedAmiss = 1.5;
const longestRest = 3;

/** A body of rows of one kind with the ways to read the heads above it. */
export type Candidate = {
  readonly profile: Profile;
  readonly body: Body;
  readonly heads: readonly Heads[];
  readonly worth: number;
  readonly places: ReadonlySet<string>;
};

/** Behind the last whole row another table may begin, of which the rows were taken for rows that lack cells. */
export function endOfSure(body: Body): number {
  return body.rows.findLast((row) => row.form === 'whole')?.end ?? body.end;
}

/** A grid that is made when it is asked for. */
export type Ended = { readonly cost: number; readonly end: number; readonly lines: number; readonly make: () => Grid };

export function gridsOf(lines: readonly Line[], { profile, body, heads }: Candidate): readonly Ended[] {
  if (isInTurns(lines, body)) return [];
  const unsure = body.rows.filter((row) => row.form === 'short').length;
  const whole = body.rows.filter((row) => row.form === 'whole' || row.form === 'placed').length;
  const alone = body.rows.filter((row) => row.form === 'alone').length;
  const agreement = body.cost / Math.max(1, body.rows.length);
  const base =
    assumedCells +
    agreement +
    (whole === 0 ? 0.6 : 0) +
    (0.7 * unsure) / Math.max(1, unsure + whole) +
    (0.3 * alone) / body.rows.length +
    costOfOpening(lines, body) +
    (isJoinedAmiss(lines, body) ? joinedAmiss : 0) +
    (whole === 1 && profile[0] === 'code' ? 0.3 : 0);
  const gridOf = (start: number, above: () => readonly GridRow[], cost: number): Ended => ({
    cost: base + cost,
    end: endOfSure(body),
    lines: body.end - body.start,
    make: () => ({
      making: 'cells',
      from: lines[start]?.from ?? { block: 0, line: 0 },
      to: lines[body.end - 1]?.to ?? { block: 0, line: 0 },
      caption: null,
      rows: [...above(), ...rowsOf(lines, profile, body)],
      cost: Math.round((base + cost) * 100) / 100,
    }),
  });
  if (heads.length === 0) return [gridOf(body.start, () => [], 0.6)];
  return heads.slice(0, mostHeadWays).map((option) => gridOf(option.start, option.rows, option.cost));
}

/** "Toegekende aanvragen" and "aanvragen" below it made one name, in a row that then lacks its unit. */
function isJoinedAmiss(lines: readonly Line[], { rows }: Body): boolean {
  return rows.some(
    ({ form, start, end }) =>
      form === 'short' && lines.slice(start, end).some((line) => line.goesOn && line.height > 1),
  );
}

/** As many lines with a value behind each row are a part of the rows: they are longer than they were taken to be. */
function isInTurns(lines: readonly Line[], { rows }: Body): boolean {
  const whole = rows.filter(({ form }) => form === 'whole' || form === 'placed');
  const [first, second] = whole;
  const last = whole.at(-1);
  if (first === undefined || second === undefined || last === undefined) return false;
  const rest = second.start - first.end;
  if (rest < 1 || rest > longestRest) return false;
  const isRest = (at: number) =>
    at + rest <= lines.length &&
    lines.slice(at, at + rest).every((line, index) => isInGroup(line) === isInGroup(lines[first.end + index]));
  return (
    lines.slice(first.end, second.start).some(isInGroup) &&
    whole.every(({ end }, index) => isRest(end) && (whole[index + 1]?.start ?? end + rest) === end + rest)
  );
}

/** One title below the heads may be; more lines, or rows that lack cells, are likely heads that were left over. */
export function costOfOpening(lines: readonly Line[], { start, rows }: Body): number {
  const first = rows.findIndex(({ form }, index) =>
    form === 'texts' ? rows[index + 1]?.form === 'placed' : form !== 'alone' && form !== 'short',
  );
  return first < 1 ? 0 : (lines[start]?.kind === 'dated' ? 0.6 : 0.2) + (first - 1) * 0.15;
}

function rowsOf(lines: readonly Line[], profile: Profile, body: Body): readonly GridRow[] {
  const linesOf = ({ start, end }: { readonly start: number; readonly end: number }) => lines.slice(start, end);
  const whole = body.rows.filter((row) => row.form === 'whole').map(linesOf);
  const forms = formsOf(whole, profile);
  const name = profile[0] === 'code' ? 1 : 0;
  return body.rows.map((row): GridRow => {
    const own = linesOf(row);
    if (row.form === 'whole') return wholeRow(own);
    if (row.form === 'short') return placeCells(own, forms, profile);
    if (row.form === 'placed')
      return { cells: [cellAt(own, 0), ...continuedCells(own.slice(1), profile).slice(1)], loose: [] };
    if (row.form === 'texts') return { cells: profile.map((_, column) => cellAt(own, column)), loose: [] };
    if (row.form === 'continued') return { cells: continuedCells(own, profile), loose: [] };
    const [line] = own;
    return {
      cells: profile.map((_, column) => (column === name && line !== undefined ? cellOf(line) : null)),
      loose: [],
    };
  });
}

function cellAt(lines: readonly Line[], index: number): Cell | null {
  const line = lines[index];
  return line === undefined ? null : cellOf(line);
}

function continuedCells(lines: readonly Line[], profile: Profile): readonly (Cell | null)[] {
  let taken = 0;
  return profile.map((kind) => {
    if (kind !== 'value' && kind !== 'period') return null;
    taken += 1;
    return cellAt(lines, taken - 1);
  });
}
