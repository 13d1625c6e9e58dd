import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { exampleContext, groningen, judged } from '../../fields/pages/kennisstad.fixture.ts';
import { aroundIn, carriedAgreement } from '../pages/agreement.fixture.ts';
import { AmbitionPage } from './ambition-page.tsx';
import type { LoadedAmbitions } from './load-ambitions.ts';
import { outcomeOf } from './outcome.ts';
import { presentAmbitionPage } from './present-ambitions.ts';

const carried = judged(carriedAgreement);

/** What the record has of an agreement of three ambitions: one told of, one planned, one of which nothing is found. */
export function exampleAmbitions(isCut: boolean): LoadedAmbitions {
  const around = aroundIn(carried);
  const [agreement] = carriedAgreement;
  if (agreement === undefined) throw new Error('The example has no agreement.');
  const { slug, kind, year, endYear, sequence, title } = agreement;
  const ambitions = carried.threads
    .filter((thread) => thread.kind === 'commitment')
    .flatMap((thread) =>
      thread.statements
        .filter(({ publication }) => publication.slug === slug)
        .map((statement) => {
          const fates = (thread.carriers ?? []).flatMap(({ key }) => around.get(key)?.fate ?? []);
          const ambition = { statement, thread, fates };
          return { ...ambition, outcome: outcomeOf(ambition, around, isCut) };
        }),
    );
  return {
    organisation: groningen,
    edition: {
      ...{ publicationId: 'p', slug, kind, year, endYear, sequence, title, editionId: 'e', number: 1, current: 1 },
      agreed: null,
      ...{ sha256: '', sources: [], frozenAt: new Date('2026-11-22T10:00:00Z') },
    },
    ambitions,
    around,
    isInPart: isCut,
    originals: new Map(),
  };
}

function page(isCut: boolean, language: Language) {
  const view = presentAmbitionPage(
    exampleAmbitions(isCut),
    { lot: null },
    exampleContext(language, '/groningen/coalitieakkoord-2018-2022/wat-kwam-ervan'),
  );
  return <AmbitionPage view={view} words={wordsIn(language)} />;
}

/** The ambitions of an agreement, and of one of which something is left out. */
export const examples = [
  { name: 'agreement', page: (language: Language) => page(false, language) },
  { name: 'agreement-in-part', page: (language: Language) => page(true, language) },
];
