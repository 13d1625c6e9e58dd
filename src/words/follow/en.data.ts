import { count } from '../numerals.ts';
import type { nlFollow } from './nl.data.ts';

/** The words of what a reader follows, in English. */
export const enFollow: typeof nlFollow = {
  follow: {
    title: 'What you follow',
    lead: 'This address is your list. Keep it as a bookmark, or share it. There is no account, and we remember nothing of you.',
    empty:
      'Follow organisations, threads and indicators, and see what is new. There is no account: the address of this page is your list.',
    feed: 'Follow this list as a feed (Atom)',
    following: (n) => `You follow ${count('en', n, 'page', 'pages')}`,
    kinds: { 'policy-field': 'Thread', indicator: 'Indicator' },
    stop: 'Stop following',
    begin: 'Begin with an organisation',
    addFirst: 'Follow a page',
    add: 'Follow more',
    addHow: 'Paste the address of an organisation, a thread or an indicator, or that of another list.',
    submit: 'Add',
    unfit:
      'That address cannot be followed. Paste the address of the page of an organisation, a thread or an indicator.',
    missing: (n) =>
      n === 1
        ? 'One address in this list does not lead to anything that can be followed (any more).'
        : `${n} addresses in this list do not lead to anything that can be followed (any more).`,
    tooMany: (most, n) =>
      `A list has at most ${most} pages. The last ${n === 1 ? 'one is' : `${n} are`} left out; make a second list for ${n === 1 ? 'it' : 'them'}.`,
    clean: 'Show the list without these addresses',
    news: 'The newest',
    noNews: 'There is nothing to tell yet.',
    isNew: 'new this week',
    finding: 'Finding',
    invented: 'invented',
    more: (n) => `These are the newest ${n}. The feed and the data have more.`,
    this: {
      organisation: 'Follow this organisation',
      'policy-field': 'Follow this thread',
      indicator: 'Follow this indicator',
    },
  },
};
