import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Trek een publicatie in: zij en alles wat erop rust, zijn dan niet meer te lezen.',
  publication: 'de publicatie zoals in haar adres: begroting-2018, of groningen/begroting-2018',
  noName:
    'Noem een hele publicatie, zoals in haar adres: begroting-2018, of groningen/begroting-2018. Er is niets ingetrokken.',
  twoBodies: 'Noem één organisatie: die in de naam van de publicatie en die bij --organisation verschillen.',
  withdrawn: (publication: string, editions: string, threads: string, findings: string) =>
    `${publication} is ingetrokken: ${editions}, ${threads} en ${findings} staan er niet meer. Op hun adressen staat dat, met de reden.`,
};

/** What `doelspoor withdraw` says, and help says of it. */
export const withdrawWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Withdraw a publication: it, and all that rests on it, can then be read no more.',
    publication: 'the publication as in its address: begroting-2018, or groningen/begroting-2018',
    noName:
      'Name a whole publication, as in its address: begroting-2018, or groningen/begroting-2018. Nothing was withdrawn.',
    twoBodies: 'Name one organisation: that in the name of the publication and that with --organisation differ.',
    withdrawn: (publication, editions, threads, findings) =>
      `${publication} was withdrawn: ${editions}, ${threads} and ${findings} are not there any more. Their addresses say so, with the reason.`,
  },
};
