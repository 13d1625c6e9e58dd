import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Toon onder welke licentie de gegevens van een organisatie zijn gegeven, of leg dat vast.',
  organisation: 'de organisatie zoals in haar adres: groningen',
  licence: 'CC0, CC-BY-4.0, het adres van een licentie, of none: geen licentie opgegeven',
  none: (name: string): string => `Voor de gegevens van ${name} is geen licentie opgegeven.`,
  under: (name: string, licence: string, address: string) =>
    `De gegevens van ${name} zijn gegeven onder ${licence} (${address}).`,
};

/** What `doelspoor licence` says, and help says of it. */
export const licenceWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Show under which licence the data of an organisation is given, or lay that down.',
    organisation: 'the organisation as in its address: groningen',
    licence: 'CC0, CC-BY-4.0, the address of a licence, or none: no licence stated',
    none: (name) => `No licence is stated for the data of ${name}.`,
    under: (name, licence, address) => `The data of ${name} is given under ${licence} (${address}).`,
  },
};
