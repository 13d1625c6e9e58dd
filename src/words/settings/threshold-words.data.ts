import type { Said } from '../../findings/finding.ts';
import { amountThresholds } from './amount-threshold-words.data.ts';

const quotes: Said = { nl: 'Hoeveel er hooguit worden aangehaald', en: 'How many are quoted at most' };
const sure: Said = {
  nl: 'Hoe zeker het verband moet zijn (0 is niet, 1 is helemaal)',
  en: 'How sure the link must be (0 is not at all, 1 is wholly)',
};
const wordsOfText: Said = { nl: 'Hoeveel woorden een tekst minstens heeft', en: 'How many words a text has at least' };
const sameText: Said = {
  nl: 'Welk deel van de tekst gelijk moet zijn (1 is alles)',
  en: 'Which part of the text must be the same (1 is all)',
};
const answer: Said = {
  nl: 'Welk deel van de woorden van een voornemen in één verantwoording moet staan om een antwoord te kunnen zijn',
  en: 'Which part of the words of a commitment must stand in one account for it to be a possible answer',
};
const answers: Said = {
  nl: 'Hetzelfde voor alle verantwoordingen samen',
  en: 'The same for all accounts together',
};
const telling: Said = {
  nl: 'Hoeveel woorden met inhoud een voornemen minstens heeft',
  en: 'How many words with content a commitment has at least',
};
const lessAsked: Said = {
  nl: 'Hoeveel minder er gevraagd wordt, als deel van het eerdere doel (0,1 is 10%)',
  en: 'How much less is asked, as a part of the earlier aim (0.1 is 10%)',
};

