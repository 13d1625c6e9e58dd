import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { type Ground, needThread, type ThreadName } from './merge-threads.ts';
import { type LinkRuling, ruleOnLinks } from './rule-on-link.ts';

type Links = LinkRuling['links'];

/** All links over the cut, and none of what comes after may join the last before it. */
function linksOver({ kind, slug, statements, links }: ThreadContent, key: string): Links {
  const thread = `${kind}/${slug}`;
  const cut = statements.findIndex((statement) => statement.key === key);
  if (cut === -1) throw new Refused('not-in-thread', { key, thread });
  const [before, after] = [statements.slice(0, cut), statements.slice(cut)].map((part) => part.map((one) => one.key));
  const last = before?.at(-1);
  if (before === undefined || after === undefined || last === undefined)
    throw new Refused('first-of-thread', { key, thread });
  const over = links.filter(({ from, to }) => before.includes(from) && after.includes(to));
  const pairs = [...over.map(({ from, to }) => ({ from, to })), ...after.map((to) => ({ from: last, to }))];
  return [...new Map(pairs.map((pair) => [`${pair.from}\n${pair.to}`, pair])).values()];
}

/**
 * Rules that a thread is two: what comes from a statement on is something else than what came before it.
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
  const links = linksOver(await needThread(record, organisationId, thread), from);
  await ruleOnLinks(record, organisationId, { links, ruling: 'rejected', ...ground }, by);
  return links;
}
