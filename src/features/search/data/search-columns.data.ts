import { licenceColumn, saysNature, saysOriginal } from '../../../frame/data/columns.data.ts';
import type { DataColumn } from '../../../frame/data/page-data.ts';

/** The columns of what a search found, the best first. */
export const searchColumns: readonly DataColumn[] = [
  {
    name: 'organisation',
    title: 'organisatie',
    says: { nl: 'De organisatie, zoals in haar adres.', en: 'The organisation, as in its address.' },
    datatype: 'string',
    required: true,
  },
  licenceColumn,
  {
    name: 'publication',
    title: 'publicatie',
    says: { nl: 'De publicatie, zoals in haar adres.', en: 'The publication, as in its address.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'year',
    title: 'jaar',
    says: {
      nl: 'Het jaar waarover die gaat; leeg als dat niet bekend is.',
      en: 'The year that it is about; empty where that is not known.',
    },
    datatype: 'integer',
  },
  {
    name: 'chapter',
    title: 'onderdeel',
    says: { nl: 'Het onderdeel, zoals in zijn adres.', en: 'The chapter, as in its address.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'title',
    title: 'titel',
    says: { nl: 'De titel van het onderdeel.', en: 'The title of the chapter.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'kind',
    title: 'soort',
    says: {
      nl: 'Wat er is gevonden: chapter (de titel van een onderdeel), passage, indicator, finding (een bevinding) of commitment (een voornemen).',
      en: 'What was found: chapter (the title of one), passage, indicator, finding or commitment.',
    },
    datatype: 'string',
    required: true,
  },
  {
    name: 'indicator',
    title: 'indicator',
    says: { nl: 'De naam van de indicator.', en: 'The name of the indicator.' },
    datatype: 'string',
  },
  {
    name: 'snippet',
    title: 'fragment',
    says: {
      nl: 'Het stuk tekst waarin het staat. Van een hervertelde tekst (aard: retold) zijn de zinnen van ons.',
      en: 'The part of the text that has it. Of a retold text (aard: retold) the sentences are ours.',
    },
    datatype: 'string',
  },
  { name: 'nature', title: 'aard', says: saysNature, datatype: 'string' },
  { name: 'original', title: 'origineel', says: saysOriginal, datatype: 'string' },
  {
    name: 'name',
    title: 'naam',
    says: {
      nl: 'Hoe het heet: de naam van een indicator, de titel van een bevinding, de woorden van een voornemen. Van een hervertelde tekst (aard: retold) zijn de woorden van een voornemen van ons.',
      en: 'What it is called: the name of an indicator, the title of a finding, the words of a commitment. Of a retold text (aard: retold) the words of a commitment are ours.',
    },
    datatype: 'string',
  },
  {
    name: 'key',
    title: 'sleutel',
    says: {
      nl: 'Van een bevinding of een voornemen het laatste deel van zijn adres.',
      en: 'Of a finding or a commitment the last part of its address.',
    },
    datatype: 'string',
  },
];
