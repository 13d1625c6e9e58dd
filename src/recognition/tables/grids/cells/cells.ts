import type { Block } from '../../../../model/block.ts';
import type { Grid } from '../grid.ts';
import { type Line, runsOf } from '../line.ts';
import { isValueKind } from '../line-kind.ts';
import type { Profile } from '../row-cost.ts';
import { leadingTexts, patience, readBody } from './body.ts';
import { type Candidate, costOfOpening, endOfSure, gridsOf } from './cell-grids.ts';
import { costOfStart, mostAbove, mostHeadCost, type Start, startsOf } from './cell-starts.ts';
import { costOfGaps, gapsIn, withoutBlankEnd } from './gaps.ts';
import { proposeProfiles } from './hypotheses.ts';
import { carryLabels, isCarried, joinLetters, joinNames, withBlanks } from './join-lines.ts';
import { isNextHead } from './next-head.ts';
import { type Group, groupsFrom, placesFrom } from './value-groups.ts';

/** How many lines may still be read as rows: a run is read so often at most, however it is made. */
type Effort = { left: number; covered: number };
/** Grids may lie over each other, but together they cover each line so often at most. */
const mostCovers = 5;
const mostReadings = 100;
const lookAhead = 400;
const attempt = 100;
/** No more grids than these are proposed for one place. */
const mostGrids = 8;
const mostInDocument = 2_500;
const mostStartsKept = 2;
const nearlyAsGood = 0.75;
const mostProfiles = 8;
const mostRead = 8;
/** So many lines below its first row tell how well a kind of row does. */
const firstLook = 120;
const certain = 0.4;
/** What is so much less likely than another grid is not proposed. */
const widest = 0.9;
const none: ReadonlySet<string> = new Set();

/** The tables that were written with a cell on each line or in each paragraph, as copying a page gives them. */
export function* proposeCells(blocks: readonly Block[]): Iterable<Grid> {
  let proposed = 0;
  let last: Grid | null = null;
  for (const grid of proposeAll(blocks)) {
    // of a document with more tables than any has, just the likeliest way to read each
    if (proposed > mostInDocument && last !== null && !isBehind(grid, last)) continue;
    yield grid;
    last = grid;
    proposed += 1;
  }
}

function isBehind({ from }: Grid, { to }: Grid): boolean {
  return from.block > to.block || (from.block === to.block && from.line >= to.line);
}

function* proposeAll(blocks: readonly Block[]): Iterable<Grid> {
  for (const run of runsOf(blocks, 'paragraphs')) yield* proposeInRun(joinLetters(run));
  for (const run of runsOf(blocks, 'lines')) {
    if (!run.some((line) => line.goesOn)) continue;
    const lines = joinLetters(run);
    const joined = joinNames(lines);
    yield* proposeInRun(joined);
    if (joined.length < lines.length) yield* proposeInRun(lines);
  }
}

/** Also with a blank cell wherever lines stand further apart than others. */
function* proposeInRun(lines: readonly Line[]): Iterable<Grid> {
  if (!lines.some((line) => isValueKind(line.kind))) return;
  const filled = withBlanks(lines);
  const gaps = filled === null ? none : gapsIn(filled);
  for (const grid of proposeIn(carryLabels(lines)))
    yield gaps.size === 0 ? grid : { ...grid, cost: grid.cost + costOfGaps(grid, gaps) };
  if (filled !== null) for (const grid of proposeIn(carryLabels(filled))) yield withoutBlankEnd(grid);
}

function* proposeIn(lines: readonly Line[]): Iterable<Grid> {
  const effort: Effort = {
    left: (lines.length + lookAhead) * mostReadings,
    covered: (lines.length + lookAhead) * mostCovers,
  };
  let from = 0;
  let floor = 0;
  while (from < lines.length && effort.left > 0) {
    const [first] = groupsFrom(lines, from);
    if (first === undefined) {
      from += 150;
      continue;
    }
    const found = candidatesFrom(lines, Math.max(floor, first.start - mostAbove), first.start, effort);
    effort.left -= attempt;
    if (!found.some((candidate) => takes(candidate, first))) {
      from = first.end;
      continue;
    }
    const grids = found
      .flatMap((candidate) => [candidate, ...withoutTail(lines, candidate)])
      .flatMap((candidate) => gridsOf(lines, candidate))
      .sort((left, right) => left.cost - right.cost);
    const [cheapest] = grids;
    if (cheapest === undefined) return;
    let isSure = false;
    for (const { cost, lines: covered, make } of grids.slice(0, mostGrids)) {
      if (cost > cheapest.cost + widest || covered > effort.covered) continue;
      effort.covered -= covered;
      const grid = make();
      if (cost === cheapest.cost) isSure ||= isCertain(grid);
      yield grid;
    }
    from = isSure ? cheapest.end : Math.min(...found.map(({ body }) => endOfSure(body)));
    floor = from;
  }
}

