import type { FigureValue } from '../../../model/notation/value.ts';
import type { ChartData, ChartPoint, ChartTarget } from '../../../ui/chart/chart-data.ts';
import type { IndicatorStatement } from '../queries/read-indicator-history.ts';

type Drawable = { readonly number: number; readonly operator: ChartTarget['operator'] };

/** The number of a value that can be drawn, as far as a dot shows it; null for what is missing, relative, a ratio or text. */
export function drawable(value: FigureValue): Drawable | null {
  switch (value.type) {
    case 'number':
    case 'composite':
      return { number: Number(value.number), operator: null };
    case 'comparison':
      return { number: Number(value.number), operator: value.operator };
    case 'rank':
      return { number: value.number, operator: value.form === 'top' ? '<=' : null };
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
 * What the chart of an indicator draws. `statements` come in the order of publication: of several values for one year the one stated last is on the line,
 * the others stand beside it as former values. A target that two publications state alike is drawn once.
 */
export function chartOf(statements: readonly IndicatorStatement[]): ChartData | null {
  const points = new Map<string, ChartPoint>();
  const targets = new Map<string, ChartTarget>();
  const missing = new Set<number>();
  let ranks = 0;
  for (const { figures } of statements) {
    for (const { role, year, value, raw } of figures) {
      if (year === null) continue;
      const drawn = drawable(value);
      if (drawn === null) {
        if (value.type === 'missing' && role === 'achieved') missing.add(year);
        continue;
      }
      if (value.type === 'rank') ranks++;
      const same = `${year} ${drawn.operator ?? ''}${drawn.number}`;
      // a bound in a column of the budget ("> 2") is an aim, whatever the column is called
      if (role === 'target' || (role === 'budgeted' && drawn.operator !== null))
        targets.set(same, { year, ...drawn, raw: shortRaw(raw, drawn) });
      else {
        const series = role === 'achieved' || role === 'baseline' || role === 'other' ? 'achieved' : role;
        for (const [key, point] of points)
          if (point.series === series && point.year === year) points.set(key, { ...point, latest: false });
        points.set(`${series} ${same}`, { year, ...drawn, series, raw: shortRaw(raw, drawn), latest: true });
      }
    }
  }
  if (points.size + targets.size === 0) return null;
  return {
    points: [...points.values()],
    targets: [...targets.values()],
    missing: [...missing].sort((a, b) => a - b),
    isRank: ranks > (points.size + targets.size) / 2,
  };
}

/** "Beoogd > 2" is "> 2" in a chart that has a mark for targets, and only the first number of "60.093 (14.4%)" fits beside a dot. */
function shortRaw(raw: string, { operator }: Drawable): string {
  const text = raw.trim();
  if (text.length <= 8) return text;
  const at = operator === null ? -1 : text.indexOf(operator.charAt(0));
  const short = at < 0 ? text.replace(/\s*\(.*$/s, '') : text.slice(at);
  return short.length <= 14 ? short : `${short.slice(0, 13)}…`;
}
