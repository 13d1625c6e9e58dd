import { FaultPage } from '../../frame/fault/fault-page.tsx';
import { exampleFrame, inLanguage } from '../../frame/frame.examples.ts';
import { wordsIn } from '../../words/language.ts';
import { nl } from '../../words/nl.data.ts';
import type { Language } from '../../words/numerals.ts';
import { aboutText } from '../about/about-text.ts';
import { accessibilityText } from '../about/accessibility-text.ts';
import { ProsePage } from '../about/prose-page.tsx';
import { MissingPage } from './missing-page.tsx';

const plain = { contentLanguage: undefined, above: [{ href: '/', text: nl.frame.start }] };

/** The pages without content of a publication. */
export const examples = [
  {
    name: 'missing',
    page: (language: Language) => (
      <MissingPage
        view={inLanguage(
          {
            ...plain,
            frame: exampleFrame(nl.missingPage.title, null),
            search: { action: '/groningen/zoeken', language: null, query: '2.1.9' },
            nearest: {
              title: nl.missingPage.publications,
              links: [{ href: '/groningen/begroting-2018', text: 'Begroting 2018' }],
            },
          },
          language,
        )}
        words={wordsIn(language)}
      />
    ),
  },
  {
    name: 'fault',
    page: (language: Language) => (
      <FaultPage
        view={inLanguage(
          {
            ...plain,
            frame: exampleFrame(nl.fault.title, null),
            status: '500',
            title: nl.fault.title,
            lead: nl.fault.lead,
          },
          language,
        )}
      />
    ),
  },
  {
    name: 'accessibility',
    page: (language: Language) => (
      <ProsePage
        view={inLanguage({ ...plain, frame: exampleFrame('Toegankelijkheid', '/toegankelijkheid', null) }, language)}
        prose={accessibilityText[language]}
        words={wordsIn(language)}
      />
    ),
  },
  {
    name: 'about',
    page: (language: Language) => (
      <ProsePage
        view={inLanguage({ ...plain, frame: exampleFrame('Over', '/over', null) }, language)}
        prose={aboutText[language]}
        words={wordsIn(language)}
      />
    ),
  },
];
