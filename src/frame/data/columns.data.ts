import type { Said } from '../../findings/finding.ts';
import type { DataColumn } from './page-data.ts';

/** What the columns that say what a text is hold, in every file. */
export const saysNature: Said = {
  nl: 'Wat de tekst is als die niet gewoon is wat de organisatie publiceerde: retold (herverteld), in-part (ingekort), invented (verzonnen).',
  en: 'What the text is where it is not simply what the body published: retold, in-part (shortened), invented.',
};
export const saysOriginal: Said = {
  nl: 'Het adres van het origineel van zo’n tekst.',
  en: 'The address of the original of such a text.',
};

/** The last columns of rows that may rest on several texts: what these are, and where the originals are. */
export const textColumns: readonly DataColumn[] = [
  { name: 'nature', title: 'aard', says: saysNature, datatype: 'string' },
  {
    name: 'originals',
    title: 'originelen',
    says: {
      nl: 'De adressen van de originelen van zulke teksten, met een spatie ertussen.',
      en: 'The addresses of the originals of such texts, with a space between.',
    },
    datatype: 'string',
  },
];

/** What the column beside a value says where that is none. */
export const saysMissing: Said = {
  nl: 'Waarom er geen waarde is: not-measured (een streepje, wat het document daarmee ook bedoelt), to-follow (volgt nog, zoals NTB), unknown (onbekend, n.b.) of blank (een lege cel). In de kolom waarde staat wat er is geschreven.',
  en: 'Why there is no value: not-measured (a dash, whatever the document means by it), to-follow (such as NTB), unknown (n.b.) or blank (an empty cell). The column waarde has what is written.',
};

/** The last column of a list that names texts without saying of each what it is. */
export const listNatureColumn: DataColumn = {
  name: 'nature',
  title: 'aard',
  says: {
    nl: 'Wat de teksten zijn waar deze lijst uit komt, of sommige daarvan: retold (herverteld: de zinnen zijn van ons), in-part (ingekort), invented (verzonnen).',
    en: 'What the texts are that this list comes from, or some of them: retold (the sentences are ours), in-part (shortened), invented.',
  },
  datatype: 'string',
};

/** Beside the organisation of a row, in files of several organisations. */
export const licenceColumn: DataColumn = {
  name: 'licence',
  title: 'licentie',
  says: {
    nl: 'Het adres van de licentie waaronder zij haar gegevens geeft; leeg als zij er geen opgaf.',
    en: 'The address of the licence under which it gives its data; empty where it stated none.',
  },
  datatype: 'anyURI',
};

