import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { GonePage } from '../../desk/gone-page.tsx';
import { exampleContext, groningen } from '../../fields/pages/kennisstad.fixture.ts';
import { presentGone } from './present-gone.ts';

const publication = { kind: 'budget', year: 2018, endYear: null, sequence: null, title: 'Begroting 2018' } as const;

/** A chapter that was merged into another after the publication came out. */
export const examples = [
  {
    name: 'gone',
    page: (language: Language) => (
      <GonePage
        words={wordsIn(language)}
        view={presentGone(
          groningen,
          { publication: 'begroting-2018', slug: '2.1.4' },
          {
            code: '2.1.4',
            title: '(Inter)nationaal promoten van onze kennissectoren',
            number: 2,
            publication,
            now: null,
          },
          exampleContext(language, '/groningen/begroting-2018/2.1.4'),
        )}
      />
    ),
  },
];
