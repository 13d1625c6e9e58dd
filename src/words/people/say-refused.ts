import type { SayingOf } from '../../model/saying.ts';
import type { RefusedFacts } from '../../record/errors/refused.ts';
import type { Language } from '../numerals.ts';
import { say } from '../say.ts';
import { type RefusedPeopleFacts, refusedPeopleWords } from './refused-people-words.data.ts';
import { type RefusedProviderFacts, refusedProviderWords } from './refused-provider-words.data.ts';

type Told = RefusedPeopleFacts & RefusedProviderFacts;

function isTold(saying: SayingOf<RefusedFacts>): saying is SayingOf<Told> {
  return saying.say in refusedPeopleWords.nl || saying.say in refusedProviderWords.nl;
}

/** Why something was refused on a page of the workspace, in a sentence; null where no page says that. */
export function sayRefused(language: Language, saying: SayingOf<RefusedFacts>): string | null {
  const words = { ...refusedPeopleWords[language], ...refusedProviderWords[language] };
  return isTold(saying) ? say(words, saying) : null;
}
