import type { FaultFacts, PlaceFacts, SaidFacts } from '../../../features/verification/fault.ts';
import type { StatedAt } from '../../../features/verification/stated.ts';
import { say, type WordingOf } from '../../../words/say.ts';

const said: WordingOf<SaidFacts> = {
  explanation: ({ finding }) => `the explanation of ${finding}`,
  ruling: ({ from, to }) => `the ruling on ${from} and ${to}`,
  answer: ({ statement, candidate }) => `the answer whether ${statement} is the same as ${candidate}`,
  participation: ({ participation }) => `the participation ${participation}`,
  report: ({ report }) => `the report ${report} of a reader`,
  withdrawal: ({ publication, edition }) => `the withdrawal of ${publication}/${edition}`,
  correction: ({ correction }) => `the correction ${correction}`,
  'undone-correction': ({ correction }) => `that the correction ${correction} was undone`,
  licence: () => 'the licence',
  'sign-in': () => 'where people sign in',
  nature: ({ publication }) => `what ${publication} is`,
  standing: ({ publication, edition }) => `how edition ${edition} of ${publication} stands`,
  settings: () => 'the settings of the rules',
};

const places: WordingOf<PlaceFacts> = {
  ...said,
  'log-entry': ({ sequence }) => `log, entry ${sequence}`,
  'log-of-day': ({ day }) => `log of ${day}`,
  'published-heads': () => 'published hashes',
  'kept-head': ({ from }) => from,
  organisation: () => 'organisation',
  publication: ({ publication }) => publication,
  edition: ({ publication, edition }) => `${publication}/${edition}`,
  explanations: () => 'explanations',
  rulings: () => 'rulings on links',
  answers: () => 'answers about wordings',
  participations: () => 'participations',
  reports: () => 'reports of readers',
  licences: () => 'licences',
  natures: () => 'what publications are',
  standings: () => 'how editions stand',
  withdrawals: () => 'withdrawals',
  corrections: () => 'corrections',
  judgement: () => 'threads and findings',
  members: () => 'people and roles',
  'sign-ins': () => 'where people sign in',
  member: ({ member }) => `the person ${member}`,
};

const stated: Readonly<Record<StatedAt['kind'], string>> = {
  publication: 'which document this is',
  order: 'the order of the chapters',
  chapter: 'the heading',
  passage: 'the text',
  commitment: 'the commitments',
  account: 'the accounts',
  indicator: 'the indicators',
  figure: 'the figures',
  amount: 'the amounts',
  reference: 'the references',
  mention: 'the partners and places that it names',
  doubt: 'the doubts',
};

const faults: WordingOf<FaultFacts> = {
  unreadable: () => 'There is a value here that Doelspoor never records like this, and that cannot be checked.',
  'entry-missing': () => 'This entry is missing.',
  'entry-astray': () => 'This entry does not follow the one before.',
  'entry-changed': () => 'This entry was changed.',
  'end-missing': () => 'Entries at the end are missing.',
  'edition-gone': () => 'This edition is in the log and is not there any more.',
  'edition-unlogged': () => 'The log knows nothing of this edition.',
  'other-checksum': () => 'The checksum is another one than that in the log.',
  'other-content': () => 'The content does not fit the checksum.',
  'shown-otherwise': ({ chapter, kind }) =>
    `What the site shows is not what was recorded, in ${chapter === null ? '' : `${chapter}: `}${stated[kind]}.`,
  'frozen-otherwise': () => 'The day on which it was recorded is another one than that in the log.',
  'published-otherwise': () => 'Whether and when this was published is not what the log says.',
  'beside-otherwise': () => 'Places in the file, remarks, doubts or sources are not what was recorded.',
  'worded-otherwise': () => 'Which statement stands where is not what was recorded.',
  'tables-otherwise': () => 'Which table stands where, or what was read from it, is not what was recorded.',
  'corrected-otherwise': () => 'What is stated otherwise here since a correction is not what was recorded.',
  'publication-unlogged': () => 'The log knows nothing of this publication.',
  'other-edition-shown': ({ edition }) =>
    `The site shows another edition than the newest one in the log, edition ${edition}.`,
  'shown-again': () => 'This publication was withdrawn, and the site shows it all the same.',
  'titled-otherwise': () => 'Title, kind or year is not what was recorded.',
  'found-otherwise': () => 'What search shows of this is not what was recorded.',
  'other-sources': () => 'The sources that are kept are not what was read.',
  'head-of-no-day': () => 'There is no such day or moment of publication.',
  'other-than-published': ({ sequence }) =>
    `Entry ${sequence} is another one than was published then, or is not there any more.`,
  'other-than-kept': ({ sequence }) => `Entry ${sequence} is another one than is kept here, or is not there any more.`,
  'published-otherwise-then': ({ day }) => `What was published on ${day} is another hash or is not there any more.`,
  'said-no-more': ({ what }) =>
    `This was recorded here: ${say(said, what)}. It is not there any more, or it was changed.`,
  'said-unlogged': () => 'The log has nothing of this, or says something else.',
  misnamed: ({ name }) => `The statement ${name} is another one than had that name then.`,
  'not-offered': () => 'Who offered it knows nothing of it.',
  'corrections-otherwise': () => 'The corrections that were taken over here say something else now.',
  'organisation-unlogged': () => 'The log does not know that this organisation was added.',
  'organisation-otherwise': () => 'Name, kind or address is another one than that in the log.',
  'organisation-gone': () => 'Nothing of this organisation is recorded any more.',
  'member-unlogged': () => 'The log does not know that this person was let in.',
  'member-otherwise': () => 'Roles, access or name are others than in the log.',
  'member-gone': () => 'The log knows this person, but nobody is there.',
  'judgement-unlogged': () => 'The log knows nothing of a judgement.',
  'judged-otherwise': () => 'What the site shows is not what came out of the last judgement.',
};

export const enFaultWords = { places, faults } as const;
