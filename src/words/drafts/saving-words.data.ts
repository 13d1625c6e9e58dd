import type { Language } from '../numerals.ts';

const nl = {
  unsaved: 'Nog niet bewaard',
  saving: 'Wordt bewaard…',
  unreachable: 'Geen verbinding: uw tekst staat in deze browser',
  /** Where the browser keeps nothing. */
  unreachableUnkept: 'Geen verbinding. Laat deze pagina open: zodra het weer lukt, wordt uw tekst bewaard.',
  inBrowser: (why: string) => `${why} Uw tekst staat in deze browser.`,
  signIn: 'Log in een nieuw tabblad in',
  signInThen: 'en kom hier terug: dan wordt uw tekst vanzelf bewaard.',
  refused: (why: string) => `Nog niet bewaard. ${why}`,
  tooLarge: 'Nog niet bewaard. Dit is te lang voor één stuk: maak het korter.',
  clash: 'Iemand anders bewaarde dit stuk ook. Beide teksten zijn er nog.',
  toClash: 'Kies tussen de twee teksten',
  offer: (when: string) => `In deze browser staat nog tekst van u die niet is bewaard, van ${when}.`,
  offers: 'Op deze pagina staat nog tekst van u die niet is bewaard. Ga naar het stuk en kies wat u ermee doet:',
  offerShow: 'Lees die tekst',
  putBack: 'Zet die tekst terug',
  throwAway: 'Gooi die tekst weg',
  back: 'Uw tekst staat er weer.',
};

/** What a page says of saving by itself. */
export const savingWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    unsaved: 'Not saved yet',
    saving: 'Saving…',
    unreachable: 'No connection: your text is in this browser',
    unreachableUnkept: 'No connection. Leave this page open: as soon as it works again, your text is saved.',
    inBrowser: (why) => `${why} Your text is in this browser.`,
    signIn: 'Sign in in a new tab',
    signInThen: 'and come back here: your text is then saved by itself.',
    refused: (why) => `Not saved yet. ${why}`,
    tooLarge: 'Not saved yet. This is too long for one piece: make it shorter.',
    clash: 'Somebody else saved this piece too. Both texts are still there.',
    toClash: 'Choose between the two texts',
    offer: (when) => `In this browser is text of yours that was not saved, of ${when}.`,
    offers: 'On this page is text of yours that was not saved. Go to the piece and choose what to do with it:',
    offerShow: 'Read that text',
    putBack: 'Put that text back',
    throwAway: 'Throw that text away',
    back: 'Your text is back.',
  },
};
