import { textColumns } from '../../../frame/data/columns.data.ts';
import type { DataColumn } from '../../../frame/data/page-data.ts';

/** The columns of the state of account: a row for all that a number counts, once for each number and year. */
export const stateColumns: readonly DataColumn[] = [
  {
    name: 'list',
    title: 'lijst',
    says: {
      nl: 'Het getal waarin het meetelt of dat het weglaat, zoals in het adres van de pagina: ?lijst=niet-gevonden.',
      en: 'The number that counts it or leaves it out, as in the address of the page: ?lijst=niet-gevonden.',
    },
    datatype: 'string',
    required: true,
  },
  {
    name: 'kind',
    title: 'soort',
    says: {
      nl: 'Wat het is: commitment (voornemen), indicator of finding (bevinding).',
      en: 'What it is: commitment, indicator or finding.',
    },
    datatype: 'string',
    required: true,
  },
  {
    name: 'key',
    title: 'kenmerk',
    says: {
      nl: 'Het spoor of de bevinding, zoals in het adres.',
      en: 'The thread or the finding, as in its address.',
    },
    datatype: 'string',
    required: true,
  },
  {
    name: 'title',
    title: 'titel',
    says: {
      nl: 'Het voornemen, de indicator of wat de bevinding zegt.',
      en: 'The commitment, the indicator or what the finding says, in Dutch.',
    },
    datatype: 'string',
    required: true,
  },
  {
    name: 'year',
    title: 'jaar',
    says: {
      nl: 'Het jaar waarvoor het telt; leeg waar de publicatie geen jaar heeft.',
      en: 'The year that it counts for; empty where the publication has no year.',
    },
    datatype: 'integer',
  },
  {
    name: 'certainty',
    title: 'zekerheid',
    says: {
      nl: 'Van een voornemen: sure als een verantwoording er zeker bij hoort, possible als er mogelijk een bij hoort; anders leeg.',
      en: 'Of a commitment: sure where an account surely answers it, possible where one may; else empty.',
    },
    datatype: 'string',
  },
  {
    name: 'aim',
    title: 'doel',
    says: { nl: 'Van een indicator: het doel, zoals geschreven.', en: 'Of an indicator: the aim, as written.' },
    datatype: 'string',
  },
  {
    name: 'result',
    title: 'resultaat',
    says: {
      nl: 'Van een indicator: het resultaat waarmee het doel is vergeleken, zoals geschreven.',
      en: 'Of an indicator: the result that the aim was held against, as written.',
    },
    datatype: 'string',
  },
  ...textColumns,
];
