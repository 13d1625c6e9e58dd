import type { nlCite } from './nl.data.ts';

/** The words with which what is on a page is taken along, in English: cited, downloaded or shown elsewhere. */
export const enCite: typeof nlCite = {
  cite: { title: 'How to cite this', nl: 'In Dutch', en: 'In English' },
  picture: {
    take: 'Take this chart along',
    embed: 'Show it on another site',
    embedLead: 'Put this line in your page. No script comes with it, and nothing of readers is kept.',
    embedLink: (body) => `All of ${body} about this on Doelspoor`,
  },
};
