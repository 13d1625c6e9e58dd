import { present } from '../documents.ts';
import type { Planting } from '../planting.ts';
import { inBudget, inReport } from './places.ts';

export const commitmentFaults: Readonly<Record<string, Planting>> = {
  'commitment-unanswered': (documents, { code }, year) => {
    const report = documents.chapter('annual-report', year, code);
    const [gone] = report.accounts.splice(3, 1);
    for (const passage of report.passages)
      passage.text = passage.text.replace(gone?.text ?? '', '').replace(/ {2}/, ' ');
    return inBudget(year, code);
  },
  'answer-repeats-plan': (documents, { code, commitments }, year) => {
    const report = documents.chapter('annual-report', year, code);
    const { plan } = present(commitments(year)[2], 'commitment');
    report.accounts[2] = { text: plan, question: 'done', heading: null };
    return inReport(year, code);
  },
  'commitment-dropped': (documents, { code }, year) => {
    const report = documents.chapter('annual-report', year, code);
    report.accounts.splice(1, 1);
    return inBudget(year, code);
  },
  'commitment-repeated': (documents, { code, commitments }, year) => {
    const { plan } = present(commitments(year)[4], 'commitment');
    for (const later of [year, year + 1, year + 2]) {
      documents.chapter('budget', later, code).commitments[4] = { text: plan, question: 'do' };
      documents.chapter('annual-report', later, code).accounts[4] = {
        text: present(commitments(year)[4], 'commitment').report,
        question: 'done',
        heading: null,
      };
    }
    return inBudget(year + 2, code);
  },
  'account-without-commitment': (documents, { code }, year) => {
    documents.chapter('annual-report', year, code).accounts.push({
      text: 'We hebben twaalf kunstwerken van graniet gekocht en langs de ringweg geplaatst voor het jubileum.',
      question: 'done',
      heading: null,
    });
    return inReport(year, code);
  },
  'stale-year': (documents, { code }, year) => {
    const { commitments } = documents.chapter('budget', year, code);
    const first = present(commitments[0], 'commitment');
    first.text = `In ${year - 1} gaan we het volgende bereiken: ${first.text.charAt(0).toLowerCase()}${first.text.slice(1)}`;
    return inBudget(year, code);
  },
};
