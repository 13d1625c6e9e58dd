import { wordsIn } from '../words/language.ts';
import type { Context } from './context.ts';

const assets = {
  ...{ css: '', overviewCss: '', chapterCss: '', threadTableCss: '', reviewCss: '', workCss: '' },
  ...{ writeJs: '', font: '', icon: '' },
};

/** A Dutch page of a site that has no files: for tests of what a presenter says, not of how it looks. */
export const bareContext: Context = {
  site: { assets, base: 'https://doelspoor.example' },
  voice: { language: 'nl', explicit: false },
  words: wordsIn('nl'),
  translationOf: '/x',
};
