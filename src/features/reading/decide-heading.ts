import { v7 as newId } from 'uuid';
import { anchorOf } from '../../corrections/anchor.ts';
import { reachesBody } from '../../corrections/layout-profile.ts';
import { type Correction, type Decision, headingStyles } from '../../model/correction.ts';
import { askedQuestions } from '../../model/question.ts';
import { theOrganisation } from '../../model/rights/ability.ts';
import { readPlainName } from '../../model/text/plain-name.ts';
import { headingKey, longestHeading } from '../../recognition/layout/lines.ts';
import type { Record } from '../../record/connection/record.ts';
import { Refused } from '../../record/errors/refused.ts';
import { readReason } from '../../record/errors/said-text.ts';
import { keepCorrections } from '../corrections/commands/keep-corrections.ts';
import { listKept } from '../corrections/queries/list-kept.ts';
import { nameInDocuments } from '../corrections/queries/name-in-documents.ts';
import { mustBeAllowed, type Working } from '../people/working.ts';
import { writeAtWork } from '../people/write-at-work.ts';
import { setReading } from './policy.ts';

export type GivenHeading = {
  /** As documents have it. */
  readonly heading: string;
  readonly style: string;
  readonly question: string;
  readonly reason: string;
};

/**
 * Lays down which question a heading asks in all documents of an organisation, as a correction like those that a review makes: it holds at a next import.
 * What holds already is not decided again.
 * @throws Refused `bad-heading` where it is no heading, or no question; or where no reason is given
 */
export async function decideHeading(
  record: Record,
  given: GivenHeading,
  working: Working,
  at: Date,
): Promise<Correction> {
  const reason = readReason(given.reason);
  const heading = readPlainName(given.heading, longestHeading);
  const style = headingStyles.find((one) => one === given.style);
  const question = askedQuestions.find((one) => one === given.question);
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, setReading, theOrganisation);
    const organisation = await nameInDocuments(tx, organisationId);
    const words = heading === null ? '' : headingKey(heading, organisation);
    if (style === undefined || question === undefined || !/\p{L}{2}/u.test(words))
      throw new Refused({ say: 'bad-heading', with: { most: longestHeading } });
    const decision: Decision = { about: 'heading', words, style, means: { is: 'question', question } };
    const last = (await listKept(tx, organisationId)).findLast(
      (one) => one.undone === undefined && reachesBody(one) && anchorOf(one.decision) === anchorOf(decision),
    );
    if (last !== undefined && JSON.stringify(last.decision.means) === JSON.stringify(decision.means)) return last;
    const reach = { organisation, publication: null, file: null };
    const decided = { id: newId(), at: at.toISOString(), by: actor, reach, decision, reason };
    const kept = { corrections: [decided], undone: new Map() };
    await keepCorrections(tx, { organisationId, publication: null }, kept, { actor, at });
    return decided;
  });
}
