import { listNatureColumn } from '../../../frame/data/columns.data.ts';
import type { DataColumn } from '../../../frame/data/page-data.ts';

/** The columns of the list of organisations. */
export const organisationColumns: readonly DataColumn[] = [
  {
    name: 'organisation',
    title: 'organisatie',
    says: { nl: 'De organisatie, zoals in haar adres.', en: 'The organisation, as in its address.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'name',
    title: 'naam',
    says: { nl: 'Hoe zij heet.', en: 'What it is called.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'kind',
    title: 'soort',
    says: {
      nl: 'municipality (gemeente), province (provincie), region (regio), water-board (waterschap) of other.',
      en: 'municipality, province, region, water-board or other.',
    },
    datatype: 'string',
    required: true,
  },
  {
    name: 'publications',
    title: 'publicaties',
    says: { nl: 'Hoeveel publicaties er van haar te lezen zijn.', en: 'How many publications of it can be read.' },
    datatype: 'integer',
    required: true,
  },
  {
    name: 'licence',
    title: 'licentie',
    says: {
      nl: 'Het adres van de licentie van haar gegevens; leeg als er geen is opgegeven.',
      en: 'The address of the licence of its data; empty where none was stated.',
    },
    datatype: 'anyURI',
  },
];

/** The columns of the list of publications of an organisation. */
export const publicationColumns: readonly DataColumn[] = [
  {
    name: 'publication',
    title: 'publicatie',
    says: { nl: 'De publicatie, zoals in haar adres.', en: 'The publication, as in its address.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'kind',
    title: 'soort',
    says: {
      nl: 'budget (begroting), spring-memorandum (voorjaarsnota), progress-report (voortgangsrapportage), annual-report (jaarverslag), agenda (uitvoeringsagenda), coalition-agreement (coalitieakkoord) of other.',
      en: 'budget, spring-memorandum, progress-report, annual-report, agenda, coalition-agreement or other.',
    },
    datatype: 'string',
    required: true,
  },
  {
    name: 'year',
    title: 'jaar',
    says: {
      nl: 'Het jaar waarover zij gaat, of het eerste daarvan; leeg als dat niet bekend is.',
      en: 'The year that it is about, or the first of these; empty where that is not known.',
    },
    datatype: 'integer',
  },
  {
    name: 'endYear',
    title: 'eindjaar',
    says: { nl: 'Het laatste jaar van een periode.', en: 'The last year of a term.' },
    datatype: 'integer',
  },
  {
    name: 'sequence',
    title: 'volgnummer',
    says: {
      nl: 'De hoeveelste van dat jaar, als er meer zijn.',
      en: 'Which one of that year, where there are several.',
    },
    datatype: 'integer',
  },
  {
    name: 'title',
    title: 'titel',
    says: { nl: 'De titel, zoals geschreven.', en: 'The title, as written.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'edition',
    title: 'editie',
    says: { nl: 'Het nummer van de nieuwste editie.', en: 'The number of the newest edition.' },
    datatype: 'integer',
    required: true,
  },
  {
    name: 'frozenAt',
    title: 'vastgelegd',
    says: { nl: 'Wanneer die is vastgelegd.', en: 'When that was frozen.' },
    datatype: 'dateTime',
    required: true,
  },
  {
    name: 'chapters',
    title: 'onderdelen',
    says: { nl: 'Hoeveel onderdelen die heeft.', en: 'How many chapters that has.' },
    datatype: 'integer',
    required: true,
  },
  {
    name: 'isInPart',
    title: 'ingekort',
    says: {
      nl: 'Of er iets is weggelaten: wat er niet staat, kan in het origineel wel staan.',
      en: 'Whether something was left out: what is not there may be in the original.',
    },
    datatype: 'boolean',
    required: true,
  },
  listNatureColumn,
  {
    name: 'standing',
    title: 'stand',
    says: {
      nl: 'Van een publicatie die hier is geschreven: offered (aangeboden, nog niet vastgesteld), adopted (vastgesteld) of corrected (gecorrigeerd).',
      en: 'Of a publication that was written here: offered (not adopted yet), adopted or corrected.',
    },
    datatype: 'string',
  },
];
