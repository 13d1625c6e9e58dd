import type { SayingOf } from '../../model/saying.ts';
import type { RefusedFacts } from '../../record/errors/refused.ts';
import { type RefusedReadingFacts, refusedReadingWords } from '../corrections/refused-reading-words.data.ts';
import { sayRefusedDraft } from '../drafts/say-refused-draft.ts';
import type { Language } from '../numerals.ts';
import { sayRefused } from '../people/say-refused.ts';
import { say, type WordingOf } from '../say.ts';
import { type RefusedSettingFacts, refusedSettingWords, settingNouns } from './refused-setting-words.data.ts';
import { ruleSettingWords } from './rule-setting-words.data.ts';

type OwnFacts = Pick<
  RefusedFacts,
  | 'bad-licence'
  | 'bad-settings'
  | 'bad-setting'
  | 'no-correction'
  | 'more-corrections'
  | 'correction-undone'
  | 'correction-holds'
  | 'correction-beside'
>;
type Told = RefusedSettingFacts & RefusedReadingFacts & OwnFacts;

/** What the command line tells with the names of its options. */
const own: Readonly<Record<Language, WordingOf<OwnFacts>>> = {
  nl: {
    'bad-licence': ({ licence, names }) =>
      `${licence} is geen licentie. Geef ${names.join(' of ')}, het adres van een licentie (https://…), of laat het leeg.`,
    'bad-settings': ({ fault }) => say(ruleSettingWords.nl, fault),
    'bad-setting': ({ what }) =>
      `Wat u stuurde, hoort niet bij dit formulier (${settingNouns.nl.settings[what]}). Open deze pagina opnieuw en vul het daar nog een keer in.`,
    'no-correction': () => 'Dit besluit is er niet. Kies er een uit de lijst.',
    'more-corrections': () => 'Dit kan meer dan één besluit zijn. Kies er een uit de lijst.',
    'correction-undone': () => 'Dit besluit is al ongedaan gemaakt. Er is niets veranderd.',
    'correction-holds': () => 'Dit besluit geldt nog. Er is niets veranderd.',
    'correction-beside': () =>
      'Dit besluit geldt alleen met het bestand waarin het stond. Neem het daar opnieuw, bij het nakijken.',
  },
  en: {
    'bad-licence': ({ licence, names }) =>
      `${licence} is no licence. Give ${names.join(' or ')}, the address of a licence (https://…), or leave it empty.`,
    'bad-settings': ({ fault }) => say(ruleSettingWords.en, fault),
    'bad-setting': ({ what }) =>
      `What you sent does not belong to this form (${settingNouns.en.settings[what]}). Open this page again and fill it in there once more.`,
    'no-correction': () => 'This decision is not there. Choose one of the list.',
    'more-corrections': () => 'This may be more than one decision. Choose one of the list.',
    'correction-undone': () => 'This decision was undone already. Nothing was changed.',
    'correction-holds': () => 'This decision holds still. Nothing was changed.',
    'correction-beside': () =>
      'This decision holds only with the file that it stood in. Decide it again there, in a review.',
  },
};

function isTold(saying: SayingOf<RefusedFacts>, words: object): saying is SayingOf<Told> {
  return Object.hasOwn(words, saying.say);
}

/** Why a setting was not laid down, in one sentence; null where it is another refusal. */
export function saySettingRefused(language: Language, saying: SayingOf<RefusedFacts>): string | null {
  const words = { ...refusedSettingWords[language], ...refusedReadingWords[language], ...own[language] };
  if (isTold(saying, words)) return say<Told, keyof Told>(words, saying);
  return sayRefused(language, saying) ?? sayRefusedDraft(language, saying);
}
