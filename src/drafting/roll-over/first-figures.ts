import type { StatedIndicator } from '../../threading/stated.ts';
import type { DraftFigure } from '../item.ts';
import { type Begun, isReport } from './begun.ts';

/** For how many years a budget gives aims: the year itself and three more (Besluit begroting en verantwoording, article 22). */
const yearsOfPlan = 4;

type Given = Pick<DraftFigure, 'role' | 'year'>;

function figure({ role, year }: Given, raw: string, adopted: string | null): DraftFigure {
  return { role, year, raw, source: null, day: null, explanation: null, adopted };
}

/** As it was written before; null where it was not. */
function writtenOf({ figures }: StatedIndicator, { role, year }: Given): string | null {
  const written = figures.find((one) => one.role === role && one.year === year)?.raw ?? '';
  return written === '' ? null : written;
}

/** Of an indicator that is new: an empty place for what was achieved in a report, and for the aim of each year in a plan. */
export function newFigures({ kind, year }: Pick<Begun, 'kind' | 'year'>): readonly DraftFigure[] {
  if (isReport(kind)) return [figure({ role: 'achieved', year }, '', null)];
  return Array.from({ length: yearsOfPlan }, (_, ahead) => figure({ role: 'target', year: year + ahead }, '', null));
}

/** In a report: the value of the year before, the aim as it was adopted, and an empty place for what was achieved. */
export function reportedFigures(indicator: StatedIndicator, year: number): readonly DraftFigure[] {
  const known = (
    [
      { role: 'baseline', year },
      { role: 'achieved', year: year - 1 },
      { role: 'target', year },
      { role: 'budgeted', year },
    ] as const
  ).flatMap((given) => {
    const raw = writtenOf(indicator, given);
    return raw === null ? [] : [figure(given, raw, raw)];
  });
  return [...known, figure({ role: 'achieved', year }, '', null)];
}

/** In a plan: the last value that is known, and an aim for each of its years, as it was given before where it was; else an empty place. */
export function plannedFigures(indicator: StatedIndicator, year: number): readonly DraftFigure[] {
  const achieved = indicator.figures
    .filter((one) => one.role === 'achieved' && one.year !== null && one.year < year && one.raw !== '')
    .toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0))[0];
  const aims = Array.from({ length: yearsOfPlan }, (_, ahead) => {
    const given = { role: 'target', year: year + ahead } as const;
    const adopted = writtenOf(indicator, given);
    return figure(given, adopted ?? '', adopted);
  });
  if (achieved?.year == null) return aims;
  return [figure({ role: 'achieved', year: achieved.year }, achieved.raw, achieved.raw), ...aims];
}
