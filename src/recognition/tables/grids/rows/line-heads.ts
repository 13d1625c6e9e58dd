import type { Cell } from '../../../../model/block.ts';
import { plainHead } from '../../forms/head-text.ts';
import { isYearAlone } from '../../forms/head-year.ts';
import { roleOf } from '../../heads/read-head.ts';
import { divideHeads } from '../cells/divide-heads.ts';
import type { GridRow } from '../grid.ts';
import { cellOf, type Line } from '../line.ts';
import { cutHeadLine, cutRoleLine, isRoleWord, twoHeads } from './head-line-cuts.ts';

/** Heads above rows that are lines. */
export type LineHeads = { readonly start: number; readonly rows: readonly GridRow[]; readonly cost: number };

const longestLine = 300;
const mostOptions = 3;
/** Beside heads over others there may be a measurement to start from and one to compare with. */
const mostAlone = 2;
const costOfAlone = 0.15;

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
  const lower = years.length > 1 ? years : roles;
  const alone = count - lower.length;
  const isUnder = lower.length > 1 && alone >= 0 && alone <= mostAlone;
  const found = [
    ...(isUnder && lower === years ? overYears(run, end, floor, line, years, alone, hasRest) : []),
    ...(isUnder && lower === roles ? belowYears(run, end, floor, line, roles, alone, hasRest) : []),
    ...(years.length > 1 ? [] : oneLine(line, end, count, hasRest)),
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
  const last = words.at(-1) ?? '';
  const said = isYearAlone(last) ? words.slice(1, -1) : words.slice(1);
  const role = isRoleWord(said.at(-1) ?? '') ? twoHeads : 0;
  return role + (isYearAlone(head) ? twoHeads : /(?:19|20)\d\d/u.test(head) ? 0.8 : 0);
}

/** Years in the lower line, and in the upper one what was measured in them. Years alone will do where nothing above them says that. */
function* overYears(
  run: readonly Line[],
  end: number,
  floor: number,
  line: Line,
  years: readonly string[],
  alone: number,
  hasRest: boolean,
): Iterable<LineHeads> {
  const lower = years.map((text) => cellOf(line, text));
  const blank = cellOf(line, '');
  const above = end - 2 >= floor ? run[end - 2] : undefined;
  const isTold = line.goesOn && above?.text.split(' ').some(isRoleWord) === true;
  if (alone === 0 && !isTold)
    yield {
      start: end - 1,
      rows: [{ cells: [blank, ...lower, ...(hasRest ? [blank] : [])], loose: [] }],
      cost: 0.5,
    };
  if (above === undefined || !canBeHeads(above) || above.kind === 'label') return;
  for (let over = 1; over <= years.length; over += 1) {
    for (const upper of cutUpper(above, over, alone, hasRest)) {
      for (const { starts, cost } of divideHeads(upper.over, years))
        yield { start: end - 2, rows: storeysOf(above, upper, starts, lower), cost: upper.cost + cost };
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
  alone: number,
  hasRest: boolean,
): Iterable<LineHeads> {
  const above = end - 2 >= floor ? run[end - 2] : undefined;
  if (above === undefined || !canBeOverRoles(above)) return;
  const years = above.text.split(' ').filter(isYearAlone).length;
  const lower = roles.map((text) => cellOf(line, text));
  if (years > roles.length) return;
  for (const upper of cutUpper(above, years, alone, hasRest)) {
    if (!upper.over.every(isYearAlone)) continue;
    for (const { starts, cost } of divideHeads(upper.over, roles))
      yield { start: end - 2, rows: storeysOf(above, upper, starts, lower), cost: upper.cost + cost };
  }
}

/** An upper line of heads: one over the names, some over others, and before and behind these some that stand over a column alone. */
type Upper = {
  readonly name: string;
  readonly front: readonly string[];
  readonly over: readonly string[];
  readonly back: readonly string[];
  /** Over what stands behind the values; empty where nothing does. */
  readonly rest: readonly string[];
  readonly cost: number;
};

/** Ways to cut an upper line. "Nulmeting" and "Nederland" may stand alone: they need no year. A head that is not there is empty. */
function* cutUpper(above: Line, over: number, alone: number, hasRest: boolean): Iterable<Upper> {
  for (const rest of hasRest ? [1, 0] : [0]) {
    for (const named of [1, 0]) {
      const [cut] = cutHeadLine(above.text, named + alone + over + rest);
      if (cut === undefined) continue;
      const name = named === 1 ? (cut.heads[0] ?? '') : '';
      const values = cut.heads.slice(named, named + alone + over);
      for (let before = alone; before >= 0; before -= 1) {
        const front = values.slice(0, before);
        const back = values.slice(before + over);
        if (![...front, ...back].every(canStandAlone)) continue;
        yield {
          name,
          front,
          over: values.slice(before, before + over),
          back,
          rest: hasRest ? [rest === 1 ? (cut.heads.at(-1) ?? '') : ''] : [],
          cost:
            cut.cost + (named === 1 ? costOfName(name) : 0.3) + (hasRest && rest === 0 ? 0.2 : 0) + alone * costOfAlone,
        };
      }
    }
  }
}

function canStandAlone(head: string): boolean {
  const role = roleOf(plainHead(head));
  return role === 'baseline' || role === 'reference';
}

/** Heads over others: in the lower row all that stand over nothing else are covered by those above them. */
function storeysOf(
  above: Line,
  { name, front, over, back, rest }: Upper,
  starts: readonly number[],
  lower: readonly Cell[],
): readonly GridRow[] {
  const cellsOf = (texts: readonly string[]) => texts.map((text) => cellOf(above, text));
  const covered = (texts: readonly string[]) => cellsOf(texts).map((cell): Cell => ({ ...cell, span: 'above' }));
  const upper = lower.map((_, column): Cell => {
    const head = starts.findLastIndex((start) => start <= column);
    const cell = cellOf(above, over[head] ?? '');
    return starts[head] === column ? cell : { ...cell, span: 'left' };
  });
  return [
    { cells: [...cellsOf([name, ...front]), ...upper, ...cellsOf([...back, ...rest])], loose: [] },
    { cells: [...covered([name, ...front]), ...lower, ...covered([...back, ...rest])], loose: [] },
  ];
}
