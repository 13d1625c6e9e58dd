import type { SayingOf } from '../../../model/saying.ts';
import type { RefusedFacts } from '../../../record/errors/refused.ts';
import { sayRefusedDraft } from '../../../words/drafts/say-refused-draft.ts';
import type { Language } from '../../../words/numerals.ts';
import { refusedRegisterWords } from '../../../words/registers/refused-register-words.data.ts';
import { say } from '../../../words/say.ts';

/** Why nothing was written in a register, in one sentence; null where it is another refusal. */
export function sayRegisterRefused(language: Language, saying: SayingOf<RefusedFacts>): string | null {
  if (saying.say === 'no-registration' || saying.say === 'not-shown' || saying.say === 'bad-registration')
    return say(refusedRegisterWords[language], saying);
  return sayRefusedDraft(language, saying);
}
