import type { Said } from '../../../findings/finding.ts';

/** What is answered where there is no page. */
export type PlainAnswer =
  | 'unreadable'
  | 'too-late'
  | 'too-large'
  | 'too-many-headers'
  | 'only-read'
  | 'elsewhere'
  | 'not-a-form'
  | 'busy'
  | 'fault'
  | 'starting';

/** Of these the language of the reader is often not known yet, so both are said. */
export const plainWords: Readonly<Record<PlainAnswer, Said>> = {
  unreadable: { nl: 'Dit verzoek is niet te lezen.', en: 'This request cannot be read.' },
  'too-late': { nl: 'Dit verzoek kwam niet op tijd.', en: 'This request did not come in time.' },
  'too-large': { nl: 'Dit verzoek is te groot.', en: 'This request is too large.' },
  'too-many-headers': { nl: 'Dit verzoek heeft te veel kopregels.', en: 'This request has too many headers.' },
  'only-read': { nl: 'Deze pagina kan alleen worden opgevraagd.', en: 'This page can only be read.' },
  elsewhere: {
    nl: 'Dit formulier kwam niet van deze site. Open het hier en verstuur het opnieuw.',
    en: 'This form did not come from this site. Open it here and send it again.',
  },
  'not-a-form': { nl: 'Dit is geen formulier van deze site.', en: 'This is no form of this site.' },
  busy: {
    nl: 'Het is hier nu te druk. Probeer het over enkele seconden opnieuw.',
    en: 'It is too busy here now. Try again in a few seconds.',
  },
  fault: { nl: 'Er ging iets mis. Probeer het later opnieuw.', en: 'Something went wrong. Try again later.' },
  starting: {
    nl: 'Doelspoor start op. Probeer het over enkele seconden opnieuw.',
    en: 'Doelspoor is starting. Try again in a few seconds.',
  },
};
