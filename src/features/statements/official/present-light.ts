import type { Agreed } from '../../../model/agreed.ts';
import type { OfficialStatus } from '../../../model/statement.ts';
import type { LightView } from '../../../ui/light/light.tsx';
import type { Language } from '../../../words/numerals.ts';
import { officialWords } from '../../../words/state/official-words.data.ts';

/** A light with what the legend of its edition says of it. */
export function presentLight({ light, reason }: OfficialStatus, agreed: Agreed | null, language: Language): LightView {
  const { status, meaning, reason: why } = officialWords[language];
  const said = agreed?.lights.find(({ name }) => name === light)?.meaning.trim() ?? '';
  return {
    labels: { status, meaning, reason: why },
    name: light,
    meaning: said === '' ? null : said,
    reason: reason.trim(),
  };
}
