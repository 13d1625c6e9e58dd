import type { Language } from '../../../words/numerals.ts';

const nl = {
  description: 'Controleer of het logboek, de edities en wat de site ervan toont nog zijn zoals ze zijn vastgelegd.',
  organisation: 'alleen deze organisatie, zoals in haar adres',
  head: 'bewaarde controlegetallen van het logboek, als JSON: bestanden of adressen',
  nothing: 'Er is nog niets vastgelegd.',
  sound: (entries: string, editions: string) =>
    `alles klopt (regels van het logboek: ${entries}, edities: ${editions})`,
  withoutDigest: (editions: string) =>
    `van edities uit een eerdere versie van Doelspoor (${editions}) zijn vindplaatsen, opmerkingen en bronnen niet na te gaan`,
};

/** What `doelspoor verify` says around the faults, and help says of it. */
export const verifyWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Check whether the log, the editions and what the site shows of them are still as they were recorded.',
    organisation: 'only this organisation, as in its address',
    head: 'hashes of the log that were kept, as JSON: files or addresses',
    nothing: 'Nothing was recorded yet.',
    sound: (entries, editions) => `all is sound (entries of the log: ${entries}, editions: ${editions})`,
    withoutDigest: (editions) =>
      `of editions from an earlier version of Doelspoor (${editions}) places in the file, remarks and sources cannot be checked`,
  },
};
