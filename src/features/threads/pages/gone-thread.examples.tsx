import type { Language } from '../../../words/numerals.ts';
import { GonePage } from '../../desk/gone-page.tsx';
import { exampleContext, groningen } from '../../fields/pages/kennisstad.fixture.ts';
import type { GoneThread } from '../queries/find-gone-thread.ts';
import { presentGoneThread } from './present-gone-thread.ts';

const budget = { slug: 'begroting-2018', kind: 'budget', year: 2018, endYear: null, sequence: null } as const;
const gone: GoneThread = {
  kind: 'indicator',
  title: 'Aantal profileringsprojecten Groningen Kennisstad',
  heirs: [],
  last: { publication: { ...budget, title: 'Begroting 2018' }, number: 2, chapter: '2.1.4' },
  withdrawn: null,
};

function page(thread: GoneThread, language: Language) {
  const context = exampleContext(language, '/groningen/indicatoren/aantal-profileringsprojecten');
  return <GonePage view={presentGoneThread(groningen, thread, context)} words={context.words} />;
}

/** An indicator that later editions leave out, and one that went on in two others. */
export const examples = [
  { name: 'gone-thread-ended', page: (language: Language) => page(gone, language) },
  {
    name: 'gone-thread-spread',
    page: (language: Language) =>
      page(
        {
          ...gone,
          heirs: [
            { slug: 'profileringsprojecten', title: 'Profileringsprojecten' },
            { slug: 'projecten-kennis-innovatie', title: 'Projecten op het gebied van kennis en innovatie' },
          ],
        },
        language,
      ),
  },
];
