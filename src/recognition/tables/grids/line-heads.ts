import type { Cell } from '../../../model/block.ts';
import { isYearAlone } from '../forms/head-year.ts';
import { divideHeads } from './divide-heads.ts';
import type { GridRow } from './grid.ts';
import { cutHeadLine, cutRoleLine, isRoleWord, twoHeads } from './head-line-cuts.ts';
import { cellOf, type Line } from './line.ts';

/** Heads above rows that are lines. */
export type LineHeads = { readonly start: number; readonly rows: readonly GridRow[]; readonly cost: number };

const longestLine = 300;
const mostOptions = 3;

/**
 * The heads in the one or two lines above the first row: one over the names, so many over values, one over what stands behind
 * them. Of two lines the lower one is years, and the upper one may have fewer heads than there are years.
 */
export function readLineHeads(
  run: readonly Line[],
  end: number,
  floor: number,
  count: number,
  hasRest: boolean,
): readonly LineHeads[] {
  const line = end > floor ? run[end - 1] : undefined;
  const years = line === undefined ? [] : yearsOf(line);
  if (line === undefined || (years.length === 0 && !canBeHeads(line))) return [];
  const roles = cutRoleLine(line.text);
  const found =
    years.length === count && count > 1
      ? overYears(run, end, floor, line, years, hasRest)
      : [
          ...(roles.length === count ? belowYears(run, end, floor, line, roles, hasRest) : []),
          ...oneLine(line, end, count, hasRest),
        ];
  return [...found]
    .filter(({ cost }) => cost < twoHeads)
    .sort((left, right) => left.cost - right.cost)
    .slice(0, mostOptions);
}

function canBeHeads(line: Line): boolean {
  return (
    line.text.length <= longestLine && line.kind !== 'sentence' && line.kind !== 'value' && line.kind !== 'missing'
  );
}

/** Whether a line may stand over one that says for each column what was measured: it has years, and is no row. */
export function canBeOverRoles(line: Line): boolean {
  return (
    canBeHeads(line) &&
    line.text.split(' ').filter(isYearAlone).length > 1 &&
    !/\d(?<!(?:19|20)\d\d)(?!\d)/u.test(line.text)
  );
}

/** The years of a line that has nothing else; "20192020" has two. */
function yearsOf(line: Line): readonly string[] {
  return /^(?:(?:19|20)\d\d\s?)+$/u.test(line.text) ? (line.text.match(/\d{4}/gu) ?? []) : [];
}

function* oneLine(line: Line, end: number, count: number, hasRest: boolean): Iterable<LineHeads> {
  for (const rest of hasRest ? [1, 0] : [0]) {
    for (const named of [1, 0]) {
      for (const cut of cutHeadLine(line.text, named + count + rest)) {
        if (partsSlice(cut.heads)) continue;
        const cells = cut.heads.map((text) => cellOf(line, text));
        const front = named === 1 ? [] : [cellOf(line, '')];
        const back = hasRest && rest === 0 ? [cellOf(line, '')] : [];
        const cost = cut.cost + (named === 1 ? costOfName(cut.heads[0] ?? '') : 0.4) + (back.length > 0 ? 0.3 : 0);
        yield { start: end - 1, rows: [{ cells: [...front, ...cells, ...back], loose: [] }], cost };
      }
    }
  }
}

/** "2019 JS2020" is one head: the year of a slice of the books and what it was taken from. */
function partsSlice(heads: readonly string[]): boolean {
  return heads.some(
    (head, index) => /^JS(?:19|20)\d\d$/u.test(head) && /^(?:19|20)\d\d$/u.test(heads[index - 1] ?? ''),
  );
}

/** "Onderwerp Indicatoren" over names may be two heads that cannot be parted. A year is over no names, and a role behind other words over values. */
function costOfName(head: string): number {
  const words = head.split(' ');
  const role = words.length > 1 && isRoleWord(words.at(-1) ?? '') ? twoHeads : 0;
  return role + (/(?:19|20)\d\d/u.test(head) ? 0.8 : 0);
}

