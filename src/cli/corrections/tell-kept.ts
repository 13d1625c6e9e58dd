import type { KeptMet } from '../../corrections/kept-beside.ts';
import type { Correction } from '../../model/correction.ts';
import { flatten } from '../../model/shown-text.ts';
import { sayDecision } from '../../words/corrections/say-correction.ts';
import { type Language, printNumber } from '../../words/numerals.ts';
import { countOf } from '../words/count-of.ts';
import { keptWords } from './kept-words.data.ts';

/** So many are named in a sentence, and of the rest how many there are. */
const mostNamed = 3;
const differences = ['undoneKept', 'undoneBeside', 'otherwise'] as const;

function nameAll(corrections: readonly Correction[], language: Language): string {
  const more = corrections.length - mostNamed;
  const named = corrections.slice(0, mostNamed).map(({ decision, id }) => `${sayDecision(decision, language)} (${id})`);
  return [...named, ...(more > 0 ? [keptWords[language].more(printNumber(language, more))] : [])].join('; ');
}

/** What became of the corrections that are kept with each organisation of which documents were read: a sentence for each thing that differs. */
export function tellKept(kept: readonly KeptMet[], language: Language): readonly string[] {
  const words = keptWords[language];
  return kept.flatMap((one) => {
    const organisation = flatten(one.organisation);
    const met = countOf(language, one.met.length, 'correction');
    return [
      ...(one.met.length === 0 ? [] : [words.met(met, organisation)]),
      ...differences.flatMap((what) => {
        const own = one[what];
        if (own.length === 0) return [];
        const many = countOf(language, own.length, 'correction');
        return [words[what]({ many, isOne: own.length === 1, organisation, named: nameAll(own, language) })];
      }),
    ];
  });
}
