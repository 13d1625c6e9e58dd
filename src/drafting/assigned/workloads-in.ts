import type { Assignee } from './assigned.ts';
import type { Task } from './tasks-in.ts';
import { urgencyOf } from './urgency.ts';

/** How much one person has to do. */
export type Workload = {
  readonly to: Assignee;
  readonly late: number;
  readonly open: number;
  readonly done: number;
  /** The first day that went by (`2026-11-20`); null where nothing is late. */
  readonly lateSince: string | null;
};

/** How much each person has to do, who is latest first. @param today by Dutch time (`2026-11-30`) */
export function workloadsIn(tasks: readonly Task[], today: string): readonly Workload[] {
  const keyOf = ({ assigned: { to } }: Task) => `${to.kind} ${to.id}`;
  return [...Map.groupBy(tasks, keyOf).values()]
    .flatMap((own): Workload[] => {
      const [first] = own;
      if (first === undefined) return [];
      const late = own.filter((task) => urgencyOf(task, today) === 'late');
      const days = late.flatMap(({ assigned: { dueOn } }) => dueOn ?? []).toSorted();
      return [
        {
          to: first.assigned.to,
          late: late.length,
          open: own.filter(({ isDone }) => !isDone).length,
          done: own.filter(({ isDone }) => isDone).length,
          lateSince: days[0] ?? null,
        },
      ];
    })
    .toSorted((one, other) => other.late - one.late || other.open - one.open);
}
