import { listNatureColumn, textColumns } from '../../../frame/data/columns.data.ts';
import type { DataColumn } from '../../../frame/data/page-data.ts';

const slug: DataColumn = {
  name: 'thread',
  title: 'spoor',
  says: { nl: 'Het spoor, zoals in zijn adres.', en: 'The thread, as in its address.' },
  datatype: 'string',
  required: true,
};
const title: DataColumn = {
  name: 'title',
  title: 'titel',
  says: {
    nl: 'Hoe het heet, of wat er staat, in de laatste publicatie.',
    en: 'What it is called, or says, in the last publication.',
  },
  datatype: 'string',
  required: true,
};
const field: DataColumn = {
  name: 'field',
  title: 'onderdeel',
  says: {
    nl: 'Het spoor van het onderdeel waarin het staat; leeg als dat niet bekend is.',
    en: 'The thread of the chapter that it is in; empty where that is not known.',
  },
  datatype: 'string',
};
const fate: DataColumn = {
  name: 'fate',
  title: 'lot',
  says: {
    nl: 'Wat ervan kwam, over meer jaren dat van het jaar dat het zwaarst telt: answered (verantwoord), maybe-answered (mogelijk verantwoord), actions-answered (een doel: alleen over acties van zijn onderdeel is verantwoord), repeats-plan (het verslag herhaalt alleen het plan), not-found (niet gevonden in de stukken), not-yet-due (nog niet aan de beurt), report-not-at-hand (het verslag is er niet), report-in-part (het verslag is ingekort), untraced (van een akkoord: niet teruggevonden), without-year (zonder jaar), asks-nothing (vraagt geen antwoord) of not-laid-down (niet vastgelegd in een begroting, agenda of akkoord).',
    en: 'What came of it, over several years that of the year that counts most: answered, maybe-answered, actions-answered (a goal: only actions of its chapter are accounted for), repeats-plan (the report only repeats the plan), not-found (in the documents), not-yet-due, report-not-at-hand, report-in-part, untraced (of an agreement), without-year, asks-nothing or not-laid-down (in no budget, agenda or agreement).',
  },
  datatype: 'string',
  required: true,
};
const certainty: DataColumn = {
  name: 'certainty',
  title: 'zekerheid',
  says: {
    nl: 'sure als een verantwoording er zeker bij hoort, possible als er mogelijk een bij hoort; leeg als er geen is gevonden.',
    en: 'sure where an account surely answers it, possible where one may; empty where none was found.',
  },
  datatype: 'string',
};
const counts: readonly DataColumn[] = [
  {
    name: 'firstYear',
    title: 'eerste_jaar',
    says: {
      nl: 'Het eerste jaar waarover een publicatie het noemt.',
      en: 'The first year about which a publication names it.',
    },
    datatype: 'integer',
  },
  {
    name: 'lastYear',
    title: 'laatste_jaar',
    says: { nl: 'Het laatste zo’n jaar.', en: 'The last such year.' },
    datatype: 'integer',
  },
  {
    name: 'publications',
    title: 'publicaties',
    says: { nl: 'In hoeveel publicaties het staat.', en: 'How many publications have it.' },
    datatype: 'integer',
    required: true,
  },
  {
    name: 'findings',
    title: 'bevindingen',
    says: {
      nl: 'Hoeveel bevindingen erover gaan; van een onderdeel ook die over wat erin staat.',
      en: 'How many findings are about it; of a chapter also those about what is in it.',
    },
    datatype: 'integer',
    required: true,
  },
];

/** The columns of a list of fields or of indicators. */
export const listedColumns: readonly DataColumn[] = [slug, title, ...counts, listNatureColumn];

/** The columns of a list of commitments. */
export const listedCommitmentColumns: readonly DataColumn[] = [
  ...[slug, title, field, fate, certainty, ...counts],
  ...textColumns,
];
