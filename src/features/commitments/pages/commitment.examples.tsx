import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { exampleContext, groningen, judged, kennisstad } from '../../fields/pages/kennisstad.fixture.ts';
import type { Originals } from '../../publications/queries/list-originals.ts';
import { CommitmentListPage } from './commitment-list-page.tsx';
import { CommitmentPage } from './commitment-page.tsx';
import { exampleCommitments } from './commitments.fixture.ts';
import { presentCommitment } from './present-commitment.ts';
import { presentCommitmentList } from './present-commitment-list.ts';

const { find, findings } = judged(kennisstad);

function one(language: Language, slug: string, originals: Originals = new Map()) {
  const thread = find('commitment', slug);
  const view = presentCommitment(
    {
      organisation: groningen,
      thread,
      field: find('policy-field'),
      addresses: new Map(),
      originals,
      findings: findings.filter(({ subject }) => subject.thread === thread.slug),
    },
    exampleContext(language, `/groningen/voornemens/${thread.slug}`),
  );
  return <CommitmentPage view={view} words={wordsIn(language)} />;
}

export const examples = [
  { name: 'commitment', page: (language: Language) => one(language, 'international-welcome') },
  { name: 'commitment-unanswered', page: (language: Language) => one(language, 'start-ups') },
  {
    name: 'commitment-in-part',
    page: (language: Language) =>
      one(
        language,
        'start-ups',
        new Map(
          find('policy-field').statements.map((statement) => [
            `${statement.publication.slug}/${statement.chapter.slug}`,
            { nature: ['retold', 'in-part'], address: `https://groningen.example/${statement.publication.slug}/2.1.4` },
          ]),
        ),
      ),
  },
  {
    name: 'commitment-list',
    page: (language: Language) => (
      <CommitmentListPage
        view={presentCommitmentList(
          exampleCommitments,
          { onderdeel: null, lot: null, pagina: 1 },
          exampleContext(language, '/groningen/voornemens'),
        )}
        words={wordsIn(language)}
      />
    ),
  },
];