/** What each threshold of each rule is called. */
const words: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  ...amountThresholds,
  'sign-convention-mixed': {
    least: {
      nl: 'Hoeveel onderdelen het op elk van beide manieren schrijven',
      en: 'How many chapters write it in each of the two ways',
    },
    quotes,
  },
  'chapter-split': { score: sure },
  'chapter-merged': { score: sure },
  'indicator-renamed': { score: sure },
  'chapter-vanished': {
    siblings: {
      nl: 'Hoeveel onderdelen ernaast in het volgende document doorgaan',
      en: 'How many chapters beside it go on in the next document',
    },
    share: {
      nl: 'Welk deel van de onderdelen ernaast doorgaat (1 is alle)',
      en: 'Which part of the chapters beside it goes on (1 is all)',
    },
    shareOfAll: {
      nl: 'Hetzelfde voor alle onderdelen van die laag, waar er te weinig naast staan',
      en: 'The same for all chapters of that level, where too few stand beside it',
    },
  },
  'question-missing': {
    least: {
      nl: 'Hoeveel andere onderdelen de vraag wel hebben',
      en: 'How many other chapters do have the question',
    },
    share: {
      nl: 'Welk deel van de onderdelen de vraag heeft (1 is alle)',
      en: 'Which part of the chapters has the question (1 is all)',
    },
  },
  'figures-conflict': {
    likeness: {
      nl: 'Welk deel van de naam van de indicator in de zin moet staan (1 is alles)',
      en: 'Which part of the name of the indicator must stand in the sentence (1 is all)',
    },
    letters: {
      nl: 'Hoeveel letters één woord heeft om alleen al genoeg te zeggen',
      en: 'How many letters one word has to say enough by itself',
    },
  },
  'passage-duplicated': {
    words: wordsOfText,
    most: {
      nl: 'In hoeveel onderdelen een tekst hooguit staat; wat vaker staat is een vaste zin',
      en: 'In how many chapters a text stands at most; what stands in more is a fixed sentence',
    },
  },
  'text-copied': {
    words: wordsOfText,
    wordsSituation: {
      nl: 'Hetzelfde onder “Hoe staan we ervoor?”',
      en: 'The same under “Where do we stand?”',
    },
    wordsOften: {
      nl: 'Hetzelfde voor wat er drie jaar of langer staat',
      en: 'The same for what stands there for three years or more',
    },
    likeness: sameText,
  },
  'reference-dangling': {
    siblings: {
      nl: 'Hoeveel onderdelen van dezelfde tak er zijn, waar het document misschien niet heel is',
      en: 'How many chapters of the same branch there are, where the document may not be whole',
    },
  },
  'reference-ambiguous': {
    likeness: {
      nl: 'Hoe gelijk twee titels zijn om hetzelfde onderdeel te kunnen zijn (1 is gelijk)',
      en: 'How alike two titles are to be possibly the same chapter (1 is the same)',
    },
  },
  'budget-text-repeated': { words: wordsOfText, likeness: sameText },
  'changed-after-publication': { quotes },
  'trend-break': {
    factor: {
      nl: 'Hoeveel keer de gewone schommeling de verandering is',
      en: 'How many times the usual swing the change is',
    },
    least: {
      nl: 'Hoe groot de verandering minstens is, als deel van het gewone cijfer (0,3 is 30%)',
      en: 'How large the change is at least, as a part of the usual figure (0.3 is 30%)',
    },
    points: { nl: 'Over hoeveel jaren er cijfers zijn', en: 'For how many years there are figures' },
  },
  'outlook-lowered': { least: lessAsked },
  'target-relaxed': { least: lessAsked },
  'outlook-changed': {
    least: {
      nl: 'Hoeveel het verschilt, als deel van wat er stond (0,25 is 25%)',
      en: 'How much it differs, as a part of what stood there (0.25 is 25%)',
    },
  },
  'jump-unexplained': {
    times: {
      nl: 'Hoeveel keer zo groot of zo klein het cijfer is geworden',
      en: 'How many times as large or as small the figure became',
    },
    spread: {
      nl: 'Hoeveel keer groter het verschil is dan toeval bij tellen geeft',
      en: 'How many times larger the difference is than chance gives when counting',
    },
  },
  'target-below-actual': {
    margin: {
      nl: 'Hoeveel beter het resultaat al was, als deel van het doel (0,1 is 10%)',
      en: 'How much better the result was already, as a part of the aim (0.1 is 10%)',
    },
    years: { nl: 'Hoeveel jaar oud dat resultaat hooguit is', en: 'How many years old that result is at most' },
  },
  'target-missed': {
    least: {
      nl: 'Hoe ver een rij van een tabel onder het doel blijft, als deel van het doel (0,05 is 5%)',
      en: 'How far a row of a table stays below its aim, as a part of the aim (0.05 is 5%)',
    },
    years: {
      nl: 'Hoeveel gemeten jaren achter elkaar het doel niet is gehaald',
      en: 'In how many measured years in a row the aim was missed',
    },
  },
  'history-restated': {
    slight: {
      nl: 'Tot welk verschil het alleen ter informatie is, als deel van het eerste cijfer (0,02 is 2%)',
      en: 'Up to which difference it is for information only, as a part of the first figure (0.02 is 2%)',
    },
  },
  'away-from-target': {
    steps: {
      nl: 'Hoeveel keer achter elkaar het resultaat slechter wordt',
      en: 'How many times in a row the result gets worse',
    },
    least: {
      nl: 'Hoeveel dat samen is, als deel van het eerste resultaat (0,1 is 10%)',
      en: 'How much that is together, as a part of the first result (0.1 is 10%)',
    },
  },
  'no-indicators': {
    share: {
      nl: 'Welk deel van de onderdelen met doelen indicatoren heeft (1 is alle)',
      en: 'Which part of the chapters with goals has indicators (1 is all)',
    },
  },
  'answer-repeats-plan': {
    share: {
      nl: 'Welk deel van de punten als plan is geschreven (1 is alle)',
      en: 'Which part of the points is written as a plan (1 is all)',
    },
    likeness: {
      nl: 'Hoe gelijk een punt en het voornemen zijn (1 is gelijk)',
      en: 'How alike a point and the commitment are (1 is the same)',
    },
  },
  'due-passed': { likeness: answer, together: answers, words: telling },
  'commitment-unanswered': {
    likeness: answer,
    together: answers,
    words: telling,
    progressReports: {
      nl: 'Moet een voortgangsrapportage ook al antwoord geven?',
      en: 'Must a progress report answer already too?',
    },
  },
  'commitment-dropped': {
    likeness: {
      nl: 'Welk deel van de woorden van een voornemen in een latere tekst moet staan om hetzelfde te kunnen zijn',
      en: 'Which part of the words of a commitment must stand in a later text for it to be possibly the same',
    },
    together: answers,
  },
  'commitment-repeated': {
    years: {
      nl: 'In de begrotingen van hoeveel jaren hetzelfde staat',
      en: 'In the budgets of how many years the same stands',
    },
    likeness: { nl: 'Hoe gelijk de woorden zijn (1 is gelijk)', en: 'How alike the words are (1 is the same)' },
  },
  'stale-year': { quotes },
  'not-measurable': {
    least: {
      nl: 'Hoeveel van zulke voornemens een onderdeel heeft',
      en: 'How many such commitments a chapter has',
    },
    share: {
      nl: 'Welk deel van de voornemens van het onderdeel dat is (1 is alle)',
      en: 'Which part of the commitments of the chapter they are (1 is all)',
    },
    quotes,
  },
  'account-without-commitment': {
    likeness: {
      nl: 'Welk deel van de woorden van een voornemen in de verantwoording moet staan om erbij te kunnen horen',
      en: 'Which part of the words of a commitment must stand in the account for it to be possibly about that',
    },
    quotes,
  },
};

/** What a threshold of a rule is called, in a few words; by its name in the code where it has none here. */
export function sayThreshold(rule: string, name: string): Said {
  return words[rule]?.[name] ?? { nl: name, en: name };
}
