import { count } from '../../../words/numerals.ts';
import type { Outcome } from './outcome.ts';

const nlOutcomes: Record<Outcome, string> = {
  accounted: 'Verantwoord in een verslag',
  'maybe-accounted': 'Mogelijk verantwoord',
  'carried-out': 'Uitgewerkt in een plan',
  'maybe-carried-out': 'Mogelijk uitgewerkt',
  'not-found': 'Nog niet gevonden',
  unsaid: 'Niet te zeggen',
};

const nlMeans: Record<Outcome, string> = {
  accounted: 'Een jaarverslag vertelt wat er van deze ambitie kwam, of van een plan dat haar uitwerkt.',
  'maybe-accounted':
    'Een verslag gaat er mogelijk over, maar dat is niet zeker. Of alleen een tussentijds verslag vertelt ervan.',
  'carried-out':
    'Een latere begroting of agenda werkt deze ambitie uit. Een verslag daarover vonden wij hier nog niet.',
  'maybe-carried-out': 'Een later plan lijkt erop. Of het deze ambitie uitwerkt, is niet zeker.',
  'not-found': 'Nog niet gevonden in de documenten die hier staan.',
  unsaid:
    'Er staat hier nog geen later document, of wat hier staat is ingekort of herverteld. Wat daarin ontbreekt, zegt dus niets.',
};

const enOutcomes: Record<Outcome, string> = {
  accounted: 'Accounted for in a report',
  'maybe-accounted': 'Possibly accounted for',
  'carried-out': 'Worked out in a plan',
  'maybe-carried-out': 'Possibly worked out',
  'not-found': 'Not found yet',
  unsaid: 'Cannot be said',
};

const enMeans: Record<Outcome, string> = {
  accounted: 'An annual report tells what came of this ambition, or of a plan that works it out.',
  'maybe-accounted': 'A report may be about it, but that is not certain. Or only a progress report tells of it.',
  'carried-out': 'A later budget or agenda works this ambition out. We found no report about that here yet.',
  'maybe-carried-out': 'A later plan looks like it. Whether it works this ambition out is not certain.',
  'not-found': 'Not found yet in the documents that are here.',
  unsaid: 'No later document is here yet, or what is here was cut or retold. So what is missing from it says nothing.',
};

/** What is said of an agreement and what became of each of its ambitions. */
export const agreementWords = {
  nl: {
    title: 'Wat kwam er van de ambities?',
    counted: (n: number, name: string) =>
      `Wij lazen ${count('nl', n, 'ambitie', 'ambities')} in het ${name}. Elke ambitie telt één keer, bij het verste dat wij in latere documenten vonden.`,
    countedInPart: (n: number, name: string) =>
      `Wij lazen ${count('nl', n, 'ambitie', 'ambities')} in wat hier van het ${name} staat. Elke ambitie telt één keer, bij het verste dat wij in latere documenten vonden.`,
    notFound: 'Nog niet gevonden betekent niet dat er niets is gedaan.',
    none: 'In dit akkoord lazen wij geen ambities.',
    outcome: 'Wat ervan kwam',
    outcomes: nlOutcomes,
    told: { ...nlOutcomes, 'not-found': 'Nog niet gevonden in de documenten die hier staan' },
    means: nlMeans,
    meaning: 'Wat deze woorden betekenen',
    shown: (n: number) => count('nl', n, 'ambitie', 'ambities'),
    carriedBy: 'Plan:',
    possibly: 'mogelijk',
    accountIn: 'Verslag:',
    more: (n: number) => `en in nog ${count('nl', n, 'plan', 'plannen')}`,
    all: 'Alle ambities, met filter en gegevens',
  },
  en: {
    title: 'What came of the ambitions?',
    counted: (n: number, name: string) =>
      `We read ${count('en', n, 'ambition', 'ambitions')} in the ${name}. Each counts once, where it came furthest in later documents.`,
    countedInPart: (n: number, name: string) =>
      `We read ${count('en', n, 'ambition', 'ambitions')} in what is here of the ${name}. Each counts once, where it came furthest in later documents.`,
    notFound: 'Not found yet does not mean that nothing was done.',
    none: 'We read no ambitions in this agreement.',
    outcome: 'What came of it',
    outcomes: enOutcomes,
    told: { ...enOutcomes, 'not-found': 'Not found yet in the documents that are here' },
    means: enMeans,
    meaning: 'What these words mean',
    shown: (n: number) => count('en', n, 'ambition', 'ambitions'),
    carriedBy: 'Plan:',
    possibly: 'possibly',
    accountIn: 'Report:',
    more: (n: number) => `and in ${count('en', n, 'more plan', 'more plans')}`,
    all: 'All ambitions, with a filter and data',
  },
};
