import { exampleContext, groningen, judged, kennisstad } from '../field/kennisstad.fixture.ts';
import { wordsIn } from '../words/language.ts';
import type { Language } from '../words/numerals.ts';
import { presentState } from './present-state.ts';
import { StatePage } from './state-page.tsx';

const { findings, listed, state } = judged(kennisstad);

export const examples = [
  {
    name: 'state',
    page: (language: Language) => (
      <StatePage
        view={presentState(
          {
            organisation: groningen,
            state,
            commitments: listed('commitment'),
            indicators: listed('indicator'),
            findings,
          },
          exampleContext(language, '/groningen/stand'),
        )}
        words={wordsIn(language)}
      />
    ),
  },
];
