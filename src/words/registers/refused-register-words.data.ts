import type { RefusedFacts } from '../../record/errors/refused.ts';
import type { FieldFault } from '../../registers/fields/field-fault.ts';
import type { Language } from '../numerals.ts';
import type { WordingOf } from '../say.ts';
import { fieldFaultWords } from './fault-words.data.ts';
import { sayFieldPath } from './say-field-path.ts';

type OfRegisters = Pick<RefusedFacts, 'bad-registration' | 'no-registration' | 'not-shown'>;

const sayFaults = (language: Language, faults: readonly FieldFault[]) =>
  faults.map(({ path, fault }) => `${sayFieldPath(language, path)}: ${fieldFaultWords[language][fault]}`).join(' ');

/** Why nothing was written in a register, and what to do. */
export const refusedRegisterWords: Readonly<Record<Language, WordingOf<OfRegisters>>> = {
  nl: {
    'bad-registration': ({ faults }) => `Dit kan zo niet in het register. ${sayFaults('nl', faults)}`,
    'no-registration': () => 'Dit staat niet in het register: zoek het op in de lijst en begin opnieuw.',
    'not-shown': () => 'Dit is niet openbaar, dus er is niets in te trekken.',
  },
  en: {
    'bad-registration': ({ faults }) => `This cannot be in the register like this. ${sayFaults('en', faults)}`,
    'no-registration': () => 'This is not in the register: look it up in the list and begin again.',
    'not-shown': () => 'This is not public, so there is nothing to withdraw.',
  },
};
