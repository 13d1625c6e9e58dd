import { saysNature, saysOriginal } from '../../../frame/data/columns.data.ts';
import type { DataColumn } from '../../../frame/data/page-data.ts';

/** The columns of the CSV file of the money of a field: a row for each amount that a document states. */
export const moneyColumns: readonly DataColumn[] = [
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
    name: 'title',
    title: 'titel',
    says: { nl: 'De titel van het onderdeel.', en: 'The title of the chapter.' },
    datatype: 'string',
  },
  {
    name: 'item',
    title: 'post',
    says: { nl: 'De post, zoals geschreven.', en: 'The item, as written.' },
    datatype: 'string',
  },
  {
    name: 'side',
    title: 'kant',
    says: {
      nl: 'expenses (lasten), income (baten) of balance (saldo); leeg als dat niet bekend is.',
      en: 'expenses, income or balance; empty where that is not known.',
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
    name: 'standing',
    title: 'stand',
    says: {
      nl: 'original (begroting), amended (na wijziging), actual (rekening), ahead (raming van een later jaar), planned (begroting, waarvan er niet staat of zij toen gewijzigd was) of untold (niet vermeld).',
      en: 'original (budget), amended, actual (account), ahead (estimate of a later year), planned (budget, of which it does not say whether it was amended by then) or untold.',
    },
    datatype: 'string',
  },
  {
    name: 'column',
    title: 'kolomkop',
    says: { nl: 'De kop van de kolom, zoals geschreven.', en: 'The head of the column, as written.' },
    datatype: 'string',
  },
  {
    name: 'raw',
    title: 'waarde',
    says: { nl: 'Het bedrag, zoals geschreven.', en: 'The amount, as written.' },
    datatype: 'string',
  },
  {
    name: 'unit',
    title: 'rekeneenheid',
    says: {
      nl: 'Waarin het document telt: euro, thousand (duizenden), million of billion.',
      en: 'What the document counts in: euro, thousand, million or billion.',
    },
    datatype: 'string',
  },
  {
    name: 'euros',
    title: 'euro',
    says: {
      nl: 'Het bedrag in euro’s, met een punt voor de decimalen.',
      en: 'The amount in euros, with a point for the decimals.',
    },
    datatype: 'decimal',
  },
  {
    name: 'rounding',
    title: 'afronding',
    says: { nl: 'De kleinste stap in euro’s die is geschreven.', en: 'The least step in euros that is written.' },
    datatype: 'decimal',
  },
  {
    name: 'unsettled',
    title: 'twijfel',
    says: {
      nl: 'Waarover twijfel is: year (jaar), side (lasten of baten) of standing (begroot of werkelijk).',
      en: 'What is in doubt: year, side or standing.',
    },
    datatype: 'string',
  },
  { name: 'nature', title: 'aard', says: saysNature, datatype: 'string' },
  { name: 'original', title: 'origineel', says: saysOriginal, datatype: 'string' },
];
