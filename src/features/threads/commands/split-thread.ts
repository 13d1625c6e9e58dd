import type { Record } from '../../../record/connection/record.ts';
import { read } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { byYear, latestBefore } from '../../../threading/timeline.ts';
import { findStatement } from '../queries/find-statement.ts';
import { type Ground, needThread, type ThreadName } from './merge-threads.ts';
import { type LinkRuling, ruleOnLinks } from './rule-on-link.ts';

type Links = LinkRuling['links'];

/**
 * All links over the cut, and none of what comes after may join the last before it. The cut is between years: the report over last year stays
 * with last year, though it came out after the budget from which on the thread is another.
 */
function linksOver({ kind, slug, statements, links }: ThreadContent, key: string): Links {
  const thread = `${kind}/${slug}`;
  const inYears = byYear(statements);
  const cut = inYears.findIndex((statement) => statement.key === key);
  const start = inYears[cut];
  if (start === undefined) throw new Refused({ say: 'not-in-thread', with: { key, thread } });
  const [first, after] = [inYears.slice(0, cut), inYears.slice(cut).map((one) => one.key)];
  const last = first.at(-1);
  if (last === undefined) throw new Refused({ say: 'first-of-thread', with: { key: start.wordedAs, thread } });
  const before = new Set(first.map((one) => one.key));
  const over = links.filter(({ from, to }) => before.has(from) && after.includes(to));
  // Both what stood last when the first after the cut came out, and what came out since.
  const lasts = [last.key, latestBefore(first, start.publication)?.key ?? last.key];
  const pairs = [
    ...over.map(({ from, to }) => ({ from, to })),
    ...lasts.flatMap((from) => after.map((to) => ({ from, to }))),
  ];
  return [...new Map(pairs.map((pair) => [`${pair.from}\n${pair.to}`, pair])).values()];
}

/**
 * Rules that a thread is two: what is from a statement on, year by year, is something else than what came before it.
 * @returns the links that are rejected for it
 * @throws Refused where the thread or the statement in it is not there, nothing comes before it, or no reason is given
 */
export async function splitThread(
  record: Record,
  organisationId: string,
  { thread, from }: { readonly thread: ThreadName; readonly from: string },
  ground: Ground,
  by: SaidBy,
): Promise<Links> {
  const content = await needThread(record, organisationId, thread);
  const statement = await read(record, organisationId, (tx) => findStatement(tx, organisationId, from));
  const links = linksOver(content, statement?.id ?? from);
  return await ruleOnLinks(record, organisationId, { links, ruling: 'rejected', ...ground }, by);
}
