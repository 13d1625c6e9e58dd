import { count, type Language } from '../numerals.ts';

const nl = {
  link: 'Bedragen overnemen uit een bestand',
  title: (name: string) => `Bedragen van ${name}`,
  lead: 'Bedragen komen uit de financiële administratie. U neemt ze over uit een Excel-bestand (xlsx), en ziet eerst wat er verandert.',
  back: 'Naar de tekst van dit onderdeel',
  file: 'Excel-bestand',
  howTo:
    'Zet in de eerste kolom wat het is (lasten, baten, saldo, of de namen van posten), boven elke andere kolom het jaar, en boven de tabel in welke eenheid de bedragen zijn (bijvoorbeeld: bedragen x € 1.000).',
  look: 'Bekijk wat erin staat',
  preview: 'Dit komt in het document',
  from: (file: string) => `Uit ${file}`,
  now: 'Dit staat er nu',
  none: 'Er staan nog geen bedragen in dit onderdeel.',
  changes: (fresh: number, other: number, gone: number) =>
    `${count('nl', fresh, 'nieuw bedrag', 'nieuwe bedragen')}, ${count('nl', other, 'ander bedrag', 'andere bedragen')}, ${count('nl', gone, 'bedrag', 'bedragen')} weg.`,
  was: (raw: string) => `was ${raw}`,
  wasNot: 'nieuw',
  sumsHold: (sums: number) =>
    sums === 0
      ? 'Er is geen totaal of saldo om na te rekenen.'
      : `${count('nl', sums, 'som klopt', 'sommen kloppen')}.`,
  parts: (label: string, column: string, stated: string, sum: string) =>
    `${label} (${column}) is ${stated}, maar de regels erboven zijn samen ${sum}.`,
  balance: (label: string, column: string, stated: string, sum: string) =>
    `${label} (${column}) is ${stated}, maar baten min lasten is ${sum}.`,
  askMend: 'Laat de administratie dit verbeteren, of neem het over zoals het is: wat niet klopt, blijft hier staan.',
  left: 'Niet overgenomen',
  why: {
    'no-year': 'het jaar staat er niet bij',
    'no-unit': 'in miljarden kan hier niet',
    twice: 'deze regel staat er twee keer in, en dan is niet te zien welke geldt',
  },
  take: 'Neem deze bedragen over',
  taken: 'De bedragen zijn overgenomen.',
  notTaken: 'Er is nog niets overgenomen',
  faults: {
    'no-file': 'Kies een Excel-bestand (xlsx) en probeer het opnieuw.',
    locked: 'Dit bestand heeft een wachtwoord. Sla het op zonder wachtwoord en probeer het opnieuw.',
    large: 'Dit bestand is te groot. Zet alleen de tabel van dit onderdeel in een bestand en probeer het opnieuw.',
    unread: 'Dit is geen Excel-bestand dat te lezen is. Sla het in Excel op als .xlsx en probeer het opnieuw.',
    empty: 'In dit bestand staan geen bedragen met een jaar. Zet boven elke kolom het jaar en probeer het opnieuw.',
  },
};

/** What the page says on which amounts are taken in. */
export const amountsWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    link: 'Take in amounts from a file',
    title: (name) => `Amounts of ${name}`,
    lead: 'Amounts come from the financial administration. You take them in from an Excel file (xlsx), and see first what changes.',
    back: 'To the text of this chapter',
    file: 'Excel file',
    howTo:
      'Put in the first column what it is (lasten, baten, saldo, or the names of items), above each other column the year, and above the table in which unit the amounts are (such as: bedragen x € 1.000).',
    look: 'See what is in it',
    preview: 'This comes into the document',
    from: (file) => `From ${file}`,
    now: 'This stands there now',
    none: 'There are no amounts in this chapter yet.',
    changes: (fresh, other, gone) =>
      `${count('en', fresh, 'new amount', 'new amounts')}, ${count('en', other, 'other amount', 'other amounts')}, ${count('en', gone, 'amount', 'amounts')} gone.`,
    was: (raw) => `was ${raw}`,
    wasNot: 'new',
    sumsHold: (sums) =>
      sums === 0 ? 'There is no total or balance to check.' : `${count('en', sums, 'sum is right', 'sums are right')}.`,
    parts: (label, column, stated, sum) => `${label} (${column}) is ${stated}, but the rows above it come to ${sum}.`,
    balance: (label, column, stated, sum) => `${label} (${column}) is ${stated}, but income less expenses is ${sum}.`,
    askMend: 'Have the administration mend this, or take it in as it is: what is not right stays told here.',
    left: 'Not taken in',
    why: {
      'no-year': 'the year does not stand with it',
      'no-unit': 'billions cannot stand here',
      twice: 'this row stands there twice, so one cannot see which holds',
    },
    take: 'Take in these amounts',
    taken: 'The amounts were taken in.',
    notTaken: 'Nothing was taken in yet',
    faults: {
      'no-file': 'Choose an Excel file (xlsx) and try again.',
      locked: 'This file has a password. Save it without one and try again.',
      large: 'This file is too large. Put the table of this chapter alone in a file and try again.',
      unread: 'This is no Excel file that can be read. Save it in Excel as .xlsx and try again.',
      empty: 'There are no amounts with a year in this file. Put the year above each column and try again.',
    },
  },
};
