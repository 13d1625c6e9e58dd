import { listNatureColumn } from '../../../frame/data/columns.data.ts';
import type { DataColumn } from '../../../frame/data/page-data.ts';

/** The columns of the list of what is late. */
export const overdueColumns: readonly DataColumn[] = [
  {
    name: 'kind',
    title: 'soort',
    says: {
      nl: 'Wat er had moeten zijn: indicator (een cijfer bij een indicator) of commitment (een verantwoording bij een voornemen).',
      en: 'What should have been there: indicator (a figure of an indicator) or commitment (an account of a commitment).',
    },
    datatype: 'string',
    required: true,
  },
  {
    name: 'title',
    title: 'titel',
    says: {
      nl: 'De indicator of het voornemen, zoals het in de laatste publicatie staat.',
      en: 'The indicator or the commitment, as the last publication has it.',
    },
    datatype: 'string',
    required: true,
  },
  {
    name: 'thread',
    title: 'spoor',
    says: {
      nl: 'Het spoor, zoals in zijn adres; leeg als het in geen spoor staat.',
      en: 'The thread, as in its address; empty where it is in none.',
    },
    datatype: 'string',
  },
  {
    name: 'chapter',
    title: 'onderdeel',
    says: { nl: 'De titel van het onderdeel waarin het staat.', en: 'The title of the chapter that it stands in.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'due',
    title: 'uiterlijk',
    says: { nl: 'De dag waarop het er had moeten zijn.', en: 'The day on which it should have been there.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'role',
    title: 'rol',
    says: {
      nl: 'De rol van wie erover gaat, zoals policy-officer (beleidsmedewerker); leeg bij een andere organisatie.',
      en: 'The role of who it is with, such as policy-officer; empty for another organisation.',
    },
    datatype: 'string',
  },
  listNatureColumn,
];
