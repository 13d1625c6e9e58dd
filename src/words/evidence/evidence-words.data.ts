import { count, type Language } from '../numerals.ts';

const nl = {
  title: 'Wat er echt gebeurde',
  lead: 'Wat in de registers staat en hieraan bijdraagt, met de dag en de bron.',
  confirmed: 'bevestigd',
  proposed: 'nog niet bevestigd',
  undated: 'datum niet in de bron',
  registered: (number: number) => count('nl', number, 'inschrijving', 'inschrijvingen'),
  supportedBy: (number: number, names: string) =>
    `${number === 1 ? 'Eén bevestigd feit met een datum ondersteunt het' : `${number} bevestigde feiten met een datum ondersteunen het`}: ${names}.`,
  maybeSupportedBy: (number: number) =>
    `${count('nl', number, 'inschrijving', 'inschrijvingen')} in de registers ${number === 1 ? 'draagt' : 'dragen'} er misschien aan bij: dat is nog niet bevestigd, of de datum is niet bekend.`,
  inTime: (name: string, day: string, due: string) => `Ja: ${name}, ${day}. Het moest uiterlijk ${due}.`,
  late: (name: string, day: string, due: string) => `Nee: ${name}, ${day}. Het moest uiterlijk ${due}.`,
  notKnown: (name: string, day: string, due: string) =>
    `Niet te zeggen: ${name} was in ${day}, en het moest uiterlijk ${due}.`,
  counted: 'Wat dit cijfer telt',
  countedLead:
    'Wat in de registers staat en volgens de stukken of de organisatie meetelt. Wat hier niet staat, kan wel zijn meegeteld.',
  of: (found: number, total: string) => `${found} van ${total} gevonden in de stukken`,
  recordedOf: (found: number, total: string) => `${found} van ${total} vastgelegd`,
  found: (found: number) => `${found} gevonden, bij een cijfer dat geen aantal is of ontbreekt`,
  more: (found: number, total: string) =>
    `${found} vastgelegd, bij een cijfer van ${total}: dat is meer dan het cijfer zegt`,
  both: (names: string) => `Telt ook mee bij: ${names}`,
};

export type EvidenceWords = typeof nl;

const en: EvidenceWords = {
  title: 'What really happened',
  lead: 'What stands in the registers and contributes to this, with its day and its source.',
  confirmed: 'confirmed',
  proposed: 'not confirmed yet',
  undated: 'date not in the source',
  registered: (number) => count('en', number, 'entry', 'entries'),
  supportedBy: (number, names) =>
    `${number === 1 ? 'One confirmed fact with a date supports it' : `${number} confirmed facts with a date support it`}: ${names}.`,
  maybeSupportedBy: (number) =>
    `${count('en', number, 'entry', 'entries')} in the registers may contribute to it: that is not confirmed yet, or the date is not known.`,
  inTime: (name, day, due) => `Yes: ${name}, ${day}. It was due by ${due}.`,
  late: (name, day, due) => `No: ${name}, ${day}. It was due by ${due}.`,
  notKnown: (name, day, due) => `It can't be said: ${name} was in ${day}, and it was due by ${due}.`,
  counted: 'What this figure counts',
  countedLead:
    'What stands in the registers and counts, as the documents or the organisation say. What is not here may have been counted too.',
  of: (found, total) => `${found} of ${total} found in the documents`,
  recordedOf: (found, total) => `${found} of ${total} recorded`,
  found: (found) => `${found} found, with a figure that is no number or is missing`,
  more: (found, total) => `${found} recorded, with a figure of ${total}: that is more than the figure says`,
  both: (names) => `Counts as well for: ${names}`,
};

/** What pages say of what really happened, beside what was promised. */
export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = { nl, en };
