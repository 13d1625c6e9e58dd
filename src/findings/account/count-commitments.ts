import type { CommitmentStatement } from '../../threading/statement.ts';
import type { CommitmentThread, Scene } from '../scene/scene.ts';
import { type Due, dueIn } from './at-hand-reports.ts';

export type CommitmentFate = 'answered' | 'not-found' | 'without-year' | Exclude<Due, 'due'>;

/** The commitment of a thread for one year. */
export type CountedCommitment = { readonly slug: string; readonly year: number | null; readonly fate: CommitmentFate };

/** Whether a document lays down what will be done in its year: a spring memorandum only prepares it. */
function isLaidDown({ publication: { kind } }: CommitmentStatement): boolean {
  return kind === 'budget' || kind === 'agenda';
}

/**
 * Whether an account over the year answers the thread. It may hang at the goal that the report repeats, or at the plan itself; an account in
 * a progress report is no final one.
 */
function isAnswered({ answers }: CommitmentThread, year: number): boolean {
  return [...answers.values()]
    .flat()
    .some(({ publication }) => publication.year === year && publication.kind === 'annual-report');
}

/** Every commitment of budgets and agendas, once a thread and year, with what became of it. */
export function countCommitments(scene: Scene): CountedCommitment[] {
  const dueFor = dueIn(scene);
  return scene.commitments.flatMap((commitment) => {
    const { slug } = commitment.thread;
    const years = Map.groupBy(commitment.statements.filter(isLaidDown), ({ publication }) => publication.year);
    return [...years].map(([year, [first]]): CountedCommitment => {
      if (year === null) return { slug, year, fate: 'without-year' };
      if (isAnswered(commitment, year)) return { slug, year, fate: 'answered' };
      const due = dueFor(first === undefined ? null : scene.fieldOf(first), year);
      return { slug, year, fate: due === 'due' ? 'not-found' : due };
    });
  });
}
