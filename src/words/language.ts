import { en } from './en.data.ts';
import { nl, type Words } from './nl.data.ts';
import type { Language } from './numerals.ts';

/** The words of the interface in a language. */
export function wordsIn(language: Language): Words {
  return language === 'nl' ? nl : en;
}

/**
 * The language for a reader with this Accept-Language header (RFC 9110, 12.5.4): Dutch, unless English is preferred to it.
 * Dutch also for whoever asks for neither, for the publications are Dutch.
 */
export function languageFor(acceptLanguage: string | undefined): Language {
  const preference = { nl: 0, en: 0 };
  for (const part of (acceptLanguage ?? '').slice(0, 500).split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = range.split('-', 1)[0];
    const quality = Number(
      parameters
        .find((one) => one.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    if ((language === 'nl' || language === 'en') && quality > preference[language]) preference[language] = quality;
  }
  return preference.en > preference.nl ? 'en' : 'nl';
}
