import type { UntestableReason } from '../../model/notation/attain.ts';
import { aimsOfYear, aimYears } from '../scene/figures/aim-changes.ts';
import { saysNumber } from '../scene/figures/aims.ts';
import { attainedBy } from '../scene/figures/attainment.ts';
import { isInDoubt } from '../scene/figures/in-doubt.ts';
import { partsAgree } from '../scene/figures/parts-agree.ts';
import { type Cell, latestResult, resultsOfYear } from '../scene/figures/results.ts';
import { isSameNumber } from '../scene/figures/same-number.ts';
import type { IndicatorNeighbourhood } from '../units/neighbourhood.ts';
import { type DefinitionPart, otherDefinition } from './definitions.ts';

/** What became of an aim. `named-before` and `named-after`: only documents about an earlier, or about a later year name it. */
export type AimFate =
  | 'met'
  | 'not-met'
  | 'untestable'
  | 'direction-unknown'
  | 'in-doubt'
  | 'no-aim'
  | 'not-yet-due'
  | 'report-not-at-hand'
  | 'report-in-part'
  | 'named-before'
  | 'named-after';

/** Why an aim cannot be tested: its value or its result, another definition, or parts of a value that say otherwise than the number in front. */
export type WhyUntestable = UntestableReason | `other-${DefinitionPart}` | 'parts-differ';

/** A cell by the row that it stands in, with what is written in it. */
export type CountedCell = { readonly statement: string; readonly raw: string };

/** The aim of an indicator for one year. */
export type CountedAim = {
  readonly slug: string;
  readonly year: number;
  readonly fate: AimFate;
  /** Of an untestable one. */
  readonly why: WhyUntestable | null;
  /** Null where there is none, or a doubt about it. */
  readonly aim: CountedCell | null;
  readonly result: CountedCell | null;
};

type Judged = Pick<CountedAim, 'fate'> & Partial<Pick<CountedAim, 'why' | 'aim' | 'result'>>;

function cellOf({ statement, figure }: Cell): CountedCell {
  return { statement: statement.key, raw: figure.raw.trim() };
}

/** Why no result can be held against an aim, by the newest cell that should have it. */
function whyNoResult(indicator: IndicatorNeighbourhood, year: number): UntestableReason {
  const cell = resultsOfYear(indicator, year).at(-1);
  return cell?.figure.value.type === 'text' ? 'achieved-text' : 'achieved-missing';
}

/**
 * The result that an aim is held against: the newest of the same definition, in the first document that has it so; or else the newest of all, with what
 * is defined otherwise.
 */
function resultFor(indicator: IndicatorNeighbourhood, aim: Cell, year: number) {
  const same = resultsOfYear(indicator, year)
    .filter(({ figure }) => saysNumber(figure))
    .filter((result) => otherDefinition(aim, result) === null);
  const newest = same.at(-1);
  if (newest !== undefined) {
    const result = same.find(({ figure }) => isSameNumber(figure, newest.figure)) ?? newest;
    return { result, other: null };
  }
  const result = latestResult(indicator, year);
  return result === null ? null : { result, other: otherDefinition(aim, result) };
}

function judgeAim(indicator: IndicatorNeighbourhood, aim: Cell, year: number, mayHold: boolean): Judged {
  const found = resultFor(indicator, aim, year);
  const told = { aim: cellOf(aim), ...(found && { result: cellOf(found.result) }) };
  if (found === null) {
    if (mayHold) return { ...told, fate: 'in-doubt' };
    const report = indicator.statements.find(({ key }) => key === aim.statement.key)?.report ?? null;
    // A cell that is there and has no result in it says so whatever else was left out.
    const isToldEmpty = report === 'report-in-part' && resultsOfYear(indicator, year).length > 0;
    if (report !== null && report !== 'due' && !isToldEmpty) return { ...told, fate: report };
    return { ...told, fate: 'untestable', why: whyNoResult(indicator, year) };
  }
  const { result, other } = found;
  if (other !== null) return { ...told, fate: 'untestable', why: `other-${other}` };
  const attained = attainedBy(indicator, result.figure, aim.figure);
  if (attained.outcome === 'not-testable') {
    const { why } = attained;
    return { ...told, ...(why === 'direction-unknown' ? { fate: why } : { fate: 'untestable', why }) };
  }
  const isClear = partsAgree(indicator, result.figure, aim.figure, attained.outcome);
  return isClear ? { ...told, fate: attained.outcome } : { ...told, fate: 'untestable', why: 'parts-differ' };
}

/** An aim of a year of which no document at hand names one: it was named before, or looked back at. */
function namedElsewhere(indicator: IndicatorNeighbourhood, cells: readonly Cell[], year: number): Judged | null {
  const named = cells.filter(({ figure }) => figure.value.type !== 'missing');
  const [first] = named;
  if (first === undefined) return null;
  const isAhead = named.some(({ statement }) => (statement.publication.year ?? 0) < year);
  const result = latestResult(indicator, year);
  return {
    fate: isAhead ? 'named-before' : 'named-after',
    aim: cellOf(first),
    result: result === null ? null : cellOf(result),
  };
}

/**
 * Every aim of an indicator for a year that a document at hand names, with whether it was met. The aim that counts is that of the first document about
 * the year itself, mostly its budget: what a later document makes of it is a finding, and no easier test.
 */
export function countAims(indicator: IndicatorNeighbourhood): CountedAim[] {
  const doubtful = indicator.statements.filter((statement) => isInDoubt(statement));
  const ownYears = doubtful.flatMap(({ publication: { year } }) => year ?? []);
  const years = [...new Set([...aimYears(indicator), ...ownYears])].toSorted((left, right) => left - right);
  return years.flatMap((year): CountedAim[] => {
    const counted = (judged: Judged): CountedAim => ({
      slug: indicator.thread.slug,
      year,
      why: null,
      aim: null,
      result: null,
      ...judged,
    });
    const all = aimsOfYear(indicator, year);
    const own = all.filter(({ statement }) => statement.publication.year === year);
    const aim = own.find(({ figure }) => figure.value.type !== 'missing');
    // A cell in doubt may hold the aim or the result of any year up to that of its document.
    if (aim === undefined && ownYears.includes(year)) return [counted({ fate: 'in-doubt' })];
    if (aim === undefined) {
      const elsewhere = own.length > 0 ? { fate: 'no-aim' as const } : namedElsewhere(indicator, all, year);
      return elsewhere === null ? [] : [counted(elsewhere)];
    }
    const mayHold = doubtful.some(({ publication }) => (publication.year ?? Infinity) >= year);
    return [counted(judgeAim(indicator, aim, year, mayHold))];
  });
}
