/** A chapter of the budget, and of the annual report, of a year: where a fault shows. */
export function inBudget(year: number, chapter: string) {
  return { publication: `begroting-${year}`, chapter };
}

export function inReport(year: number, chapter: string) {
  return { publication: `jaarverslag-${year}`, chapter };
}
