import type { NoFacts, SayingOf } from '../../model/saying.ts';
import { unreadable, whereReadable } from '../../record/errors/unreadable.ts';
import type { EventFault } from '../../record/event-log/verify-events.ts';
import type { StatedAt } from './stated.ts';

/** What a person said, which stands in a row and in the log. */
export type SaidFacts = {
  explanation: { readonly finding: string };
  ruling: { readonly from: string | null; readonly to: string | null };
  answer: { readonly statement: string; readonly candidate: string };
  participation: { readonly participation: string };
  report: { readonly report: string };
  withdrawal: { readonly publication: string; readonly edition: number };
  correction: { readonly correction: string };
  'undone-correction': { readonly correction: string };
  settings: NoFacts;
  licence: NoFacts;
  'sign-in': NoFacts;
  nature: { readonly publication: string };
  standing: { readonly publication: string; readonly edition: number };
  version: { readonly item: string; readonly version: number };
  move: { readonly slug: string; readonly to: string };
  retention: { readonly what: string };
  /** A document that came from outside, or what was decided about it. */
  outside: { readonly outside: string };
  /** Who answers for a piece, or a link to it. */
  assignment: { readonly item: string };
  setting: { readonly what: string };
  'overdue-list': NoFacts;
  /** What was agreed for a draft. */
  agreed: { readonly draft: string };
  /** Something in a register, by its kind and slug. */
  registration: { readonly kind: string; readonly slug: string };
  'registers-import': { readonly import: string };
};

/** Where something is not as it was recorded: each code with what there is to say of it. */
export type PlaceFacts = SaidFacts & {
  'log-entry': { readonly sequence: number };
  'log-of-day': { readonly day: string };
  'published-heads': NoFacts;
  /** A file or address with heads that somebody kept. */
  'kept-head': { readonly from: string };
  organisation: NoFacts;
  publication: { readonly publication: string };
  edition: { readonly publication: string; readonly edition: number };
  explanations: NoFacts;
  rulings: NoFacts;
  answers: NoFacts;
  participations: NoFacts;
  withdrawals: NoFacts;
  reports: NoFacts;
  licences: NoFacts;
  natures: NoFacts;
  standings: NoFacts;
  corrections: NoFacts;
  judgement: NoFacts;
  members: NoFacts;
  'sign-ins': NoFacts;
  member: { readonly member: string };
  letters: NoFacts;
  /** An invitation of a member. */
  letter: { readonly member: string };
  drafts: NoFacts;
  retentions: NoFacts;
  'organisation-settings': NoFacts;
  'overdue-lists': NoFacts;
  draft: { readonly draft: string };
  agreements: NoFacts;
  outsides: NoFacts;
  moves: NoFacts;
  /** A piece of a draft. */
  piece: { readonly item: string };
  'frozen-drafts': NoFacts;
  asides: NoFacts;
  registers: NoFacts;
  assignments: NoFacts;
  /** Somebody from outside. */
  contact: { readonly contact: string };
  /** What was written beside a piece. */
  aside: { readonly item: string };
};

/** What is not as it was recorded: each code with what there is to say of it. */
export type FaultFacts = { readonly [Code in EventFault]: NoFacts } & {
  'edition-gone': NoFacts;
  'edition-unlogged': NoFacts;
  'other-checksum': NoFacts;
  'other-content': NoFacts;
  'shown-otherwise': StatedAt;
  'frozen-otherwise': NoFacts;
  'published-otherwise': NoFacts;
  'beside-otherwise': NoFacts;
  'worded-otherwise': NoFacts;
  'tables-otherwise': NoFacts;
  'corrected-otherwise': NoFacts;
  'publication-unlogged': NoFacts;
  /** `edition`: the newest one of the log. */
  'other-edition-shown': { readonly edition: number };
  /** It was withdrawn. */
  'shown-again': NoFacts;
  'titled-otherwise': NoFacts;
  'found-otherwise': NoFacts;
  'other-sources': NoFacts;
  'head-of-no-day': NoFacts;
  'other-than-published': { readonly sequence: number };
  'other-than-kept': { readonly sequence: number };
  'published-otherwise-then': { readonly day: string };
  'said-no-more': { readonly what: SayingOf<SaidFacts> };
  'said-unlogged': NoFacts;
  /** `name`: of a statement, as a ruling of before names it. */
  misnamed: { readonly name: string };
  'not-offered': NoFacts;
  'corrections-otherwise': NoFacts;
  'organisation-unlogged': NoFacts;
  'organisation-otherwise': NoFacts;
  'organisation-gone': NoFacts;
  'judgement-unlogged': NoFacts;
  'judged-otherwise': NoFacts;
  'member-unlogged': NoFacts;
  'member-otherwise': NoFacts;
  'member-gone': NoFacts;
  'letter-gone': NoFacts;
  'draft-unlogged': NoFacts;
  'draft-otherwise': NoFacts;
  'draft-gone': NoFacts;
  'begun-otherwise': NoFacts;
  'piece-otherwise': NoFacts;
  'frozen-unlogged': NoFacts;
  'made-of-nothing': NoFacts;
  'statements-otherwise': NoFacts;
  'settled-otherwise': NoFacts;
  'aside-gone': NoFacts;
  'contact-otherwise': NoFacts;
  'registration-otherwise': NoFacts;
};

/** What is not as it was recorded: where, and why. It is worded where it is shown (`cli/verify`). */
export type Fault = { readonly where: SayingOf<PlaceFacts>; readonly why: SayingOf<FaultFacts> };

/** Codes that say it all. */
type BareCode = { [Code in keyof FaultFacts]: FaultFacts[Code] extends NoFacts ? Code : never }[keyof FaultFacts];

/** Why, where the code says it all. */
export function because<Code extends BareCode>(say: Code): { readonly say: Code; readonly with: NoFacts } {
  return { say, with: {} };
}

/** The faults that a check finds; where it meets what it cannot read, that is the fault. Throws what the database says. */
export async function faultsAt(
  where: Fault['where'],
  check: () => Promise<readonly Fault[]>,
): Promise<readonly Fault[]> {
  return await whereReadable(check, [{ where, why: because(unreadable) }]);
}
