import type { SayingOf } from '../../model/saying.ts';
import type { RefusedFacts } from '../../record/errors/refused.ts';
import { type RefusedAssignmentFacts, refusedAssignmentWords } from '../assignments/refused-assignment-words.data.ts';
import { count, type Language, oneOr } from '../numerals.ts';
import { type RefusedPeopleFacts, refusedPeopleWords } from '../people/refused-people-words.data.ts';
import { say, type WordingOf } from '../say.ts';
import { type RefusedDraftFacts, refusedDraftWords } from './refused-draft-words.data.ts';

type OwnFacts = Pick<RefusedFacts, 'no-reason' | 'answers-missing' | 'too-long' | 'bad-day' | 'no-publication'>;
type Told = RefusedPeopleFacts & RefusedDraftFacts & RefusedAssignmentFacts & OwnFacts;

/** What the command line tells with the names of its options. */
const own: Readonly<Record<Language, WordingOf<OwnFacts>>> = {
  nl: {
    'no-reason': () => 'Schrijf erbij waarom.',
    'answers-missing': ({ number }) =>
      `Er ${oneOr('nl', number, 'ontbreekt', 'ontbreken')} nog ${count('nl', number, 'antwoord', 'antwoorden')}: vink bij de knop aan dat u dit weet, of laat eerst verder schrijven.`,
    'too-long': ({ length, most }) => `De tekst is te lang: ${length} tekens, en er passen er ${most}.`,
    'bad-day': () => 'Deze datum bestaat niet.',
    'no-publication': () => 'Dit document is niet openbaar.',
  },
  en: {
    'no-reason': () => 'Write why.',
    'answers-missing': ({ number }) =>
      `${count('en', number, 'answer is', 'answers are')} still missing: tick beside the button that you know this, or have it written first.`,
    'too-long': ({ length, most }) => `The text is too long: ${length} characters, where ${most} fit.`,
    'bad-day': () => 'There is no such day.',
    'no-publication': () => 'This document is not public.',
  },
};

function isTold(saying: SayingOf<RefusedFacts>, words: object): saying is SayingOf<Told> {
  return Object.hasOwn(words, saying.say);
}

/** Why nothing was changed in a document that is written here, in one sentence; null where it is another refusal. */
export function sayRefusedDraft(language: Language, saying: SayingOf<RefusedFacts>): string | null {
  const words = {
    ...refusedPeopleWords[language],
    ...refusedDraftWords[language],
    ...refusedAssignmentWords[language],
    ...own[language],
  };
  return isTold(saying, words) ? say<Told, keyof Told>(words, saying) : null;
}
