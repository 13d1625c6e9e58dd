import { z } from 'zod';
import { draftStates } from '../../model/rights/draft-state.ts';
import { roles } from '../../model/rights/role.ts';
import { stateWords } from '../../words/drafts/state-words.data.ts';
import { type Language, printNumber } from '../../words/numerals.ts';
import { sayRoles } from '../../words/people/say-roles.ts';
import { sayCommand } from '../../words/work-log/command-words.data.ts';
import { workLogWords } from '../../words/work-log/log-words.data.ts';
import { memberOfActor } from '../people/person-actor.ts';
import type { Entry } from './queries/read-entries.ts';
import type { LogNames } from './queries/read-log-names.ts';

const text = z.string().nullish().catch(null);
const list = z.array(z.unknown()).catch([]);
const role = z.enum(roles);
const grant = z.object({ role });
const state = z.enum(draftStates).nullable().catch(null);

/** What is told of an entry; what else it says, hashes and ids, means nothing to who reads. */
const payloadForm = z
  .object({
    draft: text,
    publication: text,
    slug: text,
    member: text,
    edition: z.number().nullish().catch(null),
    version: z.number().nullish().catch(null),
    from: state,
    to: state,
    role: role.nullish().catch(null),
    roles: z.array(grant).catch([]),
    reason: text,
    why: text,
    decision: z
      .union([z.string(), z.object({ number: z.string() }).transform(({ number }) => number)])
      .nullish()
      .catch(null),
    links: list,
    corrections: list,
    reports: list,
    editions: list,
    asides: z.number().catch(0),
    letters: z.number().catch(0),
    contacts: z.number().catch(0),
  })
  .partial();

/** An entry as it is shown: who, what, about what, and why. */
export type SaidEntry = {
  readonly sequence: number;
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  readonly command: string;
  readonly document: string | null;
  readonly person: string | null;
  readonly reason: string | null;
  readonly decision: string | null;
  readonly hash: string;
};

/** Who did something, as the members are called now. */
function sayActor(language: Language, actor: string, names: LogNames): string {
  const t = workLogWords[language];
  const member = memberOfActor(actor);
  if (member !== null) return names.members.get(member) ?? t.gone;
  return actor === 'reader' ? t.reader : t.onMachine(actor);
}

/** Puts an entry of the log into words. */
export function sayEntry(language: Language, entry: Entry, names: LogNames): SaidEntry {
  const t = workLogWords[language];
  const { sequence, at, actor, command, hash } = entry;
  const said = payloadForm.safeParse(entry.payload).data ?? {};
  const slug =
    names.drafts.get(said.draft ?? '') ?? said.publication ?? (said.draft == null ? null : said.slug) ?? null;
  const document = slug === null ? null : (names.documents.get(slug) ?? slug);
  const person = said.member == null ? null : (names.members.get(said.member) ?? t.gone);
  const given = said.role == null ? (said.roles ?? []) : [{ role: said.role }];
  const lists = [said.links, said.corrections, said.reports].reduce((sum, one) => sum + (one?.length ?? 0), 0);
  const cleaned = (said.asides ?? 0) + (said.letters ?? 0) + (said.contacts ?? 0);
  const what = sayCommand(language, command, {
    document: document ?? (said.publication === null ? '' : t.document),
    person: person ?? t.gone,
    roles: sayRoles(language, given),
    edition: String(said.edition ?? ''),
    version: String(said.version ?? ''),
    from: said.from == null ? '' : stateWords[language][said.from],
    to: said.to == null ? '' : stateWords[language][said.to],
    count: printNumber(language, lists + cleaned),
  });
  return {
    ...{ sequence, at, command, hash, document, person, who: sayActor(language, actor, names) },
    what: what ?? t.unknown(command),
    reason: said.reason ?? said.why ?? null,
    decision: said.decision ?? null,
  };
}
