import type { SayingOf } from '../../model/saying.ts';
import type { RefusedFacts } from '../../record/errors/refused.ts';
import type { Language } from '../numerals.ts';
import { type RefusedPeopleFacts, refusedPeopleWords } from '../people/refused-people-words.data.ts';
import { say } from '../say.ts';
import { type RefusedDraftFacts, refusedDraftWords } from './refused-draft-words.data.ts';

type Told = RefusedPeopleFacts & RefusedDraftFacts;

/** Why nothing was changed in a draft, in one sentence; null where it is no refusal of drafts or people. */
export function sayRefusedDraft(language: Language, saying: SayingOf<RefusedFacts>): string | null {
  const words = { ...refusedPeopleWords[language], ...refusedDraftWords[language] };
  return isTold(saying, words) ? say<Told, keyof Told>(words, saying) : null;
}

function isTold(saying: SayingOf<RefusedFacts>, words: object): saying is SayingOf<Told> {
  return Object.hasOwn(words, saying.say);
}
