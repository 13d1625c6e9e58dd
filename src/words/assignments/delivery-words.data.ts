import { count, type Language } from '../numerals.ts';

const nl = {
  lead: (document: string, organisation: string) => `Voor ${document} van ${organisation}.`,
  asks: (name: string) => `Dag ${name}, vul dit in en druk op Bewaar.`,
  until: (day: string) =>
    `Deze pagina is alleen voor u en werkt tot en met ${day}. U kunt later terugkomen om iets te verbeteren.`,
  saved: 'Uw antwoord is bewaard. Dank u wel.',
  savedMore: 'U kunt deze pagina sluiten, of hieronder nog iets verbeteren.',
  savedEmpty: (number: number) =>
    `Bewaard, maar ${count('nl', number, 'antwoord is', 'antwoorden zijn')} nog leeg. Vul in wat u weet en druk op Bewaar. U kunt ook later terugkomen.`,
  clash:
    'Iemand anders bewaarde dit stuk terwijl u schreef. Uw tekst ligt ernaast: de organisatie kiest. U hoeft niets meer te doen.',
  closed: 'Aan dit document kan nu niets meer worden ingevuld.',
  gone: 'Deze link werkt niet meer',
  goneLead:
    'De link is verlopen of ingetrokken, of het adres is niet helemaal overgenomen. Vraag wie u de mail stuurde om een nieuwe link.',
  often: (seconds: number) => `Te vaak geprobeerd. Wacht ${seconds} seconden en probeer het opnieuw.`,
};

/** What the page says that a letter opens. */
export const deliveryWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    lead: (document, organisation) => `For ${document} of ${organisation}.`,
    asks: (name) => `Hello ${name}, fill this in and press Save.`,
    until: (day) => `This page is for you alone and works up to ${day}. You can come back later to mend something.`,
    saved: 'Your answer was saved. Thank you.',
    savedMore: 'You can close this page, or mend something below.',
    savedEmpty: (number) =>
      `Saved, but ${count('en', number, 'answer is', 'answers are')} still empty. Fill in what you know and press Save. You can come back later too.`,
    clash:
      'Somebody else saved this piece while you wrote. Your text lies beside it: the organisation chooses. There is nothing more for you to do.',
    closed: 'Nothing can be filled in for this document now.',
    gone: 'This link works no more',
    goneLead:
      'The link has expired or was ended, or the address was not copied as a whole. Ask whoever sent you the mail for a new link.',
    often: (seconds) => `Tried too often. Wait ${seconds} seconds and try again.`,
  },
};
