import type { RefusedFacts } from '../../record/errors/refused.ts';
import type { Language } from '../numerals.ts';
import type { WordingOf } from '../say.ts';

/** Those refusals that have to do with documents that are written here. */
export type RefusedDraftFacts = Pick<RefusedFacts, 'no-draft' | 'no-item' | 'bad-item' | 'draft-open'>;

/** Why nothing was changed in a draft, and what to do: on pages and on the command line. */
export const refusedDraftWords: Readonly<Record<Language, WordingOf<RefusedDraftFacts>>> = {
  nl: {
    'no-draft': () => 'Dit document is er niet, of u mag er niet bij. Kijk bij uw documenten.',
    'no-item': () => 'Dit deel van het document is er niet meer. Laad de pagina opnieuw; wat u schreef, staat er nog.',
    'bad-item': ({ where }) =>
      `Dit past niet in het document (${where}). Er is niets bewaard. Maak de tekst korter of haal de opmaak weg, en bewaar opnieuw.`,
    'draft-open': ({ slug }) => `Aan ${slug} wordt al geschreven. Ga daarmee verder, of stel het eerst vast.`,
  },
  en: {
    'no-draft': () => 'This document is not there, or you may not see it. Look among your documents.',
    'no-item': () =>
      'This part of the document is not there any more. Load the page again; what you wrote is still there.',
    'bad-item': ({ where }) =>
      `This does not fit the document (${where}). Nothing was kept. Make the text shorter or take its styles off, and save again.`,
    'draft-open': ({ slug }) => `${slug} is being written already. Go on with that, or adopt it first.`,
  },
};
