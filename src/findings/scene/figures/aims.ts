import { compareDecimals } from '../../../model/notation/decimal.ts';
import { unitSort } from '../../../threading/indicators/unit-sort.ts';
import type { StatedFigure, StatedIndicator } from '../../../threading/stated.ts';
import type { IndicatorThread } from '../seen.ts';

/** Whether a figure says something: a number, a comparison, a place; not a missing mark and not a text. */
export function saysNumber({ value }: StatedFigure): boolean {
  return value.type !== 'missing' && value.type !== 'text';
}

/** Words at the head of a name of what is counted in money, also where no unit says so. */
const moneyHead =
  /^\W*(?:(?:de|het|totale?|bruto|netto|gemiddelde?) )*\p{L}*(?:kosten|lasten|uitgaven|baten|opbrengst(?:en)?|inkomsten|budget(?:ten)?|investering(?:en)?|tarief|tarieven|leges|reserves?)\b/iu;

/** What every value in money has, looked for first: there are many values, and few of these. */
const mayBeMoney = /€|eu/i;

function isCountedInMoney({ name, unit, figures }: StatedIndicator): boolean {
  return (
    unitSort(`${unit ?? ''} ${name}`) === 'money' ||
    moneyHead.test(name) ||
    figures.some(({ raw }) => mayBeMoney.test(raw) && unitSort(raw) === 'money')
  );
}

/** Whether a row has a target and a budgeted figure for one year, or names in words what it aims at: then they are two things. */
function tellsThemApart({ figures }: StatedIndicator): boolean {
  const targets = new Set(figures.flatMap(({ role, year }) => (role === 'target' ? [year] : [])));
  const isWorded = figures.some(({ role, year, value }) => role === 'target' && year === null && value.type === 'text');
  return figures.some(({ role, year }) => role === 'budgeted' && (isWorded || targets.has(year)));
}

/** Chapters that describe a body in numbers: what is budgeted there is what was expected, and nobody aims for so many square metres of road. */
const describes = /\b(?:kerngegevens|kerncijfers|kengetallen|statistische gegevens)\b/i;

/** Whether the column of what is budgeted also has a figure of others: nobody aims for the whole country, so it is what was known then. */
function isBudgetedForOthers({ figures }: StatedIndicator): boolean {
  const columns = new Set(figures.flatMap(({ role, column }) => (role === 'budgeted' ? [column] : [])));
  return figures.some(({ role, column }) => role === 'reference' && columns.has(column));
}

/** Whether every number of a row lies below nought: net costs, which a table of money writes so, and no aim. */
function isBelowNought({ statements }: IndicatorThread): boolean {
  const numbers = statements.flatMap(({ indicator }) =>
    indicator.figures.flatMap(({ value }) =>
      value.type === 'number' || value.type === 'comparison' || value.type === 'composite' ? [value.number] : [],
    ),
  );
  return numbers.length > 1 && numbers.every((number) => compareDecimals(number, '0') < 0);
}

const known = new WeakMap<IndicatorThread, readonly StatedFigure['role'][]>();

/**
 * Whether what is budgeted is what an indicator aims at: not of money, which a budget allows, nor among key figures, nor where a document has a
 * target beside it or budgets for others too.
 */
function isBudgetAim(thread: IndicatorThread): boolean {
  return !thread.statements.some(
    ({ indicator, chapter }) =>
      describes.test(chapter.title) ||
      isCountedInMoney(indicator) ||
      tellsThemApart(indicator) ||
      isBudgetedForOthers(indicator),
  );
}

function findAimRoles(thread: IndicatorThread): readonly StatedFigure['role'][] {
  if (isBelowNought(thread)) return [];
  return isBudgetAim(thread) ? ['target', 'budgeted'] : ['target'];
}

/** The roles of figures that say what an indicator aims at; none of a row that aims at nothing. */
export function aimRoles(thread: IndicatorThread): readonly StatedFigure['role'][] {
  const found = known.get(thread) ?? findAimRoles(thread);
  known.set(thread, found);
  return found;
}

function ofYear(figures: readonly StatedFigure[], role: StatedFigure['role'], year: number): StatedFigure | null {
  const own = figures.filter((figure) => figure.role === role && figure.year === year);
  return own.find(saysNumber) ?? own[0] ?? null;
}

/** What an indicator aims at in a year, as one document says it, by the roles of `aimRoles`. Null where there is no such column. */
export function aimIn(
  roles: readonly StatedFigure['role'][],
  { figures }: StatedIndicator,
  year: number,
): StatedFigure | null {
  return roles.reduce<StatedFigure | null>((aim, role) => aim ?? ofYear(figures, role, year), null);
}

/**
 * What an indicator aims at in a year, as one document says it: its target, or else what was budgeted where that is an aim. Null where there is
 * no such column.
 */
export function aimOf(thread: IndicatorThread, indicator: StatedIndicator, year: number): StatedFigure | null {
  return aimIn(aimRoles(thread), indicator, year);
}

/** What was planned for a year, as one document says it: what it aims at, or what was budgeted though that is no aim. Null where there is no such column. */
export function plannedOf({ figures }: StatedIndicator, year: number): StatedFigure | null {
  return ofYear(figures, 'target', year) ?? ofYear(figures, 'budgeted', year);
}

/** What was achieved in a year, as one document says it. Null where there is no such column. */
export function resultOf({ figures }: StatedIndicator, year: number): StatedFigure | null {
  return ofYear(figures, 'achieved', year);
}

/** The years that an indicator has an aim or a result for, the earliest first. */
export function yearsOf({ figures }: StatedIndicator, roles: readonly StatedFigure['role'][]): number[] {
  const years = figures.flatMap(({ role, year }) => (roles.includes(role) && year !== null ? [year] : []));
  return [...new Set(years)].toSorted((left, right) => left - right);
}
