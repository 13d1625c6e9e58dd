import type { UsedCode } from '../../model/agreed.ts';
import type { Language } from '../numerals.ts';

type OfficialWords = {
  /** Above what a document itself says of how things stand. */
  readonly heading: string;
  readonly lead: string;
  readonly status: string;
  /** Before what a light means by the legend of the document. */
  readonly meaning: string;
  readonly reason: string;
  readonly measuredBy: string;
  readonly judgedBy: (whose: string) => string;
  readonly agreed: {
    readonly levels: string;
    readonly lights: string;
    readonly calendar: string;
    readonly codes: string;
  };
  readonly lists: Readonly<Record<UsedCode['list'], string>>;
};

/** What a document that was written here says of how things stand, and by which legend, names and lists. */
export const officialWords: Readonly<Record<Language, OfficialWords>> = {
  nl: {
    heading: 'Hoe het gaat, volgens de organisatie',
    lead: 'Zo zegt dit document het zelf. Wat onze bevindingen zeggen, staat daar los van.',
    status: 'Hoe het gaat',
    meaning: 'betekent',
    reason: 'Waarom',
    measuredBy: 'Gemeten met',
    judgedBy: (whose) => `Niet in cijfers te meten; beoordeeld door ${whose}`,
    agreed: {
      levels: 'Namen van onderdelen',
      lights: 'Wat de kleuren betekenen',
      calendar: 'Planning',
      codes: 'Namen uit officiële lijsten',
    },
    lists: { 'mandatory-indicators': 'verplichte beleidsindicator', 'task-fields': 'taakveld' },
  },
  en: {
    heading: 'How it stands, as the organisation says',
    lead: 'This is what the document itself says. What our findings say is kept apart from that.',
    status: 'How it stands',
    meaning: 'means',
    reason: 'Why',
    measuredBy: 'Measured by',
    judgedBy: (whose) => `Cannot be measured in figures; judged by ${whose}`,
    agreed: {
      levels: 'Names of chapters',
      lights: 'What the lights mean',
      calendar: 'Calendar',
      codes: 'Names from official lists',
    },
    lists: { 'mandatory-indicators': 'mandatory policy indicator', 'task-fields': 'task field' },
  },
};
