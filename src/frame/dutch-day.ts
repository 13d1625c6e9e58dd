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

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The moment of a day and a time by Dutch clocks (`2026-10-06`, `12:00`); an invalid date where these are none. */
export function dutchMoment(day: string, time: string): Date {
  const asUtc = new Date(`${day}T${time}Z`);
  if (Number.isNaN(asUtc.getTime())) return asUtc;
  const ahead = (moment: Date) => Date.parse(`${wall.format(moment).replace(' ', 'T')}Z`) - moment.getTime();
  const near = new Date(asUtc.getTime() - ahead(asUtc));
  return new Date(asUtc.getTime() - ahead(near));
}
