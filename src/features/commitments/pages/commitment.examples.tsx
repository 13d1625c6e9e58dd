import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { exampleContext, groningen, type Judged, judged, kennisstad } from '../../fields/pages/kennisstad.fixture.ts';
import type { Originals } from '../../publications/queries/list-originals.ts';
import { aroundIn, carriedAgreement } from './agreement.fixture.ts';
import { CommitmentListPage } from './commitment-list-page.tsx';
import { CommitmentPage } from './commitment-page.tsx';
import { exampleCommitments } from './commitments.fixture.ts';
import { presentCommitment } from './present-commitment.ts';
import { presentCommitmentList } from './present-commitment-list.ts';

const known = judged(kennisstad);
const carried = judged(carriedAgreement);

function one(language: Language, slug: string, from: Judged = known, originals: Originals = new Map()) {
  const thread = from.find('commitment', slug);
  const view = presentCommitment(
    {
      organisation: groningen,
      thread,
      field: from.threads.find((field) => field.kind === 'policy-field' && field.slug === thread.field) ?? null,
      around: aroundIn(from),
      publications: [],
      addresses: new Map(),
      originals,
      counted: from.countedOf(thread.slug),
      evidence: [],
      official: new Map(),
      findings: from.findings.filter(({ subject }) => subject.thread === thread.slug),
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
        known,
        new Map(
          known.find('policy-field').statements.map((statement) => [
            `${statement.publication.slug}/${statement.chapter.slug}`,
            {
              nature: ['retold', 'in-part'],
              address: `https://groningen.example/${statement.publication.slug}/2.1.4`,
            },
          ]),
        ),
      ),
  },
  {
    name: 'commitment-agreed',
    page: (language: Language) => one(language, 'fietsbrug-bouwen-over-het-reitdiep-en', carried),
  },
  { name: 'commitment-carrier', page: (language: Language) => one(language, 'reitdiep-voor-scholieren', carried) },
  { name: 'commitment-not-carried', page: (language: Language) => one(language, 'iepen', carried) },
  {
    name: 'commitment-list',
    page: (language: Language) => (
      <CommitmentListPage
        view={presentCommitmentList(
          exampleCommitments,
          { onderdeel: null, lot: null, soort: null, pagina: 1 },
          exampleContext(language, '/groningen/voornemens'),
        )}
        words={wordsIn(language)}
      />
    ),
  },
];
