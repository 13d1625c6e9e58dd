import { indicatorOf, present } from '../documents.ts';
import type { Planting } from '../planting.ts';
import { inBudget, inReport } from './places.ts';

const longText = (code: string) =>
  `De opgave van ${code} vraagt om een lange adem en om partners die elkaar weten te vinden. Wij kiezen voor een aanpak per buurt, met vaste gezichten, korte lijnen en een budget dat de buurt zelf mag verdelen. Elke twee maanden bespreken we de stand met de wijkraad, de politie, de woningcorporatie en de huisartsen, en wat niet werkt passen we aan.`;

export const textFaults: Readonly<Record<string, Planting>> = {
  'figures-conflict': (documents, { code, indicators: [first] }, year) => {
    const { name, achieved } = present(first, 'indicator');
    const report = documents.chapter('annual-report', year, code);
    const subject = name.charAt(0).toLowerCase() + name.slice(1);
    report.passages.push({
      question: 'conclusion',
      heading: 'Conclusie',
      text: `In ${year} was het ${subject} ${achieved(year) + 1111}.`,
    });
    // The table itself stays as it is.
    indicatorOf(report);
    return inReport(year, code);
  },
  'text-copied': (documents, { code }, year) => {
    for (const at of [year, year + 1]) {
      documents
        .chapter('budget', at, code)
        .passages.push({ question: 'situation', heading: 'Hoe staan we ervoor?', text: longText(code) });
    }
    return inBudget(year + 1, code);
  },
  'passage-duplicated': (documents, { code }, year) => {
    const chapter = documents.chapter('budget', year, code);
    chapter.passages.push({ question: 'situation', heading: 'Hoe staan we ervoor?', text: longText(code) });
    chapter.passages.push({ question: 'other', heading: 'Tot slot', text: longText(code) });
    return inBudget(year, code);
  },
  'reference-dangling': (documents, { code }, year) => {
    const target = `${code.split('.').slice(0, 2).join('.')}.9`;
    documents
      .chapter('budget', year, code)
      .references.push({ text: `zie verder ${target}`, code: target, title: null });
    return inBudget(year, code);
  },
  'question-missing': (documents, { code }, year) => {
    const chapter = documents.chapter('annual-report', year, code);
    chapter.passages = [
      { question: 'achieve', heading: 'Wat wilden we bereiken?', text: 'Een buurt waar het goed wonen is.' },
    ];
    chapter.accounts = [];
    return inReport(year, code);
  },
};
