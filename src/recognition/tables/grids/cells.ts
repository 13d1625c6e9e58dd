import type { Block } from '../../../model/block.ts';
import { type Body, canBegin, type Profile, readBody } from './body.ts';
import type { Grid, GridRow } from './grid.ts';
import { findHeads, type Heads } from './heads.ts';
import { groupsFrom, proposeProfiles } from './hypotheses.ts';
import { cellOf, type Line, runsOf } from './line.ts';
import { formsOf, placeCells, wholeRow } from './place-cells.ts';

/** No more grids than these are proposed for one place. */
const mostGrids = 6;
const mostHeadWays = 3;
/** Rows are looked for at so many places at most before the first that is whole. */
const mostStarts = 40;
const assumedCells = 0.2;

type Candidate = {
  readonly profile: Profile;
  readonly body: Body;
  readonly heads: readonly Heads[];
  readonly worth: number;
};

/** The tables that were written with a cell on each line or in each paragraph, as copying a page gives them. */
export function* proposeCells(blocks: readonly Block[]): Iterable<Grid> {
  for (const run of runsOf(blocks, 'paragraphs')) yield* proposeIn(run);
  for (const run of runsOf(blocks, 'lines')) if (run.some((line) => line.goesOn)) yield* proposeIn(run);
}

function* proposeIn(lines: readonly Line[]): Iterable<Grid> {
  let from = 0;
  while (from < lines.length) {
    const [first] = groupsFrom(lines, from);
    if (first === undefined) {
      from += 150;
      continue;
    }
    const found = candidatesFrom(lines, Math.max(from, first.start - 60), first.start);
    const [best] = found;
    if (best === undefined) {
      from = first.end;
      continue;
    }
    const grids = found.flatMap((candidate) => gridsOf(lines, candidate)).sort((left, right) => left.cost - right.cost);
    yield* grids.slice(0, mostGrids);
    from = best.body.end;
  }
}

function candidatesFrom(lines: readonly Line[], floor: number, first: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const profile of proposeProfiles(lines, floor)) {
    const candidate = bestStart(lines, profile, floor, first);
    if (candidate !== null) found.push(candidate);
  }
  found.sort((left, right) => right.worth - left.worth);
  const [best] = found;
  return best === undefined
    ? []
    : found.filter((other) => other.worth > best.worth / 2 && other.body.start < best.body.end);
}

/** Where the rows of such a table best begin: below heads, as high as they fit. */
function bestStart(lines: readonly Line[], profile: Profile, floor: number, first: number): Candidate | null {
  let best: Candidate | null = null;
  const end = Math.min(lines.length, Math.max(first, floor) + mostStarts);
  for (let start = Math.max(floor, first - profile.length); start < end; start += 1) {
    if (!canBegin(lines, start, profile)) continue;
    if (best !== null && start >= best.body.end) break;
    const heads = findHeads(lines, start, profile, floor).filter((option) => option.cost < 1.3);
    const [likely] = heads;
    if (best !== null && likely === undefined) continue;
    const name = likely?.rows[0]?.cells[0]?.text ?? '';
    const body = readBody(lines, start, profile, (at) => isNextHead(lines, at, profile, name));
    if (body === null) continue;
    const rows = body.rows.filter((row) => row.form !== 'alone').length;
    if (likely === undefined && rows < 2) continue;
    const covered = body.end - body.start;
    const worth =
      (body.worth / Math.max(1, rows)) * covered + (likely === undefined ? 0 : (1.2 - likely.cost) * profile.length);
    if (best === null || worth > best.worth) best = { profile, body, heads, worth };
  }
  return best;
}

/** Whether the heads of another table begin at a line: the same first head, or years in order without a value. */
function isNextHead(lines: readonly Line[], at: number, profile: Profile, name: string): boolean {
  if (name !== '' && lines[at]?.text === name) return true;
  if (!canBegin(lines, at, ['text'])) return false;
  let dated = 0;
  let last: Line | undefined;
  for (const line of lines.slice(at, at + profile.length)) {
    if (line.kind === 'value' || line.kind === 'missing' || line.kind === 'coded' || line.kind === 'sentence')
      return false;
    if (line.kind === 'dated') dated += 1;
    if (line.kind === 'period') {
      const step = last?.kind === 'period' ? Math.abs(Number(line.text) - Number(last.text)) : 1;
      if (step > 1 || Number.isNaN(step)) return false;
      dated += 1;
    }
    last = line;
  }
  return dated > 1;
}

function gridsOf(lines: readonly Line[], { profile, body, heads }: Candidate): readonly Grid[] {
  const rows = rowsOf(lines, profile, body);
  const unsure = body.rows.filter((row) => row.form === 'short').length;
  const whole = body.rows.filter((row) => row.form === 'whole').length;
  const agreement = body.cost / Math.max(1, body.rows.length);
  const base = assumedCells + agreement + (whole === 0 ? 1 : unsure > whole ? 0.4 : 0);
  const gridOf = (start: number, above: readonly GridRow[], cost: number): Grid => ({
    making: 'cells',
    from: lines[start]?.from ?? { block: 0, line: 0 },
    to: lines[body.end - 1]?.to ?? { block: 0, line: 0 },
    caption: null,
    rows: [...above, ...rows],
    cost: Math.round((base + cost) * 100) / 100,
  });
  if (heads.length === 0) return [gridOf(body.start, [], 0.6)];
  return heads.slice(0, mostHeadWays).map((option) => gridOf(option.start, option.rows, option.cost));
}

function rowsOf(lines: readonly Line[], profile: Profile, body: Body): readonly GridRow[] {
  const linesOf = ({ start, end }: { readonly start: number; readonly end: number }) => lines.slice(start, end);
  const whole = body.rows.filter((row) => row.form === 'whole').map(linesOf);
  const forms = formsOf(whole, profile.length);
  const name = profile[0] === 'code' ? 1 : 0;
  return body.rows.map((row): GridRow => {
    const own = linesOf(row);
    if (row.form === 'whole') return wholeRow(own);
    if (row.form === 'short') return placeCells(own, forms, profile);
    const [line] = own;
    return {
      cells: profile.map((_, column) => (column === name && line !== undefined ? cellOf(line) : null)),
      loose: [],
    };
  });
}
