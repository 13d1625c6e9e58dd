import { wordsIn } from '../../words/language.ts';
import type { Language } from '../../words/numerals.ts';
import { exampleContext } from '../fields/pages/kennisstad.fixture.ts';
import { GlossaryPage } from './glossary-page.tsx';
import { presentGlossary } from './present-glossary.ts';

/** The words that are explained. */
export const examples = [
  {
    name: 'glossary',
    page: (language: Language) => (
      <GlossaryPage view={presentGlossary(exampleContext(language, '/begrippen'))} words={wordsIn(language)} />
    ),
  },
];
