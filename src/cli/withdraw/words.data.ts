import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Trek een publicatie in: zij en alles wat erop rust, zijn dan niet meer te lezen.',
  withdrawn: (publication: string, editions: string, threads: string, findings: string) =>
    `${publication} is ingetrokken: ${editions}, ${threads} en ${findings} staan er niet meer. Op hun adressen staat dat, met de reden.`,
};

/** What `doelspoor withdraw` says, and help says of it. */
export const withdrawWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Withdraw a publication: it, and all that rests on it, can then be read no more.',
    withdrawn: (publication, editions, threads, findings) =>
      `${publication} was withdrawn: ${editions}, ${threads} and ${findings} are not there any more. Their addresses say so, with the reason.`,
  },
};
