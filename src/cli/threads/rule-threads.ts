import { type Ground, mergeThreads } from '../../features/threads/commands/merge-threads.ts';
import { type LinkRuling, type Ruling, ruleOnLinks } from '../../features/threads/commands/rule-on-link.ts';
import { splitThread } from '../../features/threads/commands/split-thread.ts';
import type { SaidBy } from '../../record/errors/said-text.ts';
import { judgeEach } from '../import/judge-each.ts';
import { nameActor } from '../name-actor.ts';
import { type Desk, onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { GroundOptions } from '../record-options.ts';
import { readThreadName } from './thread-name.ts';

type Links = LinkRuling['links'];

const done: { readonly [ruling in Ruling]: string } = {
  confirmed: 'Bevestigd',
  rejected: 'Verworpen',
  withdrawn: 'Ingetrokken',
};

/** Lays down a ruling, threads anew with it and prints what was ruled. */
async function rule(
  options: GroundOptions,
  ruling: Ruling,
  body: (desk: Desk, ground: Ground, by: SaidBy) => Promise<Links>,
): Promise<void> {
  await onRecord(options.organisation, async (desk) => {
    const by = { actor: options.actor ?? nameActor(), at: new Date() };
    const links = await body(desk, { reason: options.reason, decision: options.decision ?? null }, by);
    await judgeEach(desk.record, [desk.organisation], say, by.actor);
    await print(options.json, { ruling, links }, () =>
      links.map(({ from, to }) => `${done[ruling]}: ${from} en ${to}`),
    );
  });
}

export async function ruleOnLink(link: Links[number], ruling: Ruling, options: GroundOptions): Promise<void> {
  await rule(options, ruling, async ({ record, organisation }, ground, by) => {
    await ruleOnLinks(record, organisation.organisationId, { links: [link], ruling, ...ground }, by);
    return [link];
  });
}

export async function mergeTwo(
  [one, other]: readonly [one: string, other: string],
  options: GroundOptions,
): Promise<void> {
  await rule(options, 'confirmed', ({ record, organisation }, ground, by) =>
    mergeThreads(record, organisation.organisationId, [readThreadName(one), readThreadName(other)], ground, by),
  );
}

export async function splitOne(thread: string, from: string, options: GroundOptions): Promise<void> {
  await rule(options, 'rejected', ({ record, organisation }, ground, by) =>
    splitThread(record, organisation.organisationId, { thread: readThreadName(thread), from }, ground, by),
  );
}
