import type { Language } from '../numerals.ts';

const nl = {
  gone: 'iemand die hier niet meer werkt',
  title: 'Eerdere versies',
  lead: 'Elke keer dat iemand bewaarde, is er een versie bijgekomen. Geen enkele gaat weg.',
  toPiece: 'Terug naar het onderdeel',
  version: (number: number) => `Versie ${number}`,
  by: (name: string, moment: string) => `${name}, ${moment}`,
  stands: 'Deze versie staat er nu.',
  compare: 'Vergelijk twee versies',
  older: 'De ene versie',
  newer: 'De andere versie',
  submit: 'Vergelijk',
  restore: (number: number) => `Zet versie ${number} terug`,
  restoreHint: 'Wat er nu staat, blijft als versie bewaard.',
  away: 'Het stuk was hier weggehaald.',
  empty: 'Hier stond nog niets.',
  removed: 'weg',
  added: 'nieuw',
  clash: {
    title: 'Twee teksten van hetzelfde stuk',
    lead: (name: string) =>
      `${name} bewaarde dit stuk terwijl iemand anders er ook aan schreef. Beide teksten staan hier; er is niets weg. Wat verschilt, is gemarkeerd.`,
    theirs: (name: string) => `Bewaard, van ${name}`,
    ours: (name: string) => `Ernaast gelegd, van ${name}`,
    question: 'Wat moet er komen te staan?',
    takeTheirs: (name: string) => `Houd de tekst van ${name}`,
    takeOurs: (name: string) => `Neem de tekst van ${name} die ernaast ligt`,
    both: 'Maak er samen één tekst van',
    bothLead: 'In het formulier staat de tekst die ernaast ligt. Neem over wat u uit de andere nodig hebt en bewaar.',
  },
};

/** What the pages say that show versions of a piece beside each other. */
export const historyWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    gone: 'somebody who does not work here any more',
    title: 'Earlier versions',
    lead: 'Each time that somebody saved, a version was added. None of them goes away.',
    toPiece: 'Back to the chapter',
    version: (number) => `Version ${number}`,
    by: (name, moment) => `${name}, ${moment}`,
    stands: 'This version stands now.',
    compare: 'Compare two versions',
    older: 'One version',
    newer: 'The other version',
    submit: 'Compare',
    restore: (number) => `Put version ${number} back`,
    restoreHint: 'What stands now is kept as a version.',
    away: 'The piece had been taken away here.',
    empty: 'Nothing stood here yet.',
    removed: 'gone',
    added: 'new',
    clash: {
      title: 'Two texts of the same piece',
      lead: (name) =>
        `${name} saved this piece while somebody else was writing it too. Both texts stand here; nothing is lost. What differs is marked.`,
      theirs: (name) => `Saved, by ${name}`,
      ours: (name) => `Laid beside it, by ${name}`,
      question: 'What should stand there?',
      takeTheirs: (name) => `Keep the text by ${name}`,
      takeOurs: (name) => `Take the text by ${name} that lies beside it`,
      both: 'Make one text of both',
      bothLead: 'In the form stands the text that lies beside it. Take over what you need from the other one and save.',
    },
  },
};
