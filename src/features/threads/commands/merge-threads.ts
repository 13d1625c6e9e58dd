import { comparePublished } from '../../../model/publication-order.ts';
import type { Record } from '../../../record/connection/record.ts';
import { read } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import type { StatementContent, ThreadContent } from '../../../threading/thread-content.ts';
import type { ThreadKind } from '../../../threading/threading.ts';
import { isOfTerm } from '../../../threading/timeline.ts';
import { findGoneThread } from '../queries/find-gone-thread.ts';
import { findThread } from '../queries/find-thread.ts';
import { type LinkRuling, ruleOnLinks } from './rule-on-link.ts';

/** A thread by its address. */
export type ThreadName = { readonly kind: ThreadKind; readonly slug: string };
export type Ground = Pick<LinkRuling, 'reason' | 'decision'>;
type Links = LinkRuling['links'];

/** @throws Refused where there is no such thread, with what became of one that was there */
export async function needThread(
  record: Record,
  organisationId: string,
  { kind, slug }: ThreadName,
): Promise<ThreadContent> {
  return await read(record, organisationId, async (tx) => {
    const thread = await findThread(tx, organisationId, kind, slug);
    if (thread !== null) return thread;
    const gone = await findGoneThread(tx, organisationId, kind, slug);
    if (gone === null) throw new Refused({ say: 'no-thread', with: { thread: `${kind}/${slug}` } });
    const heirs = gone.heirs.map((heir) => `${kind}/${heir.slug}`);
    throw new Refused({ say: 'gone-thread', with: { thread: `${kind}/${slug}`, heirs } });
  });
}

function byTime(left: StatementContent, right: StatementContent): number {
  return comparePublished(left.publication, right.publication);
}

/** Whether a thread is of what an agreement says for a term; only of commitments that stays apart from what is said year by year. */
function isAgreed({ kind, statements }: ThreadContent): boolean {
  return kind === 'commitment' && statements.some(({ publication }) => isOfTerm(publication));
}

/** The link that makes one thread of two: the first statement of the later one to what stands before it in the other. */
function linkBetween(one: ThreadContent, other: ThreadContent): Links {
  const [first, second] = [one, other]
    .map(({ statements }) => statements.toSorted(byTime))
    .toSorted(([left], [right]) => (left === undefined || right === undefined ? 0 : byTime(left, right)));
  const start = second?.[0];
  const end = start && (first?.findLast((statement) => byTime(statement, start) < 0) ?? first?.[0]);
  return start === undefined || end === undefined ? [] : [{ from: end.key, to: start.key }];
}

/**
 * Rules that two threads are one, by confirming the link between them.
 * @returns the link
 * @throws Refused where one of them is not there, both are the same or of other kinds, one is of an agreement and the other not, or no reason is given
 */
export async function mergeThreads(
  record: Record,
  organisationId: string,
  [one, other]: readonly [ThreadName, ThreadName],
  ground: Ground,
  by: SaidBy,
): Promise<Links> {
  if (one.kind === other.kind && one.slug === other.slug)
    throw new Refused({ say: 'one-thread', with: { thread: `${one.kind}/${one.slug}` } });
  const threads = [
    await needThread(record, organisationId, one),
    await needThread(record, organisationId, other),
  ] as const;
  const agreements = threads.filter(isAgreed);
  if (agreements.length === 1)
    throw new Refused({ say: 'agreed-apart', with: { thread: `${one.kind}/${agreements[0]?.slug}` } });
  const links = linkBetween(...threads);
  return await ruleOnLinks(record, organisationId, { links, ruling: 'confirmed', ...ground }, by);
}
