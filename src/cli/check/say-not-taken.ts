import type { TakenOver } from '../../corrections/taken-over.ts';
import type { Said } from '../../findings/finding.ts';
import { tellNotTaken } from '../corrections/tell-taken-over.ts';

/** What of the corrections was not taken over, a note each. */
export function sayNotTaken(taken: readonly TakenOver[]): readonly Said[] {
  const en = tellNotTaken(taken, 'en');
  return tellNotTaken(taken, 'nl').map((sentence, at) => ({ nl: sentence, en: en[at] ?? sentence }));
}
