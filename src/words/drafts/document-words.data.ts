import type { DraftState } from '../../model/rights/draft-state.ts';
import { count, type Language, printNumber } from '../numerals.ts';

const nl = {
  documents: 'Documenten',
  lead: 'De documenten waaraan nu wordt geschreven.',
  none: 'Er is nu geen document dat u kunt lezen of schrijven. Zodra dat er is, staat het hier.',
  states: {
    'put-aside': 'Weggelegd: niemand schrijft eraan',
    draft: 'Concept: er wordt aan geschreven',
    'in-review': 'In ambtelijke toets',
    approved: 'Goedgekeurd door het college',
    offered: 'Aangeboden aan de raad',
    adopted: 'Vastgesteld',
  } satisfies Readonly<Record<DraftState, string>>,
  correction: (state: string) => `Correctie van wat is vastgesteld. ${state}`,
  leadDone: 'Kies een onderdeel om het te lezen.',
  written: (written: number, asked: number) =>
    asked === 0
      ? 'Er wordt niets gevraagd'
      : `${printNumber('nl', written)} van ${count('nl', asked, 'antwoord', 'antwoorden')} geschreven`,
  waits: (number: number) => (number === 0 ? 'Klaar' : `${printNumber('nl', number)} te gaan`),
  adopted: 'Vastgesteld: bekijken of corrigeren',
  putAside: 'Weggelegd',
  begin: 'Begin een document',
  beginLead:
    'Het nieuwe document krijgt de onderdelen, de voornemens en de indicatoren van een document dat er al is. Wat beantwoord moet worden, staat klaar als een lege plek.',
  from: 'Ga verder vanuit',
  kind: 'Soort document',
  year: 'Jaar',
  sequence: 'Nummer (alleen als er meer zijn in een jaar)',
  submit: 'Begin',
  noPublications: 'Er is nog geen document om vanuit te gaan. Lees eerst uw laatste begroting in.',
  badBegin: 'Kies een document, een soort en een jaar van vier cijfers. Er is nog niets begonnen.',
  goneFrom: 'Dat document is er niet meer. Kies een ander om vanuit te gaan.',
  yourTurn: (step: string) => `U bent aan zet: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
  whoIsNext: 'Hoe ver het is, en wie nu aan zet is',
  about: 'Met dit document',
  progress: 'Wie doet wat, en wat is te laat',
  takeIn: 'Waarden van indicatoren uit een bestand overnemen',
  chapters: 'Onderdelen',
  chaptersLead: 'Kies een onderdeel om erin te schrijven. Achter elk staat hoeveel daar nog te doen is.',
  chaptersLeadRead: 'Kies een onderdeel om het te lezen. Achter elk staat hoeveel daar nog te doen is.',
};

/** What the pages of documents say that are written here. */
export const documentWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    documents: 'Documents',
    lead: 'The documents that are being written now.',
    none: 'There is no document now that you can read or write. As soon as there is, it stands here.',
    states: {
      'put-aside': 'Put aside: nobody writes at it',
      draft: 'Draft: it is being written',
      'in-review': 'In review by the organisation',
      approved: 'Approved by the college',
      offered: 'Offered to the council',
      adopted: 'Adopted',
    },
    correction: (state) => `Correction of what was adopted. ${state}`,
    leadDone: 'Choose a chapter to read.',
    written: (written, asked) =>
      asked === 0
        ? 'Nothing is asked'
        : `${printNumber('en', written)} of ${count('en', asked, 'answer', 'answers')} written`,
    waits: (number) => (number === 0 ? 'Done' : `${printNumber('en', number)} to go`),
    adopted: 'Adopted: to see or to correct',
    putAside: 'Put aside',
    begin: 'Begin a document',
    beginLead:
      'The new document gets the chapters, the commitments and the indicators of a document that is there already. What must be answered is there as an empty place.',
    from: 'Go on from',
    kind: 'Kind of document',
    year: 'Year',
    sequence: 'Number (only where there are more in a year)',
    submit: 'Begin',
    noPublications: 'There is no document to go on from yet. Take in your last budget first.',
    badBegin: 'Choose a document, a kind and a year of four digits. Nothing was begun yet.',
    goneFrom: 'That document is not there any more. Choose another one to go on from.',
    yourTurn: (step) => `It is your turn: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
    whoIsNext: 'How far it is, and whose turn it is',
    about: 'With this document',
    progress: 'Who does what, and what is late',
    takeIn: 'Take in values of indicators from a file',
    chapters: 'Chapters',
    chaptersLead: 'Choose a chapter to write in. Behind each stands how much there is still to do.',
    chaptersLeadRead: 'Choose a chapter to read. Behind each stands how much there is still to do.',
  },
};
