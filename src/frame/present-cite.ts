import type { CiteView } from '../ui/cite/cite.tsx';
import { type Cited, sayCitation } from '../words/cite/say-citation.ts';
import type { Context } from './context.ts';

/** How to cite a page, in both languages. */
export function presentCite(cited: Cited, { words, voice }: Context): CiteView {
  const languages = voice.language === 'nl' ? (['nl', 'en'] as const) : (['en', 'nl'] as const);
  return {
    title: words.cite.title,
    citations: languages.map((language) => ({
      language,
      label: words.cite[language],
      text: sayCitation(cited, language),
    })),
  };
}
