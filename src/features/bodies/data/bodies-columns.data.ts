import { licenceColumn, saysMissing, saysNature, saysOriginal } from '../../../frame/data/columns.data.ts';
import type { DataColumn } from '../../../frame/data/page-data.ts';

/** The columns of what bodies state of one indicator or field: a row for each value that a document states. */
export const bodiesColumns: readonly DataColumn[] = [
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
    name: 'chapter',
    title: 'onderdeel',
    says: { nl: 'Het onderdeel, zoals in zijn adres.', en: 'The chapter, as in its address.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'name',
    title: 'naam',
    says: { nl: 'De indicator of de post, zoals geschreven.', en: 'The indicator or the item, as written.' },
    datatype: 'string',
    required: true,
  },
  {
    name: 'unit',
    title: 'eenheid',
    says: { nl: 'De eenheid, zoals geschreven; EUR voor bedragen.', en: 'The unit, as written; EUR for amounts.' },
    datatype: 'string',
  },
  {
    name: 'role',
    title: 'rol',
    says: {
      nl: 'Van een cijfer: achieved (behaald), budgeted (begroot), target (beoogd), baseline (nulmeting), reference (ter vergelijking) of other. Van een bedrag: expenses (lasten), income (baten) of balance (saldo), en original (begroting), amended (na wijziging), actual (rekening), ahead (raming van een later jaar), planned (begroting, waarvan er niet staat of zij toen gewijzigd was) of untold (niet vermeld).',
      en: 'Of a figure: achieved, budgeted, target, baseline, reference or other. Of an amount: expenses, income or balance, and original (budget), amended, actual (account), ahead (estimate of a later year), planned (budget, of which it does not say whether it was amended by then) or untold.',
    },
    datatype: 'string',
  },
  {
    name: 'year',
    title: 'jaar',
    says: {
      nl: 'Het jaar waarover het gaat; leeg als dat niet bekend is.',
      en: 'The year that it is about; empty where that is not known.',
    },
    datatype: 'integer',
  },
  {
    name: 'raw',
    title: 'waarde',
    says: { nl: 'De waarde, zoals geschreven.', en: 'The value, as written.' },
    datatype: 'string',
  },
  { name: 'missing', title: 'ontbreekt', says: saysMissing, datatype: 'string' },
  {
    name: 'number',
    title: 'getal',
    says: {
      nl: 'Het getal, met een punt voor de decimalen; van een bedrag in euro’s.',
      en: 'The number, with a point for the decimals; of an amount in euros.',
    },
    datatype: 'decimal',
  },
  { name: 'nature', title: 'aard', says: saysNature, datatype: 'string' },
  { name: 'original', title: 'origineel', says: saysOriginal, datatype: 'string' },
];
