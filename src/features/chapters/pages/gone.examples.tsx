import type { Language } from '../../../words/numerals.ts';
import { GonePage } from '../../desk/gone-page.tsx';
import { exampleContext, groningen } from '../../fields/pages/kennisstad.fixture.ts';
import { presentGone } from './present-gone.ts';

/** A chapter that was merged into another after the publication came out. */
export const examples = [
  {
    name: 'gone',
    page: (language: Language) => (
      <GonePage
        view={presentGone(
          groningen,
          { publication: 'begroting-2018', slug: '2.1.4' },
          { code: '2.1.4', title: '(Inter)nationaal promoten van onze kennissectoren', number: 2, now: null },
          exampleContext(language, '/groningen/begroting-2018/2.1.4'),
        )}
      />
    ),
  },
];
