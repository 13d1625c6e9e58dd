import type { Correction, Decision, Reach } from '../model/correction.ts';

export const ofUrk: Reach = { organisation: 'Urk', publication: null, file: null };

/** A bold line "Onze koers" that asks what is to be achieved. */
export const koersAsks = {
  about: 'heading',
  words: 'onze koers',
  style: 'bold',
  means: { is: 'question', question: 'achieve' },
} satisfies Decision;

/** A decision that is not yet in a journal. */
export function decide(decision: Decision = koersAsks, reach: Reach = ofUrk): Omit<Correction, 'id'> {
  return { at: '2026-11-30T09:00:00Z', by: 'jan', reach, decision };
}
