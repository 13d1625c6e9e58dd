import { comparePublished } from '../../../model/publication-order.ts';
import type { Link } from '../../../threading/link.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import type { FatedCommitment } from '../queries/find-commitments-of.ts';
import { type Ambition, carryingLink, repeatedIn } from './outcome.ts';

/** A later plan by which an ambition is carried out, or that says the same. */
export type PlanOf = {
  readonly plan: StatementContent;
  /** Why it is thought to carry the ambition out; null where it says the same. */
  readonly link: Link | null;
  readonly accounts: readonly StatementContent[];
};

/** The later plans of an ambition, in the order of publication. */
export function plansOf(ambition: Ambition, around: ReadonlyMap<string, FatedCommitment>): readonly PlanOf[] {
  const { thread } = ambition;
  const repeated = repeatedIn(ambition).map((plan): PlanOf => ({ plan, link: null, accounts: [] }));
  const carried = (thread.carriers ?? []).flatMap((plan): PlanOf[] => {
    const link = carryingLink(thread, plan);
    return link === undefined ? [] : [{ plan, link, accounts: around.get(plan.key)?.thread.accounts ?? [] }];
  });
  return [...repeated, ...carried].toSorted((left, right) =>
    comparePublished(left.plan.publication, right.plan.publication),
  );
}

/** The first account of each report that tells of an ambition or of a plan that carries it out, in the order of publication. */
export function reportsOf({ thread }: Ambition, plans: readonly PlanOf[]): readonly StatementContent[] {
  const accounts = [...thread.accounts, ...plans.flatMap((one) => one.accounts)];
  const inOrder = accounts.toSorted((left, right) => comparePublished(left.publication, right.publication));
  const byReport = Map.groupBy(inOrder, ({ publication }) => publication.slug);
  return [...byReport.values()].flatMap(([first]) => first ?? []);
}
