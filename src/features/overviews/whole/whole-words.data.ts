import { count } from '../../../words/numerals.ts';

/** What pages say that show a whole publication, or a programme of one, on one page. */
export const wholeWords = {
  nl: {
    badge: 'Op één pagina',
    lead: (n: number) =>
      `${count('nl', n, 'onderdeel', 'onderdelen')} onder elkaar, met de tabellen en noten erbij: om door te zoeken, te bewaren of te printen.`,
    partsLead:
      'Dit is te lang voor één pagina. Daarom staat het hier in delen: elk deel is één pagina om door te zoeken of te printen.',
    contents: 'Inhoud',
    parts: 'De delen',
    own: (name: string) => `De tekst onder ${name} zelf`,
    onPaper: 'Op papier begint elk programma op een nieuwe bladzijde, en staat boven elke bladzijde wat dit is.',
  },
  en: {
    badge: 'On one page',
    lead: (n: number) =>
      `${count('en', n, 'section', 'sections')} below each other, with their tables and notes: to search through, keep or print.`,
    partsLead:
      'This is too long for one page. So it is here in parts: each part is one page to search through or print.',
    contents: 'Contents',
    parts: 'The parts',
    own: (name: string) => `The text under ${name} itself`,
    onPaper: 'On paper each programme begins on a new page, and above each page stands what this is.',
  },
};
