import { type SiteProfileName, siteProfileNames } from '../../model/reading.ts';
import { wordsIn } from '../../words/language.ts';
import type { Language } from '../../words/numerals.ts';
import { countOf } from '../words/count-of.ts';
import { takenOverWords } from './taken-over-words.data.ts';

/**
 * With which of the layout profiles of the program documents were read, a sentence each.
 * @param profiles that of each document, undefined where it was read with none
 */
export function tellProfiles(
  profiles: readonly (SiteProfileName | undefined)[],
  language: Language,
): readonly string[] {
  return siteProfileNames.flatMap((name) => {
    const read = profiles.filter((profile) => profile === name).length;
    if (read === 0) return [];
    return [takenOverWords[language].profile(wordsIn(language).siteProfiles[name], countOf(language, read, 'file'))];
  });
}
