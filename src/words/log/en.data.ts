import type { nlLog } from './nl.data.ts';

/** The words of the pages of the log, in English. */
export const enLog: typeof nlLog = {
  log: {
    title: 'Log',
    lead: (name: string) =>
      `All that we record of ${name} is an entry in a log. Each entry gets a hash, in which all entries before it count too. Here is how the log ended, by day.`,
    purpose: 'What is this for?',
    purposeText:
      'Whoever changes an entry afterwards, or takes one out, makes the hashes after it wrong. If you keep a hash, we cannot rewrite the log unseen either.',
    check: 'How to check',
    checkSteps: [
      'Keep the hash of a day, or the JSON file. A web archive will do.',
      'Look at the same address later. The same hash must be there. If there is another one, or none any more, the log was changed.',
    ],
    recheck: 'Give your file to those who keep the data. They recompute the whole log with:',
    recheckCommand: 'doelspoor verify --head file.json',
    days: 'By day',
    daysText: 'On a day that is not here, nothing was added.',
    all: 'All days as JSON',
    none: 'Nothing was published yet.',
    on: (day: string) => `Log on ${day}`,
    onLead: (name: string) => `This is how the log of ${name} ended when we published it that day.`,
    line: (number: string) => `Last entry: ${number}`,
    sequence: 'Last entry',
    hash: 'Hash',
    hashMeaning: 'SHA-256 over the last entry, in which all entries before it count.',
    published: 'Published',
  },
};