function* overYears(
  run: readonly Line[],
  end: number,
  floor: number,
  line: Line,
  years: readonly string[],
  hasRest: boolean,
): Iterable<LineHeads> {
  const lower = years.map((text) => cellOf(line, text));
  const blank = cellOf(line, '');
  const back = hasRest ? [blank] : [];
  yield { start: end - 1, rows: [{ cells: [blank, ...lower, ...back], loose: [] }], cost: 0.5 };
  const above = end - 2 >= floor ? run[end - 2] : undefined;
  if (above === undefined || !canBeHeads(above) || above.kind === 'label') return;
  for (let upper = 1; upper <= years.length; upper += 1) {
    for (const { texts, cost } of cutUpper(above, upper, hasRest)) {
      for (const division of divideHeads(texts.slice(1, upper + 1), years))
        yield {
          start: end - 2,
          rows: storeysOf(above, texts, division.starts, lower, hasRest),
          cost: cost + division.cost,
        };
    }
  }
}

/** Years at the end of the upper line, and what was measured in each of them in the lower one: "Indicator 2014 2015" over "Rekening Begroting". */
function* belowYears(
  run: readonly Line[],
  end: number,
  floor: number,
  line: Line,
  roles: readonly string[],
  hasRest: boolean,
): Iterable<LineHeads> {
  const above = end - 2 >= floor ? run[end - 2] : undefined;
  if (above === undefined || !canBeOverRoles(above)) return;
  const upper = above.text.split(' ').filter(isYearAlone).length;
  if (upper > roles.length) return;
  for (const { texts, cost } of cutUpper(above, upper, hasRest)) {
    const years = texts.slice(1, upper + 1);
    if (!years.every(isYearAlone)) continue;
    for (const division of divideHeads(years, roles))
      yield {
        start: end - 2,
        rows: storeysOf(
          above,
          texts,
          division.starts,
          roles.map((text) => cellOf(line, text)),
          hasRest,
        ),
        cost: cost + division.cost,
      };
  }
}

/** Ways to cut an upper line of heads: one over the names, so many over values and, where something stands behind those, one over that; a head that is not there is empty. */
function* cutUpper(
  above: Line,
  upper: number,
  hasRest: boolean,
): Iterable<{ readonly texts: readonly string[]; readonly cost: number }> {
  for (const rest of hasRest ? [1, 0] : [0]) {
    for (const named of [1, 0]) {
      const [cut] = cutHeadLine(above.text, named + upper + rest);
      if (cut === undefined) continue;
      const texts = [...(named === 1 ? [] : ['']), ...cut.heads, ...(hasRest && rest === 0 ? [''] : [])];
      yield { texts, cost: cut.cost + (named === 1 ? 0 : 0.3) + (hasRest && rest === 0 ? 0.2 : 0) };
    }
  }
}

/** Heads over others: in the lower row the first and the last are covered by those above them. */
function storeysOf(
  above: Line,
  texts: readonly string[],
  starts: readonly number[],
  lower: readonly Cell[],
  hasRest: boolean,
): readonly GridRow[] {
  const [first = cellOf(above, ''), ...cells] = texts.map((text) => cellOf(above, text));
  const over = lower.map((_, column): Cell => {
    const head = starts.findLastIndex((start) => start <= column);
    const cell = cells[head] ?? cellOf(above, '');
    return starts[head] === column ? cell : { ...cell, span: 'left' };
  });
  const last = hasRest ? cells.slice(-1) : [];
  const covered = (cell: Cell): Cell => ({ ...cell, span: 'above' });
  return [
    { cells: [first, ...over, ...last], loose: [] },
    { cells: [covered(first), ...lower, ...last.map(covered)], loose: [] },
  ];
}
