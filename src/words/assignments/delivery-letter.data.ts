import { count, type Language } from '../numerals.ts';

/** What a letter asks. */
export type AskedLetter = {
  readonly name: string;
  readonly organisation: string;
  /** Of whom it comes. */
  readonly by: string;
  readonly document: string;
  /** By when, as it is printed; null where nothing was said. */
  readonly due: string | null;
  readonly pieces: readonly { readonly title: string; readonly address: string }[];
  /** Until when the links are good; null where they are none. */
  readonly until: string | null;
};

type Letter = { readonly subject: string; readonly text: string };

const listed = (pieces: AskedLetter['pieces']) =>
  pieces.map(({ title, address }) => `${title}\n${address}`).join('\n\n');

/** The letter that asks somebody to fill in pieces of a document. */
export const deliveryLetter: Readonly<Record<Language, (asked: AskedLetter) => Letter>> = {
  nl: ({ name, organisation, by, document, due, pieces, until }) => ({
    subject: `${organisation} vraagt u ${count('nl', pieces.length, 'stuk', 'stukken')} voor ${document}${due === null ? '' : `, voor ${due}`}`,
    text: [
      `Dag ${name},`,
      `${by} vraagt u dit in te vullen voor ${document} van ${organisation}${due === null ? '' : `, uiterlijk op ${due}`}.`,
      'Open een link, vul in en druk op Bewaar. Later verbeteren kan met dezelfde link.',
      listed(pieces),
      until === null
        ? `Kent u ${organisation} niet? Dan hoeft u niets te doen.`
        : `De links zijn alleen voor u en werken tot en met ${until}. Stuur ze niet door.\nKent u ${organisation} niet? Dan hoeft u niets te doen.`,
      '',
    ].join('\n\n'),
  }),
  en: ({ name, organisation, by, document, due, pieces, until }) => ({
    subject: `${organisation} asks you for ${count('en', pieces.length, 'piece', 'pieces')} of ${document}${due === null ? '' : `, by ${due}`}`,
    text: [
      `Hello ${name},`,
      `${by} asks you to fill this in for ${document} of ${organisation}${due === null ? '' : `, by ${due} at the latest`}.`,
      'Open a link, fill in and press Save. You can mend it later with the same link.',
      listed(pieces),
      until === null
        ? `If you do not know ${organisation}, you have to do nothing.`
        : `The links are for you alone and work up to ${until}. Do not send them on.\nIf you do not know ${organisation}, you have to do nothing.`,
      '',
    ].join('\n\n'),
  }),
};
