import { validate as isId } from 'uuid';
import { type Ground, mergeThreads } from '../../features/threads/commands/merge-threads.ts';
import { type LinkRuling, type Ruling, ruleOnLinks } from '../../features/threads/commands/rule-on-link.ts';
import { splitThread } from '../../features/threads/commands/split-thread.ts';
import { readLastWorded } from '../../features/wordings/queries/read-last-worded.ts';
import { read } from '../../record/connection/transaction.ts';
import type { SaidBy } from '../../record/errors/said-text.ts';
import { readSame } from '../../record/wordings/same-statements.ts';
import type { Language } from '../../words/numerals.ts';
import { judgeEach } from '../import/judge-each.ts';
import { nameActor } from '../name-actor.ts';
import { type Desk, onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { GroundOptions } from '../record-options.ts';
import { readThreadName } from './thread-name.ts';
import { threadWords } from './words.data.ts';

type Links = LinkRuling['links'];

/** Lays down a ruling, threads anew with it and prints what was ruled. */
async function rule(
  options: GroundOptions,
  { ruling, language }: { readonly ruling: Ruling; readonly language: Language },
  body: (desk: Desk, ground: Ground, by: SaidBy) => Promise<Links>,
): Promise<void> {
  const words = threadWords[language];
  await onRecord(options.organisation, language, async (desk) => {
    const by = { actor: options.actor ?? nameActor(), at: new Date() };
    const links = await body(desk, { reason: options.reason, decision: options.decision ?? null }, by);
    await judgeEach(desk.record, [desk.organisation], say, { actor: by.actor, language });
    const { record, organisation } = desk;
    const ids = links.flatMap(({ from, to }) => [from, to]).filter((id) => isId(id));
    const names = await read(record, organisation.organisationId, async (tx) =>
      readLastWorded(tx, organisation.organisationId, ids, await readSame(tx, organisation.organisationId)),
    );
    const nameOf = (id: string) => names.get(id)?.wordedAs ?? id;
    await print(options.json, { ruling, links }, () =>
      links.map(({ from, to }) => `${words.ruled[ruling]}: ${nameOf(from)} ${words.and} ${nameOf(to)}`),
    );
  });
}

export async function ruleOnLink(
  link: Links[number],
  ruling: Ruling,
  options: GroundOptions,
  language: Language,
): Promise<void> {
  await rule(options, { ruling, language }, ({ record, organisation }, ground, by) =>
    ruleOnLinks(record, organisation.organisationId, { links: [link], ruling, ...ground }, by),
  );
}

export async function mergeTwo(
  [one, other]: readonly [one: string, other: string],
  options: GroundOptions,
  language: Language,
): Promise<void> {
  await rule(options, { ruling: 'confirmed', language }, ({ record, organisation }, ground, by) =>
    mergeThreads(record, organisation.organisationId, [readThreadName(one), readThreadName(other)], ground, by),
  );
}

export async function splitOne(
  thread: string,
  from: string,
  options: GroundOptions,
  language: Language,
): Promise<void> {
  await rule(options, { ruling: 'rejected', language }, ({ record, organisation }, ground, by) =>
    splitThread(record, organisation.organisationId, { thread: readThreadName(thread), from }, ground, by),
  );
}
