import type { RefusedFacts } from '../../record/errors/refused.ts';
import { type Language, printMoment } from '../numerals.ts';
import type { WordingOf } from '../say.ts';
import { stateWords } from './state-words.data.ts';

/** Those refusals that have to do with documents that are written here. */
export type RefusedDraftFacts = Pick<
  RefusedFacts,
  | 'no-draft'
  | 'adopted-draft'
  | 'put-aside-draft'
  | 'no-item'
  | 'bad-item'
  | 'changed-since'
  | 'in-itself'
  | 'goes-on'
  | 'not-empty'
  | 'answers-alone'
  | 'no-text'
  | 'no-split'
  | 'figure-there'
  | 'no-chapter'
  | 'bad-agreed'
  | 'no-outside'
  | 'too-many-decisions'
  | 'draft-open'
  | 'adopted-already'
  | 'no-move'
  | 'no-decision'
  | 'bad-decision'
  | 'bad-embargo'
  | 'public-already'
  | 'closes-nothing'
  | 'under-embargo'
  | 'empty-draft'
  | 'not-made-here'
  | 'not-adopted'
>;

/** Why nothing was changed in a draft, and what to do: on pages and on the command line. */
export const refusedDraftWords: Readonly<Record<Language, WordingOf<RefusedDraftFacts>>> = {
  nl: {
    'put-aside-draft': () => 'Dit document is weggelegd. Neem het eerst weer op; daarna kunt u erin schrijven.',
    'adopted-draft': () =>
      'Dit document is vastgesteld en verandert niet meer. Begin een correctie: die wordt vastgelegd met het besluit dat haar nodig maakt.',
    'no-draft': () => 'Dit document is er niet, of u mag er niet bij. Kijk bij uw documenten.',
    'no-item': () => 'Dit deel van het document is er niet meer. Laad de pagina opnieuw; wat u schreef, staat er nog.',
    'bad-item': ({ where }) =>
      `Dit past niet in het document (${where}). Er is niets bewaard. Maak de tekst korter of haal de opmaak weg, en bewaar opnieuw.`,
    'changed-since': () =>
      'Iemand veranderde dit terwijl u bezig was. Er is niets veranderd. Kijk wat er nu staat en probeer het opnieuw.',
    'in-itself': () => 'Een onderdeel kan niet onder zichzelf staan. Kies een ander onderdeel.',
    'goes-on': () =>
      'Dit gaat verder op iets wat is vastgesteld, en kan daarom niet zomaar weg. Beëindig het, met de reden.',
    'not-empty': () => 'Hier staat nog iets in. Verplaats dat eerst, of haal het weg. Daarna kan dit ook weg.',
    'answers-alone': () =>
      'Dit is het enige antwoord op een voornemen, en kan daarom niet weg. Voeg het samen met een ander antwoord, of schrijf op waarom er niets gebeurde.',
    'no-text': () => 'Er is nog een naam of een tekst nodig. Vul die in en probeer het opnieuw.',
    'no-split': () => 'Hier valt niets te splitsen. Kies een plek tussen twee alinea’s.',
    'figure-there': () => 'Voor dat jaar staat die waarde er al. Kies een ander jaar.',
    'no-chapter': () => 'Het onderdeel waar dit in stond, is er niet meer. Zet eerst dat onderdeel terug.',
    'bad-agreed': () =>
      'Iets hiervan klopt niet. Een naam is niet te lang en komt één keer voor, een aantal woorden ligt tussen 10 en 20.000, en een dag is een datum.',
    'no-outside': () => 'Dit bestand is al overgenomen of weggelegd. Kijk bij uw documenten.',
    'too-many-decisions': () =>
      'Over dit bestand is al zoveel beslist dat er niets meer bij past. Neem het over, en verander de rest in het concept.',
    'draft-open': ({ slug }) => `Aan ${slug} wordt al geschreven. Ga daarmee verder, of stel het eerst vast.`,
    'adopted-already': ({ slug }) => `${slug} is al vastgesteld. Begin een correctie om er iets aan te veranderen.`,
    'no-move': ({ from, to }) =>
      `Dit document is nu ${stateWords.nl[from]} en kan niet meteen ${stateWords.nl[to]} worden. Kijk welke stap nu aan de beurt is.`,
    'no-decision': () => 'Noem het besluit: de soort, het nummer en de datum.',
    'bad-decision': () =>
      'Dit besluit klopt niet. Het nummer telt hooguit 200 tekens, de datum ligt niet in de toekomst, en het adres begint met https://.',
    'bad-embargo': ({ days }) =>
      `Geef een moment dat nog moet komen, hooguit ${days} dagen vooruit. Is het document meteen openbaar, laat het moment dan leeg.`,
    'closes-nothing': () =>
      'Alleen een correctie kan eerdere edities sluiten. Begin een correctie van wat is vastgesteld.',
    'public-already': ({ slug }) => `${slug} is al openbaar: er is geen embargo meer te wijzigen.`,
    'under-embargo': ({ slug, until }) =>
      `${slug} is nog niet openbaar: het embargo loopt tot ${printMoment('nl', until)}. Stel het daarna vast, of zet het embargo eerder.`,
    'empty-draft': () => 'Er staat nog geen onderdeel in dit document. Schrijf eerst, en bied het dan aan.',
    'not-made-here': ({ publication }) =>
      `${publication} is niet hier geschreven. Verbeter de bestanden, en lees ze opnieuw in.`,
    'not-adopted': ({ publication }) => `${publication} is nog niet vastgesteld: er is nog niets te corrigeren.`,
  },
  en: {
    'put-aside-draft': () => 'This document was put aside. Take it up again first; then you can write in it.',
    'adopted-draft': () =>
      'This document was adopted and does not change any more. Begin a correction: it is recorded with the decision that it follows from.',
    'no-draft': () => 'This document is not there, or you may not see it. Look among your documents.',
    'no-item': () =>
      'This part of the document is not there any more. Load the page again; what you wrote is still there.',
    'bad-item': ({ where }) =>
      `This does not fit the document (${where}). Nothing was kept. Make the text shorter or take its styles off, and save again.`,
    'changed-since': () =>
      'Somebody changed this while you were at it. Nothing was changed. See what stands there now and try again.',
    'in-itself': () => 'A chapter cannot stand under itself. Choose another chapter.',
    'goes-on': () => 'This goes on from something that was adopted, so it cannot just go. End it, with the reason.',
    'not-empty': () => 'Something still stands in this. Move that first, or take it away. Then this can go too.',
    'answers-alone': () =>
      'This is the only answer to a commitment, so it cannot go. Merge it with another answer, or write down why nothing happened.',
    'no-text': () => 'A name or a text is still needed. Fill it in and try again.',
    'no-split': () => 'There is nothing to split here. Choose a place between two paragraphs.',
    'figure-there': () => 'That value is there already for that year. Choose another year.',
    'no-chapter': () => 'The chapter that this stood in is not there any more. Put that chapter back first.',
    'bad-agreed': () =>
      'Something of this is not right. A name is not too long and stands once, a number of words is between 10 and 20,000, and a day is a date.',
    'no-outside': () => 'This file was taken in or put aside already. Look at your documents.',
    'too-many-decisions': () =>
      'So much was decided about this file that no more fits. Take it in, and change the rest in the draft.',
    'draft-open': ({ slug }) => `${slug} is being written already. Go on with that, or adopt it first.`,
    'adopted-already': ({ slug }) => `${slug} was adopted already. Begin a correction to change something in it.`,
    'no-move': ({ from, to }) =>
      `This document is ${stateWords.en[from]} now and can't become ${stateWords.en[to]} at once. See which step is next.`,
    'no-decision': () => 'Name the decision: its kind, its number and its date.',
    'bad-decision': () =>
      'This decision is not right. Its number has at most 200 characters, its date is not in the future, and its address begins with https://.',
    'bad-embargo': ({ days }) =>
      `Give a moment that is still to come, at most ${days} days ahead. If the document is public at once, leave it out.`,
    'closes-nothing': () => 'Only a correction can close earlier editions. Begin a correction of what was adopted.',
    'public-already': ({ slug }) => `${slug} is public already: there is no embargo to change any more.`,
    'under-embargo': ({ slug, until }) =>
      `${slug} is not public yet: the embargo ends on ${printMoment('en', until)}. Adopt it after that, or let the embargo end earlier.`,
    'empty-draft': () => 'There is no chapter in this document yet. Write first, and offer it then.',
    'not-made-here': ({ publication }) => `${publication} was not written here. Mend the files, and import them again.`,
    'not-adopted': ({ publication }) => `${publication} was not adopted yet: there is nothing to correct.`,
  },
};
