import type { StatedFigure, StatedIndicator } from '../../threading/stated.ts';

/** Whether a figure says something: a number, a comparison, a place; not a missing mark and not a text. */
export function saysNumber({ value }: StatedFigure): boolean {
  return value.type !== 'missing' && value.type !== 'text';
}

/** Whether a figure stands in a column for what is wanted. */
export function isAim({ role }: StatedFigure): boolean {
  return role === 'target' || role === 'budgeted';
}

function ofYear(figures: readonly StatedFigure[], role: StatedFigure['role'], year: number): StatedFigure | null {
  const own = figures.filter((figure) => figure.role === role && figure.year === year);
  return own.find(saysNumber) ?? own[0] ?? null;
}

/** What an indicator aims at in a year, as one document says it: its target, or else what was budgeted. Null where there is no such column. */
export function aimOf({ figures }: StatedIndicator, year: number): StatedFigure | null {
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
