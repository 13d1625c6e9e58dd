import type { Fault } from '../../features/verification/fault.ts';
import type { Language } from '../../words/numerals.ts';
import { say } from '../../words/say.ts';
import { enFaultWords } from './words/en-fault-words.data.ts';
import { nlFaultWords } from './words/nl-fault-words.data.ts';

const words = { nl: nlFaultWords, en: enFaultWords } as const;

/** A fault in words: where, and why as a sentence. */
export type SaidFault = { readonly where: string; readonly why: string };

/** Puts into words what is not as it was recorded. */
export function sayFault({ where, why }: Fault, language: Language): SaidFault {
  const { places, faults } = words[language];
  return { where: say(places, where), why: say(faults, why) };
}
