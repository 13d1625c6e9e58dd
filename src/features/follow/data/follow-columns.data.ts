import { licenceColumn, saysNature, saysOriginal } from '../../../frame/data/columns.data.ts';
import type { DataColumn } from '../../../frame/data/page-data.ts';

/** The columns of what is new of what is followed, the newest first. */
export const followColumns: readonly DataColumn[] = [
  {
    name: 'organisation',
    title: 'organisatie',
    says: { nl: 'De organisatie, zoals in haar adres.', en: 'The organisation, as in its address.' },
    datatype: 'string',
    required: true,
  },
  licenceColumn,
  {
    name: 'kind',
    title: 'soort',
    says: {
      nl: 'finding (een bevinding) of edition (een editie van een publicatie).',
      en: 'finding, or edition of a publication.',
    },
    datatype: 'string',
    required: true,
  },
  {
    name: 'category',
    title: 'categorie',
    says: {
      nl: 'Van een bevinding haar regel, van een editie de soort publicatie.',
      en: 'Of a finding its rule, of an edition the kind of publication.',
    },
    datatype: 'string',
    required: true,
  },
  {
    name: 'path',
    title: 'pad',
    says: { nl: 'Het pad van de pagina op deze site.', en: 'The path of the page on this site.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'title',
    title: 'titel',
    says: { nl: 'Hoe het heet.', en: 'What it is called, in Dutch.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'summary',
    title: 'samenvatting',
    says: { nl: 'Wat er is, in een paar zinnen.', en: 'What there is, in a few sentences in Dutch.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'published',
    title: 'verschenen',
    says: { nl: 'Wanneer het hier voor het eerst stond.', en: 'When it was here first.' },
    datatype: 'dateTime',
    required: true,
  },
  {
    name: 'updated',
    title: 'bijgewerkt',
    says: { nl: 'Wanneer er het laatst iets over werd gezegd.', en: 'When something was said of it last.' },
    datatype: 'dateTime',
    required: true,
  },
  { name: 'nature', title: 'aard', says: saysNature, datatype: 'string' },
  { name: 'original', title: 'origineel', says: saysOriginal, datatype: 'string' },
];
