import type { Severity } from '../../findings/finding.ts';
import { count, type Language } from '../numerals.ts';

const nl = {
  /** To whom it is told: a writer can still mend it. */
  severities: {
    error: 'Dit klopt niet',
    warning: 'Let op',
    info: 'Goed om te weten',
  } satisfies Readonly<Record<Severity, string>>,
  here: 'Wat hier opvalt',
  ofChapter: 'Wat opvalt aan dit hele onderdeel',
  mend: 'Wat kunt u doen?',
  inText: 'Dit staat in de tekst:',
  /** Read aloud once something new is found. */
  foundNow: (first: string, others: number) =>
    others === 0 ? first : `${first} En nog ${count('nl', others, 'punt', 'punten')} om na te kijken.`,
  toldAt: (title: string) => `Lees het bij “${title}”`,
  looking: 'We kijken nog na wat hier opvalt. Bewaar eerst wat u schreef, en open daarna dit onderdeel opnieuw.',
  /** Behind when it was saved. */
  lookingHere: '. We kijken nog na of hier iets opvalt: open dit onderdeel zo nog eens.',
  lookingRead: 'We kijken nog na wat hier opvalt. Open dit onderdeel zo nog eens.',
  again: 'Open dit onderdeel opnieuw',
  number: (number: number) => `${count('nl', number, 'punt', 'punten')} om na te kijken`,
  title: 'Wat opvalt',
  lead: (document: string) =>
    `Dit vinden de regels in ${document}, zoals het nu is bewaard. Alleen wie aan het document werkt, ziet dit. U kunt altijd bewaren, ook als er iets opvalt.`,
  none: 'In wat nu is bewaard, valt niets op.',
  lookingAll: 'We kijken het hele document nog na. Dat duurt meestal een paar seconden.',
  lookAgain: 'Kijk opnieuw',
  toChapter: 'Naar dit onderdeel',
  toPiece: (title: string) => `Naar “${title}”`,
  all: 'Bekijk wat opvalt in dit document',
};

/** What is said of findings in a document that is written, to who writes it. */
export const marginWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    severities: { error: 'This is not right', warning: 'Take note', info: 'Good to know' },
    here: 'What stands out here',
    ofChapter: 'What stands out about this chapter as a whole',
    mend: 'What can you do?',
    inText: 'This stands in the text:',
    foundNow: (first, others) =>
      others === 0 ? first : `${first} And ${count('en', others, 'more point', 'more points')} to look at.`,
    toldAt: (title) => `Read it at “${title}”`,
    looking: 'We are still looking what stands out here. First save what you wrote, then open this chapter again.',
    lookingHere: '. We are still looking whether something stands out here: open this chapter again in a moment.',
    lookingRead: 'We are still looking what stands out here. Open this chapter again in a moment.',
    again: 'Open this chapter again',
    number: (number) => `${count('en', number, 'point', 'points')} to look at`,
    title: 'What stands out',
    lead: (document) =>
      `This is what the rules find in ${document}, as it is saved now. Only who works on the document sees this. You can always save, also where something stands out.`,
    none: 'In what is saved now, nothing stands out.',
    lookingAll: 'We are still looking through the whole document. That mostly takes a few seconds.',
    lookAgain: 'Look again',
    toChapter: 'To this chapter',
    toPiece: (title) => `To “${title}”`,
    all: 'See what stands out in this document',
  },
};
