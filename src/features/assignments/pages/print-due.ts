import { type Language, printDate } from '../../../words/numerals.ts';

/** A day by when something is due (`2026-12-31`) as it is read. */
export function printDue(language: Language, day: string): string {
  // At noon it is that day by Dutch time too.
  return printDate(language, new Date(`${day}T12:00:00Z`));
}
