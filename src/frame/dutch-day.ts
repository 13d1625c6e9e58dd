// Swedish dates are written as ISO 8601 has them.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day by Dutch time: `2026-11-22`. */
export function dutchDay(moment: Date): string {
  return format.format(moment);
}

/** The first of the seven days that end with that of a moment: what is of this week is of one of these. */
export function weekBegan(moment: Date): string {
  const day = new Date(`${dutchDay(moment)}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 6);
  return day.toISOString().slice(0, 10);
}
