import type { Question } from '../../model/question.ts';
import type { Said } from '../finding.ts';

/** What a text is called by the question that it stands under. */
export const questionLabels: Readonly<Record<Question, Said>> = {
  intro: { nl: 'Inleiding', en: 'Introduction' },
  situation: { nl: 'Stand van zaken', en: 'Where we stand' },
  achieve: { nl: 'Wat willen we bereiken', en: 'What we want to achieve' },
  do: { nl: 'Wat gaan we doen', en: 'What we will do' },
  done: { nl: 'Wat hebben we gedaan', en: 'What we did' },
  conclusion: { nl: 'Conclusie', en: 'Conclusion' },
  cost: { nl: 'Wat kost het', en: 'What it costs' },
  other: { nl: 'Tekst', en: 'Text' },
};

export const notFound: Said = { nl: 'Niet gevonden', en: 'Not found' };
