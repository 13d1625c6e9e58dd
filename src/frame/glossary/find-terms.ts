import { enGlossary } from '../../words/glossary/en.data.ts';
import { nlGlossary } from '../../words/glossary/nl.data.ts';
import { type TermId, terms } from '../../words/glossary/terms.data.ts';
import type { Language } from '../../words/numerals.ts';

/** So many words are explained on one page: more nobody reads at its foot. */
export const mostTerms = 8;

export const glossaries = { nl: nlGlossary, en: enGlossary };

/** What publications write is Dutch in every language of the interface. */
const formsOf = (id: TermId, language: Language) => [
  ...nlGlossary[id].forms,
  ...(language === 'en' ? enGlossary[id].forms : []),
];

/** For each language one pattern of all forms, in small letters, the longest first: "verplichte indicator" is no "indicator". */
const patterns = { nl: patternOf('nl'), en: patternOf('en') };

function patternOf(language: Language) {
  const all = terms.flatMap(({ id }) => formsOf(id, language).map((form) => ({ id, form })));
  const longest = all.toSorted((left, right) => right.form.length - left.form.length);
  return {
    // On small letters, and with what is quickly seen first: most places of a text are within a word.
    find: new RegExp(
      `(?<![a-z0-9-])(?<![\\p{L}\\p{N}-])(?:${longest.map(({ form }) => form).join('|')})(?![\\p{L}\\p{N}-])`,
      'gu',
    ),
    whole: longest.map(({ id, form }) => ({ id, is: new RegExp(`^(?:${form})$`, 'u') })),
  };
}

/**
 * The words in a text that are explained, each once: first those that a reader may not know, in the order of the text; common ones only beside
 * such words. A form that may be part of another word is none.
 */
export function findTerms(text: string, language: Language): readonly TermId[] {
  const { find, whole } = patterns[language];
  const seen = new Map<string, TermId | null>();
  for (const [form] of text.toLowerCase().matchAll(find)) {
    if (!seen.has(form)) seen.set(form, whole.find(({ is }) => is.test(form))?.id ?? null);
  }
  const found = new Set([...seen.values()].filter((id) => id !== null));
  const common = new Set<TermId>(terms.filter(({ isCommon }) => isCommon).map(({ id }) => id));
  const hard = [...found].filter((id) => !common.has(id));
  return hard.length === 0 ? [] : [...hard, ...[...found].filter((id) => common.has(id))].slice(0, mostTerms);
}
