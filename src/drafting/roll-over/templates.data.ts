import type { PublicationKind } from '../../model/publication.ts';
import type { AskedQuestion } from '../../model/question.ts';

/** A question that a kind of document asks in each chapter of a field, as its heading asks it. */
export type AskedPassage = { readonly question: AskedQuestion; readonly heading: string };

/**
 * What each kind of document asks, in the order of its pages: the W-questions of the budget and the annual report (Besluit begroting en verantwoording,
 * articles 8 and 25), a state in between in a progress report. An organisation has its own wording where it wants one.
 */
export const templates: Readonly<Record<PublicationKind, readonly AskedPassage[]>> = {
  budget: [
    { question: 'situation', heading: 'Hoe staan we ervoor?' },
    { question: 'achieve', heading: 'Wat willen we bereiken?' },
    { question: 'do', heading: 'Wat gaan we hiervoor doen?' },
    { question: 'cost', heading: 'Wat mag het kosten?' },
  ],
  'spring-memorandum': [
    { question: 'situation', heading: 'Hoe staan we ervoor?' },
    { question: 'achieve', heading: 'Wat willen we bereiken?' },
    { question: 'do', heading: 'Wat gaan we hiervoor doen?' },
    { question: 'cost', heading: 'Wat mag het kosten?' },
  ],
  'progress-report': [
    { question: 'situation', heading: 'Hoe staan we ervoor?' },
    { question: 'done', heading: 'Wat hebben we hiervoor gedaan?' },
    { question: 'cost', heading: 'Wat heeft het gekost?' },
  ],
  'annual-report': [
    { question: 'achieve', heading: 'Wat wilden we bereiken?' },
    { question: 'done', heading: 'Wat hebben we hiervoor gedaan?' },
    { question: 'conclusion', heading: 'Conclusie' },
    { question: 'cost', heading: 'Wat heeft het gekost?' },
  ],
  agenda: [
    { question: 'achieve', heading: 'Wat willen we bereiken?' },
    { question: 'do', heading: 'Wat gaan we doen?' },
  ],
  'coalition-agreement': [{ question: 'achieve', heading: 'Wat willen we bereiken?' }],
  other: [],
};
