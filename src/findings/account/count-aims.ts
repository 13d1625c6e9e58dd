import type { UntestableReason } from '../../model/notation/attain.ts';
import { aimYears } from '../scene/figures/aim-changes.ts';
import { aimOf } from '../scene/figures/aims.ts';
import { attainedBy } from '../scene/figures/attainment.ts';
import { isInDoubt } from '../scene/figures/in-doubt.ts';
import { type Cell, latestResult, resultsOfYear } from '../scene/figures/results.ts';
import type { IndicatorNeighbourhood, RowAround } from '../units/neighbourhood.ts';
import type { Due } from './due.ts';

export type AimFate =
  | 'met'
  | 'not-met'
  | 'untestable'
  | 'direction-unknown'
  | 'no-aim'
  | 'in-doubt'
  | Exclude<Due, 'due'>;

/** The aim of an indicator for one year. */
export type CountedAim = {
  readonly slug: string;
  readonly year: number;
  readonly fate: AimFate;
  /** Of an untestable one. */
  readonly why: UntestableReason | null;
};

type Aim = Cell & { readonly statement: RowAround };

/**
 * The aim that counts for a year: in the first document about that year that names one, mostly its budget. What a later document makes of it
 * is a finding, and no easier test. Null where a document has a column for it and none has an aim; undefined where no document is about it.
 */
function aimFor(thread: IndicatorNeighbourhood, year: number): Aim | null | undefined {
  const cells = thread.statements.flatMap((statement): Aim[] => {
    const figure = statement.publication.year === year ? aimOf(thread, statement.indicator, year) : null;
    return figure === null ? [] : [{ statement, figure }];
  });
  return cells.find(({ figure }) => figure.value.type !== 'missing') ?? (cells.length === 0 ? undefined : null);
}

/** Why no result can be held against an aim, by the newest cell that should have it. */
function whyNoResult(indicator: IndicatorNeighbourhood, year: number): UntestableReason {
  const cell = resultsOfYear(indicator, year).at(-1);
  return cell?.figure.value.type === 'text' ? 'achieved-text' : 'achieved-missing';
}

/** Every aim of an indicator for a year that a document at hand is about, with whether it was met. */
export function countAims(indicator: IndicatorNeighbourhood): CountedAim[] {
  const doubtful = indicator.statements.filter((statement) => isInDoubt(statement));
  const ownYears = doubtful.flatMap(({ publication: { year } }) => year ?? []);
  const years = [...new Set([...aimYears(indicator), ...ownYears])].toSorted((left, right) => left - right);
  return years.flatMap((year): CountedAim[] => {
    const { slug } = indicator.thread;
    const aim = aimFor(indicator, year);
    // A cell in doubt may hold the aim or the result of any year up to that of its document.
    const doubted: CountedAim = { slug, year, fate: 'in-doubt', why: null };
    const mayHold = doubtful.some(({ publication }) => (publication.year ?? Infinity) >= year);
    if (!aim && ownYears.includes(year)) return [doubted];
    if (aim === undefined) return [];
    if (aim === null) return [{ slug, year, fate: 'no-aim', why: null }];
    const result = latestResult(indicator, year);
    if (result === null && mayHold) return [doubted];
    if (result === null) {
      const { report } = aim.statement;
      // A cell that is there and has no result in it says so whatever else was left out.
      const isToldEmpty = report === 'report-in-part' && resultsOfYear(indicator, year).length > 0;
      if (report !== null && report !== 'due' && !isToldEmpty) return [{ slug, year, fate: report, why: null }];
      return [{ slug, year, fate: 'untestable', why: whyNoResult(indicator, year) }];
    }
    const attained = attainedBy(indicator, result.figure, aim.figure);
    const isUndirected = attained.outcome === 'not-testable' && attained.why === 'direction-unknown';
    if (isUndirected) return [{ slug, year, fate: 'direction-unknown', why: null }];
    return attained.outcome === 'not-testable'
      ? [{ slug, year, fate: 'untestable', why: attained.why }]
      : [{ slug, year, fate: attained.outcome, why: null }];
  });
}
