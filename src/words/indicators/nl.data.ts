import { count } from '../numerals.ts';

/** The words of the pages of indicators, in Dutch. */
export const nlIndicators = {
  indicator: {
    badge: 'Indicator',
    lead: (publications: number) =>
      `Alle cijfers die over deze indicator zijn gepubliceerd, uit ${count('nl', publications, 'publicatie', 'publicaties')}.`,
    chart: 'In beeld',
    chartTitle: (name: string) => `Grafiek: ${name}`,
    chartSummary: (first: string, last: string) =>
      `Behaalde waarden en streefwaarden van ${first} tot en met ${last}. Alle cijfers staan in de tabel hieronder.`,
    table: 'Alle cijfers',
    caption: 'Per publicatie, zoals daar geschreven',
    publication: 'Publicatie',
    differ: 'Publicaties noemen voor één jaar verschillende waarden',
    differLead: 'Dat kan een correctie zijn. De grafiek toont ze allemaal.',
    differLine: (role: string, year: string, values: string) => `${role} ${year}: ${values}`,
    inPublication: (value: string, publication: string) => `${value} (${publication})`,
    legend: {
      achieved: 'behaald',
      target: 'beoogd',
      missing: 'geen cijfer',
      budgeted: 'begroot',
      reference: 'ter vergelijking',
      rank: 'hoger in beeld is beter: een lagere plaats',
    },
    noChart: 'Deze cijfers zijn niet te tekenen: er is geen jaar met een getal.',
    list: 'Indicatoren',
    listLead: 'Elke indicator één keer, ook als de naam in de loop der jaren veranderde.',
    name: 'Indicator',
    years: 'Jaren',
    none: 'In deze publicaties zijn geen indicatoren gevonden.',
  },
};
