import { count } from '../numerals.ts';

/** The words of the page of the money of a field, in Dutch. */
export const nlMoney = {
  fieldMoney: {
    badge: 'Geld',
    open: 'Het geld van dit onderdeel door de jaren',
    title: (field: string) => `Geld: ${field}`,
    description: (field: string, organisation: string) =>
      `Lasten, baten en saldo van ${field} door de jaren: begroot, na wijziging en in de rekening, uit alle publicaties van ${organisation} die hier staan.`,
    lead: (amounts: number, publications: number, years: string) =>
      `${count('nl', amounts, 'bedrag', 'bedragen')} uit ${count('nl', publications, 'publicatie', 'publicaties')}, over ${years}. Kies een bedrag om te lezen waar het staat.`,
    latest: (year: number, side: string, actual: string, budget: string, outcome: string, unit: string) =>
      `In ${year} waren de ${side} volgens de rekening ${actual} en volgens de begroting ${budget}: ${outcome} (${unit}).`,
    noAmounts: 'In de publicaties waarin dit onderdeel voorkomt, hebben wij geen bedrag bij dit onderdeel gelezen.',
    noAmountsWhat:
      'Bedragen staan vaak bij het programma erboven, of in een ander document. Kijk daar, of lees een document in waarin ze wel staan: doelspoor import PAD',
    above: 'Ook het geld van het onderdeel erboven',
    back: (field: string) => `Het hele spoor: ${field}`,
    picture: 'In beeld',
    pictureTitle: (side: string) => `${side}: begroot en volgens de rekening`,
    pictureSummary: (side: string, first: string, last: string) =>
      `${side} van ${first} tot en met ${last}. Alle bedragen staan in de tabel hieronder.`,
    legend: {
      actual: 'rekening',
      budget: 'begroting',
      amended: 'na wijziging',
      none: 'geen bedrag',
      outcome: 'Onder elk jaar: rekening tegenover begroting.',
      cut: 'De as begint niet bij 0.',
    },
    table: 'Alle bedragen',
    caption: 'Wat de documenten per jaar noemen',
    other: 'Andere posten',
    otherLead:
      'Wat documenten bij dit onderdeel onder een eigen naam noemen. Wij tellen deze posten niet bij elkaar op.',
    year: 'Jaar',
    columns: {
      original: 'Begroting',
      amended: 'Na wijziging',
      actual: 'Rekening',
      ahead: 'Eerder geraamd',
      untold: 'Stand niet vermeld',
      outcome: 'Rekening tegenover begroting',
    },
    ours: 'door ons berekend',
    higher: (amount: string) => `${amount} hoger dan begroot`,
    lower: (amount: string) => `${amount} lager dan begroot`,
    equal: 'gelijk aan begroot',
    rounding: 'gelijk aan begroot, op afronding na',
    higherAmended: (amount: string) => `${amount} hoger dan na wijziging`,
    lowerAmended: (amount: string) => `${amount} lager dan na wijziging`,
    equalAmended: 'gelijk aan na wijziging',
    roundingAmended: 'gelijk aan na wijziging, op afronding na',
    short: { higher: 'hoger', lower: 'lager', equal: 'gelijk' },
    gap: 'Geen bedrag in wat hier te lezen is.',
    planned: 'stand niet vermeld',
    headedAs: (column: string) => `onder “${column}”`,
    written: (raw: string, unit: string) => `geschreven als ${raw}, ${unit}`,
    restated: 'Documenten noemen voor hetzelfde jaar verschillende bedragen',
    restatedLead:
      'Dat kan een correctie of een andere indeling zijn. In beeld staat wat het document over dat jaar zelf zegt.',
    restatedLine: (post: string, year: number, column: string, values: string) =>
      `${post} ${year}, ${column}: ${values}`,
    valueIn: (value: string, publications: string) => `${value} (${publications})`,
    how: 'Zo leest u dit',
    howStated: 'Elk bedrag is overgenomen zoals een document het noemt. Wij tellen niets op.',
    howPlanned:
      'Zegt een document niet of een begroot bedrag van vóór of na wijziging is, dan staat het bij het bedrag waaraan het gelijk is.',
    howOutcome:
      'Alleen de laatste kolom is door ons berekend: de rekening min de begroting, als het kan uit hetzelfde document. Een verschil dat door afronden kan komen, noemen wij geen verschil.',
    howFact: 'Hoger of lager is hier geen oordeel: hogere lasten kunnen een besluit zijn, hogere baten ook.',
    inDoubt: (n: number) =>
      `${count('nl', n, 'bedrag staat', 'bedragen staan')} hier niet, omdat niet zeker is wat het jaar of de soort is.`,
    unplaced: (n: number) =>
      `${count('nl', n, 'bedrag staat', 'bedragen staan')} hier niet, omdat het document er geen jaar of geen leesbaar getal bij noemt.`,
    ambiguous: (where: string) =>
      `Niet opgenomen, omdat één onderdeel er twee verschillende bedragen voor noemt: ${where}.`,
    without: (publications: string) => `Zonder bedrag bij dit onderdeel: ${publications}.`,
    findings: 'Bevindingen over dit geld',
  },
};
