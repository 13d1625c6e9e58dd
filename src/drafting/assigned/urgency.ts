import type { Task } from './tasks-in.ts';

/** How pressing a task is, the most pressing first; what is done last. */
export const urgencies = ['late', 'soon', 'later', 'undated', 'done'] as const;
export type Urgency = (typeof urgencies)[number];

/** Within how many days something is due soon. */
const soonDays = 14;

/** How pressing a task is. @param today by Dutch time (`2026-11-30`); what is due today is in time */
export function urgencyOf({ isDone, assigned: { dueOn } }: Pick<Task, 'isDone' | 'assigned'>, today: string): Urgency {
  if (isDone) return 'done';
  if (dueOn === null) return 'undated';
  if (dueOn < today) return 'late';
  return Date.parse(dueOn) - Date.parse(today) <= soonDays * 24 * 3_600_000 ? 'soon' : 'later';
}
