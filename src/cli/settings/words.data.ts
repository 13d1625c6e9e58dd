import type { Language } from '../../words/numerals.ts';

const nl = {
  description: 'Toon wat een organisatie van zichzelf heeft ingesteld, of stel het in.',
  organisation: 'de organisatie, zoals in haar adres: groningen',
  what: 'waarover: name, theme, documents, overdue of passwords',
  file: 'een bestand met de instelling, zoals doelspoor settings met --json haar toont',
  logo: 'een SVG of PNG als logo, bij theme',
  back: 'zet de instelling met dit nummer terug',
  reason: 'waarom dit zo wordt',
  noNumber: 'Geef een nummer.',
  held: (what: string, name: string, number: number) =>
    `${what} (${name}): ${number === 0 ? 'zoals gewoon' : `nummer ${number}`}`,
  laidDown: (name: string, number: number) => `Ingesteld: ${name}, nummer ${number}.`,
};

/** What `doelspoor settings` says, and help says of it. */
export const settingsCommandWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    description: 'Show what an organisation laid down of itself, or lay it down.',
    organisation: 'the organisation, as in its address: groningen',
    what: 'of what: name, theme, documents, overdue or passwords',
    file: 'a file with the setting, as doelspoor settings shows it with --json',
    logo: 'an SVG or PNG as logo, with theme',
    back: 'put back the setting with this number',
    reason: 'why this is so',
    noNumber: 'Give a number.',
    held: (what, name, number) => `${what} (${name}): ${number === 0 ? 'as usual' : `number ${number}`}`,
    laidDown: (name, number) => `Set: ${name}, number ${number}.`,
  },
};
