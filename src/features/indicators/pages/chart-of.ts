import type { FigureValue } from '../../../model/notation/value.ts';
import { slugOf } from '../../../model/text/slug.ts';
import type { ChartBreak, ChartData, ChartPoint, ChartTarget, Series } from '../../../ui/chart/chart-data.ts';
import type { IndicatorStatement } from '../queries/read-indicator-history.ts';

type Drawable = Pick<ChartPoint, 'number' | 'to' | 'operator'>;
type Named = Pick<IndicatorStatement, 'name' | 'unit'>;
type Figure = IndicatorStatement['figures'][number];

/** The number of a value that can be drawn; null for what is missing, relative, a ratio or text. */
export function drawable(value: FigureValue): Drawable | null {
  switch (value.type) {
    case 'number':
    case 'composite':
      return { number: Number(value.number), to: null, operator: null };
    case 'comparison':
      return { number: Number(value.number), to: null, operator: value.operator };
    case 'rank':
      return { number: value.number, to: value.to ?? null, operator: value.form === 'top' ? '<=' : null };
    case 'missing':
    case 'relative':
    case 'ratio':
    case 'text':
      return null;
    default:
      return value satisfies never;
  }
}

/**
 * What the chart of an indicator draws. `statements` come in the order of publication: of several values for one year the one stated last is on
 * the line, the others stand beside it as former values, and so with aims. What two publications state alike is drawn once.
 */
export function chartOf(statements: readonly IndicatorStatement[]): ChartData | null {
  const points = new Map<string, ChartPoint & { readonly named: Named }>();
  const targets = new Map<string, ChartTarget>();
  const missing = new Set<number>();
  const drawn: Figure[] = [];
  for (const statement of statements) {
    for (const figure of statement.figures) {
      const { role, year, value, raw } = figure;
      if (year === null) continue;
      const shape = drawable(value);
      if (shape === null) {
        if (value.type === 'missing' && role === 'achieved') missing.add(year);
        continue;
      }
      drawn.push(figure);
      const texts = textsFor(raw, shape);
      const same = `${year} ${shape.operator ?? ''}${shape.number}-${shape.to ?? ''}`;
      // a bound in a column of the budget ("> 2") is an aim, whatever the column is called
      if (role === 'target' || (role === 'budgeted' && shape.operator !== null)) {
        makeFormer(targets, (target) => target.year === year);
        targets.set(same, { year, number: shape.number, operator: shape.operator, texts, isLatest: true });
      } else {
        const series: Series = role;
        makeFormer(points, (point) => point.series === series && point.year === year);
        points.set(`${series} ${same}`, { year, ...shape, series, texts, isLatest: true, named: statement });
      }
    }
  }
  if (drawn.length === 0) return null;
  const all = [...points.values()];
  return {
    points: all.map(({ named: _, ...point }) => point),
    targets: [...targets.values()],
    missing: [...missing].sort((a, b) => a - b),
    breaks: breaksIn(all),
    isRank: areRanks(drawn, statements),
    isPercent: arePercentages(drawn, statements),
  };
}

function makeFormer<One extends { readonly isLatest: boolean }>(all: Map<string, One>, isSame: (one: One) => boolean) {
  for (const [key, one] of all) if (isSame(one)) all.set(key, { ...one, isLatest: false });
}

/** Where the name or the unit of what was achieved is another than the year before. Where no unit is given it is taken to be the same. */
function breaksIn(points: readonly (ChartPoint & { readonly named: Named })[]): ChartBreak[] {
  const line = points
    .filter(({ series, isLatest }) => series === 'achieved' && isLatest)
    .toSorted((a, b) => a.year - b.year);
  return line.flatMap(({ year, named }, index): ChartBreak[] => {
    const before = line[index - 1]?.named;
    if (before === undefined) return [];
    if (slugOf(before.name, 'x') !== slugOf(named.name, 'x')) return [{ year, cause: 'name' }];
    const isOtherUnit = before.unit !== null && named.unit !== null && before.unit !== named.unit;
    return isOtherUnit ? [{ year, cause: 'unit' }] : [];
  });
}

const namesRanks = /\b(?:positie op|ranking|ranglijst|rangorde|plaats op)\b/i;

/** Places on a list: as some values say ("Top 8"), or as the name does; a place is counted. */
function areRanks(drawn: readonly Figure[], statements: readonly IndicatorStatement[]): boolean {
  const arePlaces = drawn.every(
    ({ value }) =>
      value.type === 'rank' || (value.type === 'number' && !value.percent && /^[1-9]\d*$/.test(value.number)),
  );
  const isSaid =
    drawn.some(({ value }) => value.type === 'rank') || statements.some(({ name }) => namesRanks.test(name));
  return arePlaces && isSaid;
}

function arePercentages(drawn: readonly Figure[], statements: readonly IndicatorStatement[]): boolean {
  const units = statements.flatMap(({ unit }) => (unit === null ? [] : [unit.trim()]));
  const isUnit = units.length > 0 && units.every((unit) => unit === '%');
  return isUnit || drawn.every(({ value }) => 'percent' in value && value.percent);
}

const longest = 30;
const short = 14;

/** "Beoogd > 2" is "> 2" in a chart that has a mark for targets; and where all of "60.093 (14.4%)" does not fit its first number may. */
function textsFor(raw: string, { operator }: Drawable): string[] {
  const text = raw.trim().replaceAll(/\s+/g, ' ');
  const at = operator === null ? -1 : text.search(/[<>≤≥]/u);
  const full = at > 0 ? text.slice(at) : text;
  const bare = full.replace(/\s*\(.*$/, '');
  const least = bare.length > 0 && bare.length <= short ? bare : `${full.slice(0, short - 1)}…`;
  return [...new Set(full.length <= longest ? [full, least] : [least])];
}
