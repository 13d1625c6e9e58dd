import { saysMissing, saysNature, saysOriginal } from '../../../frame/data/columns.data.ts';
import type { DataColumn } from '../../../frame/data/page-data.ts';

/** The columns of every CSV file of threads: what each document said, a row for each figure, commitment and account. */
export const threadColumns: readonly DataColumn[] = [
  {
    name: 'kind',
    title: 'soort',
    says: {
      nl: 'chapter (onderdeel), indicator, commitment (voornemen) of account (verantwoording).',
      en: 'chapter, indicator, commitment or account.',
    },
    datatype: 'string',
  },
  {
    name: 'thread',
    title: 'spoor',
    says: { nl: 'Het spoor, zoals in zijn adres.', en: 'The thread, as in its address.' },
    datatype: 'string',
  },
  {
    name: 'publication',
    title: 'publicatie',
    says: { nl: 'De publicatie, zoals in haar adres.', en: 'The publication, as in its address.' },
    datatype: 'string',
  },
  {
    name: 'chapter',
    title: 'onderdeel',
    says: { nl: 'Het onderdeel, zoals in zijn adres.', en: 'The chapter, as in its address.' },
    datatype: 'string',
  },
  {
    name: 'text',
    title: 'tekst',
    says: {
      nl: 'De titel, de naam van de indicator, het voornemen of de verantwoording. Van een hervertelde tekst (aard: retold) zijn de zinnen van ons.',
      en: 'The title, the name of the indicator, the commitment or the account. Of a retold text (aard: retold) the sentences are ours.',
    },
    datatype: 'string',
  },
  {
    name: 'certainty',
    title: 'zekerheid',
    says: {
      nl: 'Van een verantwoording: sure (zij hoort zeker bij het voornemen) of possible (mogelijk). Van een voornemen: possible als het mogelijk een ander is dan in het document ervoor; anders sure. Verder leeg.',
      en: 'Of an account: sure (it surely answers the commitment) or possible. Of a commitment: possible where it may be another than in the document before; else sure. Else empty.',
    },
    datatype: 'string',
  },
  {
    name: 'role',
    title: 'rol',
    says: {
      nl: 'Van een cijfer: achieved (behaald), budgeted (begroot), target (beoogd), baseline (nulmeting), reference (ter vergelijking) of other; anders leeg.',
      en: 'Of a figure: achieved, budgeted, target, baseline, reference or other; else empty.',
    },
    datatype: 'string',
  },
  {
    name: 'year',
    title: 'jaar',
    says: {
      nl: 'Het jaar van het cijfer; leeg als dat niet bekend is.',
      en: 'The year of the figure; empty where that is not known.',
    },
    datatype: 'integer',
  },
  {
    name: 'raw',
    title: 'waarde',
    says: { nl: 'Het cijfer, zoals geschreven.', en: 'The figure, as written.' },
    datatype: 'string',
  },
  {
    name: 'missing',
    title: 'ontbreekt',
    says: saysMissing,
    datatype: 'string',
  },
  {
    name: 'nature',
    title: 'aard',
    says: saysNature,
    datatype: 'string',
  },
  {
    name: 'original',
    title: 'origineel',
    says: saysOriginal,
    datatype: 'string',
  },
];
