import type { DataColumn } from '../../../frame/data/page-data.ts';

/** The columns of the heads of an event log. */
export const logColumns: readonly DataColumn[] = [
  {
    name: 'organisation',
    title: 'organisatie',
    says: { nl: 'De organisatie, zoals in haar adres.', en: 'The organisation, as in its address.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'day',
    title: 'dag',
    says: { nl: 'De dag, naar Nederlandse tijd.', en: 'The day, by Dutch time.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'sequence',
    title: 'nummer',
    says: { nl: 'Het nummer van de laatste regel van die dag.', en: 'The number of the last entry of that day.' },
    datatype: 'integer',
    required: true,
  },
  {
    name: 'hash',
    title: 'controlegetal',
    says: {
      nl: 'Het controlegetal van die regel (SHA-256), waaruit dat van alle regels ervoor volgt.',
      en: 'The hash of that entry (SHA-256), over those of all entries before.',
    },
    datatype: 'string',
    required: true,
  },
  {
    name: 'publishedAt',
    title: 'gepubliceerd',
    says: { nl: 'Wanneer het is gepubliceerd.', en: 'When it was published.' },
    datatype: 'dateTime',
    required: true,
  },
];
