import type { CountedCommitment } from '../../../findings/account/count-commitments.ts';
import { isSurelySame, isSurelyTold } from '../../../threading/link.ts';
import { surelySameAs } from '../../../threading/surely-same.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';

type Parts = { readonly sure: readonly StatementContent[]; readonly perhaps: readonly StatementContent[] };

/**
 * The accounts of a commitment, those that surely answer it apart from those that may. What surely answers a wording that may be another commitment,
 * may answer this one.
 */
export function accountsOf({ statements, accounts, links }: ThreadContent): Parts {
  const own = surelySameAs(statements[0]?.key ?? '', betweenWordings({ statements, links }));
  const answering = links.filter((link) => link.kind === 'answers' && isSurelyTold(link) && own.has(link.from));
  const sure = new Set(answering.map(({ to }) => to));
  return {
    sure: accounts.filter(({ key }) => sure.has(key)),
    perhaps: accounts.filter(({ key }) => !sure.has(key)),
  };
}

/** The links between the wordings themselves, without what answers them or carries them out. */
function betweenWordings({ statements, links }: Pick<ThreadContent, 'statements' | 'links'>) {
  const own = new Set(statements.map(({ key }) => key));
  return links.filter(({ from, to }) => own.has(from) && own.has(to));
}

/** The wordings that may be another commitment: the link with what came before is not sure. */
export function perhapsAnother(thread: ThreadContent): ReadonlySet<string> {
  return new Set(
    betweenWordings(thread)
      .filter((link) => !isSurelySame(link))
      .map(({ to }) => to),
  );
}

/** The keys of the accounts that only say the plan again. */
export function repeatingPlan(counted: readonly CountedCommitment[]): ReadonlySet<string> {
  return new Set(
    counted.flatMap(({ fate, accounts }) => (fate === 'repeats-plan' ? accounts.map(({ key }) => key) : [])),
  );
}
