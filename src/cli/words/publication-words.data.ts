import type { Language } from '../../words/numerals.ts';

const nl = {
  argument: 'de publicatie zoals in haar adres: begroting-2018, of groningen/begroting-2018',
  noName:
    'Noem een hele publicatie, zoals in haar adres: begroting-2018, of groningen/begroting-2018. Er is niets veranderd.',
  twoBodies: 'Noem één organisatie: die in de naam van de publicatie en die bij --organisation verschillen.',
};

/** How a command is told which publication it is about. */
export const publicationWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    argument: 'the publication as in its address: begroting-2018, or groningen/begroting-2018',
    noName:
      'Name a whole publication, as in its address: begroting-2018, or groningen/begroting-2018. Nothing was changed.',
    twoBodies: 'Name one organisation: that in the name of the publication and that with --organisation differ.',
  },
};
