import { count, type Language, printNumber } from '../numerals.ts';

const nl = {
  title: (document: string) => `Voortgang van ${document}`,
  back: (document: string) => `Terug naar ${document}`,
  lead: (state: string, written: string) => `${state}. ${written}.`,
  owners: 'Wie heeft wat te doen',
  noOwners: 'Er is nog niets toegewezen. Kies hieronder een onderdeel en wijs toe.',
  late: (number: number, day: string) => `${count('nl', number, 'stuk', 'stukken')} te laat, het eerste sinds ${day}`,
  nothingLate: 'niets te laat',
  open: (number: number) => `${printNumber('nl', number)} te doen`,
  done: (number: number) => `${printNumber('nl', number)} klaar`,
  chapters: 'Per onderdeel',
  free: (number: number) => `${count('nl', number, 'antwoord', 'antwoorden')} nog van niemand`,
  assign: 'Wijs toe',
  assignThat: (chapter: string) => `Wijs toe in ${chapter}`,
};

/** What the page says on how far a document is. */
export const progressWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: (document) => `Progress of ${document}`,
    back: (document) => `Back to ${document}`,
    lead: (state, written) => `${state}. ${written}.`,
    owners: 'Who has what to do',
    noOwners: 'Nothing was assigned yet. Choose a chapter below and assign.',
    late: (number, day) => `${count('en', number, 'piece', 'pieces')} late, the first since ${day}`,
    nothingLate: 'nothing late',
    open: (number) => `${printNumber('en', number)} to do`,
    done: (number) => `${printNumber('en', number)} done`,
    chapters: 'By chapter',
    free: (number) => `${count('en', number, 'answer', 'answers')} with nobody`,
    assign: 'Assign',
    assignThat: (chapter) => `Assign in ${chapter}`,
  },
};