/** Whether values are in the rows or the heads of a table, and not above it: what is there may be heads of a table further down. */
function takes({ body, heads }: Candidate, { start }: Group): boolean {
  return Math.min(body.start, ...heads.map((option) => option.start)) <= start;
}

/** All of its cells have a place and little was assumed: no other table begins inside it. */
function isCertain(grid: Grid): boolean {
  return grid.cost <= certain && grid.rows.every((row) => row.loose.length === 0);
}

/** The same table without what follows its last whole row and what was told of it. */
function withoutTail(lines: readonly Line[], candidate: Candidate): readonly Candidate[] {
  const { body } = candidate;
  const sure = endOfSure(body);
  const end = isCarried(lines[sure], lines[sure - 1]) ? sure + 1 : sure;
  const rows = body.rows.filter((row) => row.end <= end);
  const tail = body.rows.slice(rows.length);
  if (rows.length === 0 || !tail.some((row) => row.form === 'alone' || row.form === 'short')) return [];
  return [{ ...candidate, body: { ...body, end, rows } }];
}

function candidatesFrom(lines: readonly Line[], floor: number, first: number, effort: Effort): readonly Candidate[] {
  const found: Candidate[] = [];
  const places = placesFrom(lines, floor);
  const tried = proposeProfiles(lines, floor)
    .map(({ profile, worth }) => ({ profile, worth, starts: startsOf(lines, profile, floor, first) }))
    .sort((left, right) => promise(right) - promise(left))
    .slice(0, mostProfiles);
  for (const { profile, starts } of tried) {
    found.push(...bestStarts(lines, profile, starts, effort, none));
    if (leadingTexts(profile) < 2 || places.size === 0) continue;
    const [placed] = bestStarts(lines, profile, starts, effort, places);
    if (placed?.body.rows.some((row) => row.form === 'texts')) found.push(placed);
  }
  found.sort((left, right) => right.worth - left.worth);
  const [best] = found;
  if (best === undefined) return [];
  return found
    .filter((other) => (other.worth > best.worth / 2 || isHeaded(other)) && other.body.start < best.body.end)
    .slice(0, mostRead)
    .map((candidate) => readOn(lines, candidate, effort));
}

/** Few rows below heads that fit them may be a table next to which others stand: what covers more lines is not more likely. */
function isHeaded({ heads, body }: Candidate): boolean {
  const rows = body.rows.filter((row) => row.form === 'whole').length;
  return (heads[0]?.cost ?? mostHeadCost) < 0.5 && rows * 2 > body.rows.length;
}

/** The table to its end, where just its first rows were read so far. */
function readOn(lines: readonly Line[], candidate: Candidate, effort: Effort): Candidate {
  const { body, profile, heads, places } = candidate;
  if (body.end + patience < body.start + firstLook) return candidate;
  const name = lines[heads[0]?.start ?? lines.length]?.text ?? '';
  const isHead = (line: number) => isNextHead(lines, line, profile, name);
  const whole = readBody(lines, body.start, profile, isHead, places, lines.length) ?? body;
  effort.left -= (whole.end - whole.start) * profile.length;
  return { ...candidate, body: whole };
}

type Tried = { readonly profile: Profile; readonly worth: number; readonly starts: readonly Start[] };

/** How much speaks for a kind of row before its rows are read: that it comes back, and that there are as many heads. */
function promise({ profile, worth, starts }: Tried): number {
  const cost = Math.min(mostHeadCost, ...starts.map(costOfStart));
  return worth + (mostHeadCost - cost) * profile.length;
}

/** Where the rows of such a table best begin, the best first, and where nearly as well. */
function bestStarts(
  lines: readonly Line[],
  profile: Profile,
  starts: readonly Start[],
  effort: Effort,
  places: ReadonlySet<string>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { at, heads } of starts) {
    const [likely] = heads;
    const name = likely === undefined ? '' : (lines[likely.start]?.text ?? '');
    const limit = Math.min(lines.length, at + firstLook);
    const body = readBody(lines, at, profile, (line) => isNextHead(lines, line, profile, name), places, limit);
    effort.left -= ((body === null ? at : body.end) - at + patience) * profile.length;
    if (body === null) continue;
    const rows = body.rows.filter((row) => row.form !== 'alone').length;
    if (likely === undefined && rows < 2) continue;
    const covered = body.end - body.start;
    const worth =
      (body.worth / Math.max(1, rows)) * covered +
      (likely === undefined ? 0 : (1.2 - likely.cost) * profile.length) -
      costOfOpening(lines, body) * profile.length;
    found.push({ profile, body, heads, worth, places });
  }
  found.sort((left, right) => right.worth - left.worth);
  const most = found[0]?.worth ?? 0;
  return found.filter(({ worth }) => worth >= most * nearlyAsGood).slice(0, mostStartsKept);
}
