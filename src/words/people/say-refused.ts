import type { SayingOf } from '../../model/saying.ts';
import type { RefusedFacts } from '../../record/errors/refused.ts';
import type { Language } from '../numerals.ts';
import { say } from '../say.ts';
import { type RefusedPeopleFacts, refusedPeopleWords } from './refused-people-words.data.ts';

function isOfPeople(saying: SayingOf<RefusedFacts>): saying is SayingOf<RefusedPeopleFacts> {
  return saying.say in refusedPeopleWords.nl;
}

/** Why something was refused on a page of the workspace, in a sentence; null where no page says that. */
export function sayRefused(language: Language, saying: SayingOf<RefusedFacts>): string | null {
  return isOfPeople(saying) ? say(refusedPeopleWords[language], saying) : null;
}
