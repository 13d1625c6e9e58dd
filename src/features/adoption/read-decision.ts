import type { Decision } from '../../model/rights/decision.ts';
import { Refused } from '../../record/errors/refused.ts';
import { cleanSaid, readDay } from '../../record/errors/said-text.ts';

const mostOfNumber = 200;
const mostOfAddress = 2000;

/**
 * A decision as a person gave it.
 * @param at now: nobody has decided anything after it
 * @throws Refused `bad-decision` or `bad-day`
 */
export function readDecision({ kind, number, day, document }: Decision, at: Date): Decision {
  const said = cleanSaid(number);
  const address = cleanSaid(document ?? '');
  const isAddress = address === '' || (/^https?:\/\//.test(address) && URL.canParse(address));
  const read = readDay(day);
  // By the clock of the east of the world it may be tomorrow already.
  const latest = new Date(at.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  if (
    said === '' ||
    said.length > mostOfNumber ||
    !isAddress ||
    address.length > mostOfAddress ||
    read === null ||
    read > latest
  )
    throw new Refused({ say: 'bad-decision', with: {} });
  return { kind, number: said, day: read, document: address === '' ? null : address };
}

/** A decision as a table has it. */
export function columnsOf(decision: Decision | null) {
  return {
    decision_kind: decision?.kind ?? null,
    decision_number: decision?.number ?? null,
    decided_on: decision?.day ?? null,
    decision_document: decision?.document ?? null,
  };
}
