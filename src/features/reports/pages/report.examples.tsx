import { wordsIn } from '../../../words/language.ts';
import type { Language } from '../../../words/numerals.ts';
import { exampleContext, groningen } from '../../fields/pages/kennisstad.fixture.ts';
import { presentReport, type ReportAsked } from './present-report.ts';
import { ReportPage } from './report-page.tsx';

const fields = { address: '/groningen/begroting-2018', kind: 'misread', message: '', email: '' } as const;

function page(asked: Partial<ReportAsked>, language: Language) {
  const all: ReportAsked = { organisation: groningen, fields, faults: [], isKept: false, ...asked };
  const view = presentReport(all, exampleContext(language, '/groningen/melden'));
  return <ReportPage view={view} words={wordsIn(language)} />;
}

/** The form with which a reader reports something: as it opens, as it comes back, and once it is kept. */
export const examples = [
  { name: 'report', page: (language: Language) => page({}, language) },
  {
    name: 'report-refused',
    page: (language: Language) =>
      page(
        { fields: { ...fields, message: 'De tabel klopt niet.', email: 'geen' }, faults: ['email', 'often'] },
        language,
      ),
  },
  { name: 'report-kept', page: (language: Language) => page({ isKept: true }, language) },
];
