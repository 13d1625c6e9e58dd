import type { Month } from '../../../calendar/day.ts';
import { registerPath } from '../../registers/pages/register-paths.ts';

/** The page of a month: `/groningen/kalender/maand/2026-05`. */
export function monthPath(organisation: string, month: Month): string {
  return `${registerPath(organisation, 'event')}/maand/${month}`;
}

export function yearPath(organisation: string, year: number): string {
  return `${registerPath(organisation, 'event')}/jaar/${year}`;
}

export function mapPath(organisation: string, year: number): string {
  return `${registerPath(organisation, 'event')}/kaart/${year}`;
}

/** The month so many months later, or earlier. */
export function addMonths(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}
