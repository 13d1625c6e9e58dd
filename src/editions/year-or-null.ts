/** What is kept of a year; one that no document means (99999) is left to its column head. */
export function yearOrNull(year: number | null): number | null {
  return year !== null && Number.isInteger(year) && year >= 1000 && year <= 9999 ? year : null;
}
