import type { Language } from '../../words/numerals.ts';
import { exampleContext, groningen } from '../fields/pages/kennisstad.fixture.ts';
import type { Withdrawal } from '../publications/queries/withdrawals.ts';
import { presentWithdrawn } from './present-withdrawn.ts';
import { WithdrawnPage } from './withdrawn-page.tsx';

const hash = '5d41402abc4b2a76b9719d911017c592ae1b5c1d5d41402abc4b2a76b9719d91';

const withdrawal: Withdrawal = {
  publication: { slug: 'begroting-2016', kind: 'budget', year: 2016, endYear: null, sequence: null },
  editions: [1],
  hashes: [hash],
  closedBy: null,
  at: new Date('2026-11-28T08:15:00Z'),
  reason: 'Dit was de begroting van een andere gemeente, die hier door een vergissing was ingelezen.',
  decision: null,
  isBack: false,
};

function page(shown: Withdrawal, language: Language) {
  const context = exampleContext(language, '/groningen/begroting-2016');
  return <WithdrawnPage view={presentWithdrawn(groningen, shown, context)} words={context.words} />;
}

/** A publication that was withdrawn, and editions of one that is there again. */
export const examples = [
  { name: 'withdrawn', page: (language: Language) => page(withdrawal, language) },
  {
    name: 'withdrawn-and-back',
    page: (language: Language) =>
      page(
        {
          ...withdrawal,
          editions: [1, 2],
          hashes: [hash, hash],
          decision: 'Besluit van het presidium, 27 november 2026',
          isBack: true,
        },
        language,
      ),
  },
  {
    name: 'edition-closed',
    page: (language: Language) =>
      page({ ...withdrawal, closedBy: 3, reason: 'De naam van een bewoner is weggehaald.', isBack: true }, language),
  },
];
