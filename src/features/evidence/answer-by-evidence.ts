import { earliestDay, latestDay } from '../../calendar/moment.ts';
import type { Context } from '../../frame/context.ts';
import { sayMoment } from '../../words/calendar/say-when.ts';
import { evidenceWords } from '../../words/evidence/evidence-words.data.ts';
import type { Evidence } from './evidence-of.ts';

type Dated = Evidence & { readonly on: string };

/** What a person confirmed and of which the day, month or year is known, the first first. */
function datedOf(evidence: readonly Evidence[]): readonly Dated[] {
  return evidence
    .flatMap((one) => (one.on !== null && one.isConfirmed ? [{ ...one, on: one.on }] : []))
    .toSorted((one, other) => one.on.localeCompare(other.on));
}

/** Whether what really happened supports a commitment, in a sentence; null where nothing is recorded of it. */
export function saySupportedByEvidence(evidence: readonly Evidence[], { voice }: Context): string | null {
  const t = evidenceWords[voice.language];
  if (evidence.length === 0) return null;
  const dated = datedOf(evidence);
  if (dated.length === 0) return t.maybeSupportedBy(evidence.length);
  return t.supportedBy(dated.length, dated.map(({ shown }) => shown.name).join(', '));
}

/**
 * Whether a commitment was kept in time: the day on which it was due against the last confirmed result. Null where one of both is not known.
 * @param dueYear the last year that the commitment is for
 */
export function sayInTimeByEvidence(
  evidence: readonly Evidence[],
  dueYear: number | null,
  { voice }: Context,
): string | null {
  const t = evidenceWords[voice.language];
  const last = datedOf(evidence).at(-1);
  if (last === undefined || dueYear === null) return null;
  const due = `${dueYear}-12-31`;
  const [day, until] = [sayMoment(voice.language, last.on), sayMoment(voice.language, due)];
  const { name } = last.shown;
  if (latestDay(last.on) <= due) return t.inTime(name, day, until);
  return earliestDay(last.on) > due ? t.late(name, day, until) : t.notKnown(name, day, until);
}
