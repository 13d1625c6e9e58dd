import { count } from '../numerals.ts';
import type { CommitmentWords } from './nl.data.ts';

/** The words of the pages about commitments, in English. */
export const enCommitments: CommitmentWords = {
  badge: 'Commitment',
  list: 'Commitments',
  listLead:
    'What documents say that will be done or reached, and whether an account of it was found. One that comes back in several years stands here once; where one of these years counts as not found or not certain, that is what it says.',
  listNone: 'There are no commitments with this choice.',
  field: 'Chapter',
  sort: 'Sort of commitment',
  fate: 'What became of it',
  name: 'Commitment',
  years: 'Years',
  found: (n) => count('en', n, 'commitment', 'commitments'),
  answers: 'Three answers',
  answersLead:
    'What the organisation says, what supports it and whether it was in time are three different things. We keep them apart.',
  said: 'What does the organisation say?',
  supported: 'What supports that?',
  inTime: 'In time?',
  saidBy: (where) => `An account was found in ${where}.`,
  saidPerhapsBy: (where) =>
    `An account was possibly found in ${where}. That is not certain: read below what it says and why we think that it belongs here.`,
  saidPerhapsIn: (where) =>
    `${where} may say something about this, but we could not tie any text to this commitment for sure.`,
  saidAsPlan: (where) => `${where} repeats the plan: it does not say what happened.`,
  saidPerhapsOfCarriers: (where) =>
    `An account of plans that possibly take this up was found in ${where}. That is not certain.`,
  saidOfCarriers: (where) => `An account of plans that take this up was found in ${where}.`,
  saidOfNoCarrier:
    'No account of the plans that take this up was found here. That does not mean that nothing was done.',
  saidNothing: (where) => `No account was found in this chapter of ${where}. That does not mean that it was not done.`,
  saidInPart: (where) =>
    `This chapter of ${where} was shortened here. We do not know whether it has an account of this.`,
  saidElsewhere: (where) => `This chapter of ${where} is not here. We do not know whether it has an account of this.`,
  saidNotYet: 'There is no report here yet about the years of this commitment.',
  saidUnknown: 'These documents do not tell whether an account of this was given.',
  supportedBy: (accounts, figures) =>
    `${count('en', accounts, 'account', 'accounts')} in the text, ${figures === 0 ? 'without numbers' : `with ${count('en', figures, 'number', 'numbers')}`}. No other evidence is known here.`,
  supportedPerhapsBy: (accounts, figures) =>
    `Possibly ${count('en', accounts, 'account', 'accounts')} in the text, ${figures === 0 ? 'without numbers' : `with ${count('en', figures, 'number', 'numbers')}`}. No other evidence is known here.`,
  supportedByNothing: 'No account was found to weigh. No other evidence is known here.',
  supportedByNoReport: 'Not known: a report that may have it is not here.',
  supportedUnknown: 'Not known: the report that may have it was shortened here.',
  inTimeUnknown: 'We do not judge that. Where a document names a moment, you can read it in the text below.',
  wordings: 'Through the years',
  wordingsLead: 'What went is struck out, what came is underlined.',
  sameWords: 'In the same words.',
  carriers: 'How it was taken up in plans',
  carriersLead:
    'Plans and goals in later documents that, as we see it, take this up. Each says what became of it and why we name it here.',
  noCarriers:
    'In the documents at hand here no plan was found that takes this up. That does not mean that there is none.',
  carriersUnknown: 'Of one or more later documents a part is at hand. We do not know whether this is taken up there.',
  agreed: 'This takes up what was agreed',
  notEachYear: 'No account found of every year',
  tells: 'read it in',
  mayTell: 'possibly in',
  perhapsSame: 'Possibly the same commitment',
  perhapsSameText:
    'This is like what came before, but it may be another commitment. So both texts stand here whole. Who manages Doelspoor can say whether it is the same.',
  perhapsAccount: 'Possible account',
  planAccount: 'Repeats the plan',
  readAccount: 'read the account in',
  why: 'Why we put these together',
  confirmation: { proposed: 'proposed by the program', confirmed: 'confirmed by a person' },
  sure: { high: 'almost certain', good: 'likely', fair: 'possible' },
  score: (words, percent) => `${words} (${percent})`,
  noFindings: 'Nothing was noticed about this commitment.',
  ended: (where) => `This commitment was not found any more in ${where}.`,
  underField: (title) => `Thread: ${title}`,
};