/** The columns of every CSV file of what documents state: one shape for chapter, indicator and publication. */
export const statedColumns: readonly DataColumn[] = [
  {
    name: 'publication',
    title: 'publicatie',
    says: { nl: 'De publicatie, zoals in haar adres.', en: 'The publication, as in its address.' },
    datatype: 'string',
  },
  {
    name: 'code',
    title: 'nummer',
    says: {
      nl: 'Het nummer van het onderdeel, als het er een heeft.',
      en: 'The number of the chapter, if it has one.',
    },
    datatype: 'string',
  },
  {
    name: 'chapter',
    title: 'onderdeel',
    says: { nl: 'De titel van het onderdeel.', en: 'The title of the chapter.' },
    datatype: 'string',
  },
  {
    name: 'sort',
    title: 'soort',
    says: {
      nl: 'commitment: een voornemen; account: een verantwoording; figure: een cijfer van een indicator; amount: een bedrag.',
      en: 'commitment: a commitment; account: an account; figure: a figure of an indicator; amount: an amount of money.',
    },
    datatype: 'string',
  },
  {
    name: 'name',
    title: 'naam',
    says: {
      nl: 'De indicator of de post, zoals geschreven; van een voornemen of een verantwoording de tekst. Van een hervertelde tekst (aard: retold) zijn die zinnen van ons.',
      en: 'The indicator or the item, as written; of a commitment or an account its text. Of a retold text (aard: retold) those sentences are ours.',
    },
    datatype: 'string',
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
      nl: 'Van een cijfer: achieved (behaald), budgeted (begroot), target (beoogd), baseline (nulmeting), reference (ter vergelijking) of other. Van een bedrag: expenses (lasten), income (baten) of balance (saldo), en original (begroting), amended (na wijziging) of actual (rekening). Van een voornemen of een verantwoording: de vraag waaronder die staat, zoals achieve (bereiken), do (doen) of done (gedaan).',
      en: 'Of a figure: achieved, budgeted, target, baseline, reference or other. Of an amount: expenses, income or balance, and original, amended or actual. Of a commitment or an account: the question that it stands under, such as achieve, do or done.',
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
    name: 'column',
    title: 'kolomkop',
    says: { nl: 'De kop van de kolom, zoals geschreven.', en: 'The head of the column, as written.' },
    datatype: 'string',
  },
  {
    name: 'raw',
    title: 'waarde',
    says: { nl: 'De waarde, zoals geschreven.', en: 'The value, as written.' },
    datatype: 'string',
  },
  {
    name: 'type',
    title: 'waardesoort',
    says: {
      nl: 'Hoe de waarde is gelezen: number (getal), comparison (vergelijking, zoals > 5), relative (ten opzichte van een jaar), rank (plaats), ratio (verhouding), composite (samengesteld), missing (geen waarde) of text.',
      en: 'How the value was read: number, comparison (such as > 5), relative (to a year), rank, ratio, composite, missing (no value) or text.',
    },
    datatype: 'string',
  },
  {
    name: 'missing',
    title: 'ontbreekt',
    says: saysMissing,
    datatype: 'string',
  },
  {
    name: 'operator',
    title: 'vergelijking',
    says: { nl: 'Van een vergelijking: >, >=, < of <=.', en: 'Of a comparison: >, >=, < or <=.' },
    datatype: 'string',
  },
  {
    name: 'number',
    title: 'getal',
    says: {
      nl: 'Het getal, met een punt voor de decimalen; van een bedrag in euro’s, ook waar de tabel in duizenden is.',
      en: 'The number, with a point for the decimals; of an amount in euros, also where the table is in thousands.',
    },
    datatype: 'decimal',
  },
  {
    name: 'footnote',
    title: 'voetnoot',
    says: { nl: 'De voetnoot bij het cijfer.', en: 'The footnote of the figure.' },
    datatype: 'string',
  },
  {
    name: 'unsettled',
    title: 'twijfel',
    says: {
      nl: 'Waarover twijfel is: role (soort cijfer), year (jaar), side (lasten of baten) of standing (begroot of werkelijk). Zo’n waarde telt nergens in mee.',
      en: 'What is in doubt: role, year, side (expenses or income) or standing (budgeted or actual). Such a value counts for nothing.',
    },
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
  {
    name: 'file',
    title: 'bestand',
    says: { nl: 'Het bestand waaruit is gelezen.', en: 'The file that it was read from.' },
    datatype: 'string',
  },
  {
    name: 'table',
    title: 'tabel',
    says: {
      nl: 'De hoeveelste tabel van dat bestand, vanaf 1; leeg als de waarde in geen tabel stond.',
      en: 'Which table of that file, counted from 1; empty where the value stood in no table.',
    },
    datatype: 'integer',
  },
  {
    name: 'tableRow',
    title: 'tabelrij',
    says: {
      nl: 'De rij van de cel in die tabel, vanaf 1 en met de koppen.',
      en: 'The row of the cell in that table, from 1 and with the heads.',
    },
    datatype: 'integer',
  },
  {
    name: 'tableColumn',
    title: 'tabelkolom',
    says: { nl: 'De kolom van de cel in die tabel, vanaf 1.', en: 'The column of the cell in that table, from 1.' },
    datatype: 'integer',
  },
  {
    name: 'tableCaption',
    title: 'bijschrift',
    says: {
      nl: 'Het bijschrift van die tabel, als zij er een heeft.',
      en: 'The caption of that table, if it has one.',
    },
    datatype: 'string',
  },
  {
    name: 'light',
    title: 'stand',
    says: {
      nl: 'Hoe het gaat volgens het document zelf, als het dat zegt: een naam uit zijn eigen legenda.',
      en: 'How it stands as the document itself says, where it does: a name of its own legend.',
    },
    datatype: 'string',
  },
  {
    name: 'lightReason',
    title: 'waarom',
    says: { nl: 'Waarom het document dat zegt.', en: 'Why the document says so.' },
    datatype: 'string',
  },
  {
    name: 'measuredBy',
    title: 'gemeten_met',
    says: {
      nl: 'Van een voornemen de indicator waarmee het wordt gemeten, of wie het beoordeelt.',
      en: 'Of a commitment the indicator that it is measured by, or who judges it.',
    },
    datatype: 'string',
  },
];
