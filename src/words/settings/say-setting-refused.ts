import type { SayingOf } from '../../model/saying.ts';
import type { RefusedFacts } from '../../record/errors/refused.ts';
import { sayRefusedDraft } from '../drafts/say-refused-draft.ts';
import type { Language } from '../numerals.ts';
import { sayRefused } from '../people/say-refused.ts';
import { say, type WordingOf } from '../say.ts';
import { type RefusedSettingFacts, refusedSettingWords } from './refused-setting-words.data.ts';
import { ruleSettingWords } from './rule-setting-words.data.ts';

type OwnFacts = Pick<RefusedFacts, 'bad-licence' | 'bad-settings'>;
type Told = RefusedSettingFacts & OwnFacts;

/** What the command line tells with the names of its options. */
const own: Readonly<Record<Language, WordingOf<OwnFacts>>> = {
  nl: {
    'bad-licence': ({ licence, names }) =>
      `${licence} is geen licentie. Geef ${names.join(' of ')}, het adres van een licentie (https://…), of laat het leeg.`,
    'bad-settings': ({ fault }) => say(ruleSettingWords.nl, fault),
  },
  en: {
    'bad-licence': ({ licence, names }) =>
      `${licence} is no licence. Give ${names.join(' or ')}, the address of a licence (https://…), or leave it empty.`,
    'bad-settings': ({ fault }) => say(ruleSettingWords.en, fault),
  },
};

function isTold(saying: SayingOf<RefusedFacts>, words: object): saying is SayingOf<Told> {
  return Object.hasOwn(words, saying.say);
}

/** Why a setting was not laid down, in one sentence; null where it is another refusal. */
export function saySettingRefused(language: Language, saying: SayingOf<RefusedFacts>): string | null {
  const words = { ...refusedSettingWords[language], ...own[language] };
  if (isTold(saying, words)) return say<Told, keyof Told>(words, saying);
  return sayRefused(language, saying) ?? sayRefusedDraft(language, saying);
}
